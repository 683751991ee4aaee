/**
 * What the spreadsheet remembers of the numbers it gave, beside the register: order within the year and a short digest of
 * whom it was given to. So a row that somebody deletes is noticed, and its number never comes a second time.
 */
export interface GivenNumber {
  readonly year: number;
  readonly order: number;
  /** First ten hex digits of the digest of person and programme. */
  readonly holder: string;
}

const PREFIX = "given.";
/** Sixteen characters each: a chunk stays below 9 KB, the most one entry may hold. */
const CHUNK = 500;

export const HOLDER_LENGTH = 10;

/** What is digested: one text per person and programme. */
export function holderText(person: string, program: string): string {
  return `${person}\n${program}`;
}

export function readGiven(entries: Readonly<Record<string, string>>): readonly GivenNumber[] {
  return Object.entries(entries).flatMap(([key, value]) => {
    const year = /^given\.(\d{4})\.\d+$/.exec(key)?.[1];
    if (year === undefined) return [];
    return value.split(";").flatMap((item) => {
      const [, order, holder = ""] = /^(\d+):([0-9a-f]*)$/.exec(item) ?? [];
      return order === undefined ? [] : [{ year: Number(year), order: Number(order), holder }];
    });
  });
}

/** The entries to write so that `added` are remembered as well; only those that change. A number given again keeps its last holder. */
export function addGiven(entries: Readonly<Record<string, string>>, added: readonly GivenNumber[]): Readonly<Record<string, string>> {
  const changed = new Map<string, Map<number, string>>();
  for (const { year, order, holder } of added) {
    const key = `${PREFIX}${year}.${Math.floor(order / CHUNK)}`;
    const known = changed.get(key) ?? new Map(readGiven({ [key]: entries[key] ?? "" }).map((given) => [given.order, given.holder]));
    changed.set(key, known.set(order, holder));
  }
  const texts = [...changed].map(([key, numbers]) => [key, [...numbers].sort(([a], [b]) => a - b).map(([order, holder]) => `${order}:${holder}`).join(";")] as const);
  return Object.fromEntries(texts.filter(([key, text]) => entries[key] !== text));
}

/** The highest order given in a year, by the rows and by memory; 0 where none. */
export function highestOrder(numbers: readonly { readonly year: number; readonly order: number }[], year: number): number {
  return numbers.reduce((highest, number) => (number.year === year && number.order > highest ? number.order : highest), 0);
}
