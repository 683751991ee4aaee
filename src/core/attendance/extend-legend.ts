import { type Meaning, parseLegend } from "./legend";
import { markReader } from "./read-mark";

/** The letters that a sign may be explained by: `✓=H`. */
export const LEGEND_LETTERS = ["H", "T", "S", "I", "A", "-"] as const;
export type LegendLetter = (typeof LEGEND_LETTERS)[number];

/** How each meaning is written in a legend so that it is read back as the same. */
const WRITTEN: Readonly<Record<Exclude<Meaning, "unclear">, string>> = {
  present: "H",
  late: "T",
  sick: "S",
  excused: "I",
  absent: "A",
  notScheduled: "-",
  unknown: "belum diisi",
  noSession: "libur",
};

/** The legend with more signs explained, or the signs that no legend can hold: those with its own separators in them. */
export type ExtendedLegend = { readonly kind: "extended"; readonly legend: string } | { readonly kind: "refused"; readonly signs: readonly string[] };

/**
 * Adds signs, as their cells show them, to the text of *Legenda tanda*. What stood there keeps its meaning and, where it can
 * be, its spelling; a sign that is explained anew takes the new meaning. The result is read back before it is given.
 */
export function extendLegend(legend: string, signs: ReadonlyMap<string, LegendLetter>): ExtendedLegend {
  const before = parseLegend(legend).meanings;
  const added = [...signs].map(([sign, letter]) => `${sign}=${letter}`);
  const appended = [legend.trim(), ...added].filter((part) => part !== "").join(", ");
  const rewritten = [...[...before].flatMap(([sign, meaning]) => (meaning === "unclear" ? [] : [`${sign === "" ? "kosong" : sign}=${WRITTEN[meaning]}`])), ...added].join(", ");
  const chosen = [appended, rewritten].find((text) => keeps(text, before, signs));
  if (chosen !== undefined) return { kind: "extended", legend: chosen };
  const alone = [...signs].filter(([sign, letter]) => !reads(`${sign}=${letter}`, sign, letter)).map(([sign]) => sign);
  return { kind: "refused", signs: alone.length > 0 ? alone : [...signs.keys()] };
}

function keeps(text: string, before: ReadonlyMap<string, Meaning>, signs: ReadonlyMap<string, LegendLetter>): boolean {
  const after = parseLegend(text).meanings;
  const known = markReader([after]);
  const anew = new Set([...signs].flatMap(([sign, letter]) => [...parseLegend(`${sign}=${letter}`).meanings.keys()]));
  return (
    [...signs].every(([sign, letter]) => known(sign).mark === markReader([])(letter).mark) &&
    [...before].every(([sign, meaning]) => meaning === "unclear" || anew.has(sign) || after.get(sign) === meaning)
  );
}

function reads(text: string, sign: string, letter: LegendLetter): boolean {
  return markReader([parseLegend(text).meanings])(sign).mark === markReader([])(letter).mark;
}
