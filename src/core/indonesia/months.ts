/** As printed, from January. */
export const MONTH_NAMES = [
  "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
] as const;

const SPELLINGS: readonly string[] = [
  "januari jan january",
  "februari pebruari feb peb february",
  "maret mar march",
  "april apr",
  "mei may",
  "juni jun june",
  "juli jul july",
  "agustus agu agt ags agust aug august",
  "september sep sept",
  "oktober okt oct october",
  "november nopember nov nop",
  "desember des desmb dec december",
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  SPELLINGS.flatMap((line, index) => line.split(" ").map((spelling) => [spelling, index + 1] as const)),
);

/** 1 to 12 for a month in any spelling met in the field, in any case, with or without a dot; null for anything else. */
export function monthNumber(word: string): number | null {
  return NUMBERS.get(word.toLowerCase().replace(/\.$/, "")) ?? null;
}
