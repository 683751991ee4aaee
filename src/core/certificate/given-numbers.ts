/**
 * What the spreadsheet remembers of the numbers it gave, beside the register: order within the year and a short digest of
 * whom it was given to. So a row that somebody deletes is noticed, and its number never comes a second time.
 */
export interface GivenNumber {
  readonly year: number;
  /** 1 to 12; 0 where the number does not tell. */
  readonly month: number;
  readonly order: number;
  /** First ten hex digits of the digest of person and programme. */
  readonly holder: string;
}

const PREFIX = "given.";
/** At most eighteen characters each: a chunk stays below 9 KB, the most one entry may hold. */
const CHUNK = 450;

export const HOLDER_LENGTH = 10;

/** What is digested: one text per person and programme. */
export function holderText(person: string, program: string): string {
  return `${person}\n${program}`;
}

export function isGivenEntry(key: string): boolean {
  return /^given\.\d{4}\.\d+$/.test(key);
}

export function readGiven(entries: Readonly<Record<string, string>>): readonly GivenNumber[] {
  return Object.entries(entries).flatMap(([key, value]) => {
    const year = /^given\.(\d{4})\.\d+$/.exec(key)?.[1];
    if (year === undefined) return [];
    return value.split(";").flatMap((item) => {
      const [, order, month, holder = ""] = /^(\d+)\.(\d+):([0-9a-f]*)$/.exec(item) ?? [];
      return order === undefined ? [] : [{ year: Number(year), month: Number(month), order: Number(order), holder }];
    });
  });
}

/** The entries to write so that `added` are remembered as well; only those that change. A number given again keeps its last holder. */
export function addGiven(entries: Readonly<Record<string, string>>, added: readonly GivenNumber[]): Readonly<Record<string, string>> {
  const changed = new Map<string, Map<number, string>>();
  const print = ({ order, month, holder }: GivenNumber): string => `${order}.${month}:${holder}`;
  for (const given of added) {
    const key = `${PREFIX}${given.year}.${Math.floor(given.order / CHUNK)}`;
    const known = changed.get(key) ?? new Map(readGiven({ [key]: entries[key] ?? "" }).map((before) => [before.order, print(before)]));
    changed.set(key, known.set(given.order, print(given)));
  }
  const texts = [...changed].map(([key, numbers]) => [key, [...numbers].sort(([a], [b]) => a - b).map(([, text]) => text).join(";")] as const);
  return Object.fromEntries(texts.filter(([key, text]) => entries[key] !== text));
}

/** The highest order given in a year, by the rows and by memory; 0 where none. */
export function highestOrder(numbers: readonly { readonly year: number; readonly order: number }[], year: number): number {
  return numbers.reduce((highest, number) => (number.year === year && number.order > highest ? number.order : highest), 0);
}
