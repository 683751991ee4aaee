import { unzipSync, zipSync } from "fflate";

/** The parts of an .xlsx by their names inside the file. */
export type Parts = Record<string, Uint8Array>;

/** Sheets itself refuses more than ten million cells; no class comes near these. */
const MOST_BYTES = 60 * 1024 * 1024;
const MOST_UNPACKED = 400 * 1024 * 1024;
const MOST_PARTS = 5_000;

/**
 * Unpacks an .xlsx, never into more bytes than it declares, and refuses what is none.
 *
 * @throws Error whose message is one sentence for the person who chose the file: what is wrong, and what to do.
 */
export function openPackage(bytes: Uint8Array, name: string): Parts {
  const quoted = `"${name}"`;
  if (bytes.length > MOST_BYTES) throw new Error(`${quoted} is too large (${megabytes(bytes.length)} MB, at most ${megabytes(MOST_BYTES)}). Save only the sheets of this class as a new .xlsx.`);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new Error(`${quoted} is an old .xls or protected by a password. Open it in Excel, remove the password and save it as .xlsx.`);
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new Error(`${quoted} is not an .xlsx workbook. Open it in Excel, LibreOffice or Google Sheets and save it as .xlsx.`);
  const parts = unpack(bytes, quoted);
  if (parts["xl/workbook.xml"]) return parts;
  if (parts["xl/workbook.bin"]) throw new Error(`${quoted} is an .xlsb workbook. Open it in Excel and save it as .xlsx.`);
  throw new Error(`${quoted} is no workbook, though it is packed like one. Choose the .xlsx file with the class.`);
}

function unpack(bytes: Uint8Array, quoted: string): Parts {
  let total = 0;
  let count = 0;
  const tooMuch = (): never => {
    throw new Error(`${quoted} unpacks into far more than a workbook of a class holds. Copy the needed sheets into a new workbook and save that.`);
  };
  let parts: Parts;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        count += 1;
        return false;
      },
    });
    if (total > MOST_UNPACKED || count > MOST_PARTS) tooMuch();
    parts = unzipSync(bytes);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(quoted)) throw error;
    throw damaged(quoted);
  }
  const broken = Object.entries(parts).some(([part, content]) => part.endsWith(".xml") && content.length > 0 && !looksLikeXml(content));
  if (broken || !isWhole(parts["xl/workbook.xml"])) throw damaged(quoted);
  return parts;
}

export function damaged(quoted: string): Error {
  return new Error(`${quoted} is damaged and cannot be read. Open it in Excel or LibreOffice, let it be repaired, and save it again as .xlsx.`);
}

/** Packed again without compression: what reads it later never meets a size that was not checked. */
export function repack(parts: Parts): ArrayBuffer {
  const packed = zipSync(parts, { level: 0 });
  const alone = new ArrayBuffer(packed.length);
  new Uint8Array(alone).set(packed);
  return alone;
}

export function partText(parts: Parts, name: string): string {
  const part = parts[name];
  return part ? Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString("utf8") : "";
}

/** The part of each sheet, by the sheet's name. */
export function sheetParts(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [relation] of partText(parts, "xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)) {
    const target = attribute(relation, "Target") ?? "";
    targets.set(attribute(relation, "Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
  }
  const sheets = new Map<string, string>();
  for (const [sheet] of partText(parts, "xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
    const target = targets.get(attribute(sheet, "r:id") ?? "");
    if (target !== undefined) sheets.set(attribute(sheet, "name") ?? "", target);
  }
  return sheets;
}

export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const text = found?.[1] ?? found?.[2];
  return text === undefined ? undefined : unescapeXml(text);
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(lt|gt|quot|apos|amp));/g, (_, hex?: string, decimal?: string, word?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" }[word ?? ""] ?? "";
  });
}

export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" })[sign] ?? sign);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The reading library takes half a workbook for one without sheets. */
function isWhole(part: Uint8Array | undefined): boolean {
  return !part || /<\/(\w+:)?workbook>\s*$/.test(Buffer.from(part.subarray(-200)).toString("latin1"));
}

function looksLikeXml(content: Uint8Array): boolean {
  const head = Buffer.from(content.subarray(0, 64)).toString("latin1").replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "").replace(/\0/g, "");
  return head.trimStart().startsWith("<");
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
