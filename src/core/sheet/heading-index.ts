import { headingKey } from "./heading-key";
import { KNOWN_HEADINGS } from "./known-headings";
import type { Role, TableKind } from "./role";

export interface HeadingMatch {
  readonly role: Role;
  /** Position in the list of known headings: the lower wins where two columns answer to one role. */
  readonly rank: number;
}

const INDEX: ReadonlyMap<TableKind, ReadonlyMap<string, HeadingMatch>> = new Map(
  (Object.keys(KNOWN_HEADINGS) as TableKind[]).map((kind) => [kind, indexOf(kind)]),
);

const ALL: ReadonlySet<string> = new Set([...INDEX.values()].flatMap((index) => [...index.keys()]));

/** Words for other people than the participant: a name below them is not the participant's. */
const OTHER_PEOPLE = /\b(wali|guardian|parents?|orang tua|ayah|ibu|suami|istri|penjamin|instruktur|narasumber|pendamping)\b/;

/** Words that mean something else below another heading: `KETERANGAN / Kode` is no code of a participant. */
const VAGUE = new Set(["kode", "no", "number", "peserta", "program"]);

/** Groups whose parts all belong to them. */
const WHOLE = /^(alamat|address|keterangan|remarks|catatan)/;

/** How forms speak to whoever fills them in. */
const ADDRESSED = /\b(anda|saudara|saudari|bapak|ibu|kamu)\b/gi;

/** Finds the role of a column by the levels of its heading (top to bottom, `headingWords` of each not needed). */
export function matchHeading(kind: TableKind, levels: readonly string[]): HeadingMatch | null {
  const index = INDEX.get(kind);
  if (!index) return null;
  for (const candidate of spellings(levels)) {
    const match = index.get(candidate);
    if (match) return match;
  }
  return null;
}

/** Whether any kind of table knows this text as a heading. */
export function isKnownHeading(text: string): boolean {
  return spellings([text]).some((candidate) => ALL.has(candidate));
}

/** Keys of the headings known for one role. */
export function keysOf(kind: TableKind, role: Role): readonly string[] {
  return (KNOWN_HEADINGS[kind][role] ?? []).map(headingKey);
}

/** The readings of one heading, the most exact first: all levels, the lowest alone, without what stands in brackets. */
function spellings(levels: readonly string[]): readonly string[] {
  const lowest = levels[levels.length - 1] ?? "";
  const upper = levels.slice(0, -1);
  const joined = upper.length === 0 ? [] : [headingKey(levels.join(" ")), headingKey([...levels].reverse().join(" "))];
  if (upper.some((level) => OTHER_PEOPLE.test(headingWordsOf(level)))) return joined;
  const bare = lowest.replace(/\([^)]*\)?/g, " ");
  const alone = [headingKey(lowest), headingKey(bare), headingKey(lowest.split("\n")[0] ?? ""), headingKey(bare.replace(ADDRESSED, " "))];
  const group = headingKey(upper[0] ?? "");
  return [...joined, ...alone.filter((key) => upper.length === 0 || !VAGUE.has(key)), ...(WHOLE.test(group) ? [group] : [])].filter((key) => key !== "");
}

function headingWordsOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, " ");
}

function indexOf(kind: TableKind): ReadonlyMap<string, HeadingMatch> {
  const entries = Object.entries(KNOWN_HEADINGS[kind]) as readonly (readonly [Role, readonly string[]])[];
  return new Map(entries.flatMap(([role, headings]) => headings.map((heading, rank) => [headingKey(heading), { role, rank }] as const)));
}
