import { cleanText } from "../indonesia/clean-text";
import type { Grid } from "./grid";
import { headingWords } from "./heading-key";
import type { LabelValue, OutsideText } from "./table";

export interface OutsideTexts {
  readonly labels: readonly LabelValue[];
  readonly titles: readonly OutsideText[];
  readonly legends: readonly OutsideText[];
}

interface Piece {
  readonly column: number;
  readonly text: string;
}

/**
 * Reads everything around a list: `label : value` pairs in every form met (one cell, two cells, a colon of its own, a value
 * that begins with one, gaps between), titles, and texts that explain marks. `above` and `below` are the rows outside.
 */
export function readOutsideTexts(grid: Grid, above: readonly number[], below: readonly number[]): OutsideTexts {
  const labels: LabelValue[] = [];
  const titles: OutsideText[] = [];
  const legends: OutsideText[] = [];
  const at = (row: number, column: number) => ({ sheet: grid.sheet, row, column });
  const inAbove = new Set(above);
  for (const row of [...above, ...below]) {
    const pieces = piecesOf(grid, row);
    const legend = pieces.filter((piece) => isLegend(piece.text));
    legends.push(...legend.map((piece) => ({ text: rawLines(grid, row, piece.column), at: at(row, piece.column) })));
    const others = pieces.filter((piece) => !legend.includes(piece));
    const pairs = pairsOf(others, inAbove.has(row));
    labels.push(...pairs.map(({ label, value, column }) => ({ label, value, at: at(row, column) })));
    if (pairs.length === 0 && inAbove.has(row)) titles.push(...others.map((piece) => ({ text: piece.text, at: at(row, piece.column) })));
  }
  return { labels, titles, legends };
}

/** The value of the first label that says one of these words (`headingWords` form). */
export function labelValue(labels: readonly LabelValue[], ...names: readonly string[]): LabelValue | undefined {
  return labels.find((pair) => names.includes(headingWords(pair.label)));
}

/** Explains marks: `H = Hadir, A = Alpa`, `Keterangan: …`, `(blank) - Present; (x) - Absent`. */
function isLegend(text: string): boolean {
  return /^[^\s=]{1,8}\s*=\s*\p{L}/u.test(text) || /^(keterangan|legenda|legend|ket\.?)\s*:/i.test(text) || /\([^)]{1,8}\)\s*-\s*\p{L}+.*;/u.test(text);
}

function piecesOf(grid: Grid, row: number): readonly Piece[] {
  return (grid.shown[row] ?? []).flatMap((shown, column) => {
    const text = cleanText(shown);
    return text === "" || typeof grid.values[row]?.[column] === "boolean" ? [] : [{ column, text }];
  });
}

function pairsOf(pieces: readonly Piece[], isAbove: boolean): readonly { readonly label: string; readonly value: string; readonly column: number }[] {
  const pairs: { label: string; value: string; column: number }[] = [];
  const rest: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const next = pieces[at + 1];
    const afterNext = pieces[at + 2];
    const inside = /^([\p{L}][^:=]{0,40}?)\s*:\s*(\S.*)$/u.exec(piece.text);
    if (inside) pairs.push({ label: inside[1] ?? "", value: inside[2] ?? "", column: piece.column });
    else if (next?.text === ":" && afterNext) {
      pairs.push({ label: trimColon(piece.text), value: afterNext.text, column: afterNext.column });
      at += 2;
    } else if (next && (piece.text.endsWith(":") || next.text.startsWith(":"))) {
      pairs.push({ label: trimColon(piece.text), value: next.text.replace(/^:\s*/, ""), column: next.column });
      at += 1;
    } else rest.push(piece);
  }
  return isAbove && rest.length >= 2 && rest.length % 2 === 0 && pairs.length === 0 ? plainPairs(rest) : pairs;
}

/** No colon anywhere: short texts alternate as label and value, as in a block of two columns. */
function plainPairs(pieces: readonly Piece[]): readonly { readonly label: string; readonly value: string; readonly column: number }[] {
  return pieces.flatMap((piece, at) => {
    const next = pieces[at + 1];
    return at % 2 === 1 || next === undefined || piece.text.length > 40 || !/^\p{L}/u.test(piece.text)
      ? []
      : [{ label: piece.text, value: next.text, column: next.column }];
  });
}

function trimColon(text: string): string {
  return text.replace(/\s*:$/, "");
}

function rawLines(grid: Grid, row: number, column: number): string {
  return (grid.shown[row]?.[column] ?? "").split(/\n/).map(cleanText).filter((line) => line !== "").join("\n");
}
