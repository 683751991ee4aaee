import type { NumberTexts } from "../settings/settings";
import { partsOfDay } from "../indonesia/calendar";
import { romanMonth } from "../indonesia/print-date";

/** One piece of a number pattern: fixed text, or a token with its width (0: as long as it is). */
type PatternPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "token"; readonly token: Token; readonly width: number };

/** `urut` the order within the year, `kode`, `unit`, `klasifikasi` the settings, `bulan` the month in Roman letters (with a width in digits), `tahun` the year. */
type Token = "urut" | SetToken | "bulan" | "tahun";
type SetToken = keyof NumberTexts;

export type NumberPattern = readonly PatternPiece[];

export type PatternProblem =
  | { readonly kind: "order-missing" | "year-missing" | "brace-open" }
  | { readonly kind: "token-unknown"; readonly token: string };

const SET_TOKENS: readonly SetToken[] = ["kode", "unit", "klasifikasi"];
const TOKENS: readonly Token[] = ["urut", ...SET_TOKENS, "bulan", "tahun"];

/**
 * Reads `{urut:3}/{kode}/{bulan}/{tahun}`. Without `{urut}` every number would be the same, without `{tahun}` those of two
 * years would be: both are refused.
 */
export function parsePattern(pattern: string): { readonly pieces: NumberPattern; readonly problems: readonly PatternProblem[] } {
  const pieces: PatternPiece[] = [];
  const problems: PatternProblem[] = [];
  for (const part of pattern.split(/(\{[^{}]*\})/)) {
    const inside = /^\{([^{}]*)\}$/.exec(part)?.[1];
    if (inside === undefined) {
      if (/[{}]/.test(part)) problems.push({ kind: "brace-open" });
      if (part !== "") pieces.push({ kind: "text", text: part });
      continue;
    }
    const [, word = "", digits = ""] = /^\s*([A-Za-z]*)\s*(?::\s*(\d))?\s*$/.exec(inside) ?? [];
    const token = TOKENS.find((known) => known === word.toLowerCase());
    if (token) pieces.push({ kind: "token", token, width: Number(digits) });
    else problems.push({ kind: "token-unknown", token: inside });
  }
  const has = (token: Token): boolean => pieces.some((piece) => piece.kind === "token" && piece.token === token);
  if (!has("urut")) problems.push({ kind: "order-missing" });
  if (!has("tahun")) problems.push({ kind: "year-missing" });
  return { pieces, problems };
}

/** Tokens of the pattern whose text an office sets. */
export function setTokens(pieces: NumberPattern): readonly SetToken[] {
  return SET_TOKENS.filter((token) => pieces.some((piece) => piece.kind === "token" && piece.token === token));
}

/** Number `order` (from 1) for a certificate issued on that ISO day. A width pads and never cuts. */
export function printNumber(pieces: NumberPattern, order: number, texts: NumberTexts, issueDay: string): string {
  const { year, month } = partsOfDay(issueDay);
  return pieces
    .map((piece) => {
      if (piece.kind === "text") return piece.text;
      switch (piece.token) {
        case "urut":
          return String(order).padStart(piece.width, "0");
        case "kode":
        case "unit":
        case "klasifikasi":
          return texts[piece.token];
        case "bulan":
          return piece.width > 0 ? String(month).padStart(piece.width, "0") : romanMonth(month);
        case "tahun":
          return piece.width === 2 ? String(year % 100).padStart(2, "0") : String(year);
      }
    })
    .join("");
}

/** Order, year and month (0 where it tells none) of a number made by this pattern with any texts; null for a number of another shape. */
export function readNumber(
  pieces: NumberPattern,
  number: string,
): { readonly order: number; readonly year: number; readonly month: number } | null {
  const groups: Token[] = [];
  const source = pieces.map((piece) => {
    if (piece.kind === "text") return piece.text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    groups.push(piece.token);
    return { urut: "(\\d+)", kode: "(.*?)", unit: "(.*?)", klasifikasi: "(.*?)", bulan: "([IVX]+|\\d{1,2})", tahun: piece.width === 2 ? "(\\d{2})" : "(\\d{4})" }[piece.token];
  });
  const match = new RegExp(`^${source.join("")}$`).exec(number);
  if (!match) return null;
  const text = (token: Token): string => match[groups.indexOf(token) + 1] ?? "";
  const year = Number(text("tahun"));
  return { order: Number(text("urut")), year: year < 100 ? 2000 + year : year, month: groups.includes("bulan") ? readMonth(text("bulan")) : 0 };
}

function readMonth(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  for (let month = 1; month <= 12; month += 1) if (romanMonth(month) === text) return month;
  return 0;
}
