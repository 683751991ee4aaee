import { badRequest } from "./drive-error";

export interface Part {
  /** Without parameters, lower case: `application/json`. */
  readonly type: string;
  /** Decoded from its transfer encoding. */
  readonly bytes: Uint8Array;
}

const malformed = (): Error => badRequest("Malformed multipart body.");

/**
 * Takes a `multipart/related` body apart (RFC 2387, RFC 2046): boundary quoted or not, lines ended by CRLF or LF, an
 * ignored preamble and epilogue, parts as they are or in base64 with or without line breaks.
 *
 * @throws DriveError 400 for anything else: no boundary, no closing boundary, a part without its blank line, broken base64.
 */
export function parseMultipart(contentType: string, body: Uint8Array): Part[] {
  // One character for each byte, so positions are those of the bytes.
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1");
  const delimiter = `--${boundaryOf(contentType)}`;
  const parts: Part[] = [];
  let from = nextDelimiter(text, delimiter, 0);
  while (from !== null && !from.closing) {
    const until = nextDelimiter(text, delimiter, from.end);
    if (until === null) throw malformed();
    parts.push(parsePart(text.slice(from.end, until.start)));
    from = until;
  }
  if (from === null) throw malformed();
  return parts;
}

function boundaryOf(contentType: string): string {
  if (!/^multipart\/related\b/i.test(contentType)) throw badRequest("Multipart uploads need the type multipart/related.");
  const match = /;\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType);
  const boundary = match?.[1] ?? match?.[2];
  if (!boundary) throw malformed();
  return boundary;
}

interface Delimiter {
  /** Where the content before it ends: the line break belongs to the delimiter. */
  readonly start: number;
  /** After its own line. */
  readonly end: number;
  readonly closing: boolean;
}

/** A delimiter stands at the start of a line and has nothing but blanks after it. */
function nextDelimiter(text: string, delimiter: string, from: number): Delimiter | null {
  for (let at = text.indexOf(delimiter, from); at >= 0; at = text.indexOf(delimiter, at + 1)) {
    if (at > 0 && text[at - 1] !== "\n") continue;
    const rest = /^(--)?[ \t]*(?:\r?\n|$)/.exec(text.slice(at + delimiter.length, at + delimiter.length + 200));
    if (!rest) continue;
    const lineBreak = at === 0 ? 0 : text[at - 2] === "\r" ? 2 : 1;
    return { start: Math.max(from, at - lineBreak), end: at + delimiter.length + rest[0].length, closing: rest[1] === "--" };
  }
  return null;
}

function parsePart(text: string): Part {
  const blank = /^\r?\n|\r?\n\r?\n/.exec(text);
  if (!blank) throw malformed();
  const headers = parseHeaders(text.slice(0, blank.index));
  const content = text.slice(blank.index + blank[0].length);
  const type = (headers.get("content-type") ?? "text/plain").split(";")[0] ?? "";
  return { type: type.trim().toLowerCase(), bytes: decode(content, headers.get("content-transfer-encoding") ?? "binary") };
}

function parseHeaders(text: string): Map<string, string> {
  const lines = text.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/).filter(Boolean);
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      if (colon < 1) throw malformed();
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

function decode(content: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case "binary":
    case "8bit":
    case "7bit":
      return new Uint8Array(Buffer.from(content, "latin1"));
    case "base64": {
      const packed = content.replace(/[\r\n \t]/g, "");
      if (packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) throw malformed();
      return new Uint8Array(Buffer.from(packed, "base64"));
    }
    default:
      throw malformed();
  }
}
