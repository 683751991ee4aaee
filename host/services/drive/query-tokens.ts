import { invalidParameter } from "./drive-error";

export interface Token {
  readonly kind: "text" | "word" | "sign";
  /** Of a text: without quotes, escapes resolved. */
  readonly value: string;
}

const TOKEN = /\s*(?:'((?:[^'\\]|\\['\\])*)'|([A-Za-z][A-Za-z.]*)|(!=|<=|>=|[=<>(){}]))/y;

/** Splits a `q` into texts, words and signs. @throws DriveError 400 where something is none of these. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const trimmed = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const match = TOKEN.exec(trimmed);
    if (!match) throw invalidParameter("q");
    const [, quoted, word, sign] = match;
    if (quoted !== undefined) tokens.push({ kind: "text", value: quoted.replace(/\\(['\\])/g, "$1") });
    else if (word !== undefined) tokens.push({ kind: "word", value: word });
    else if (sign !== undefined) tokens.push({ kind: "sign", value: sign });
  }
  return tokens;
}
