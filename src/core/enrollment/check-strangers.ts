import { cleanText } from "../indonesia/clean-text";
import type { Table } from "../sheet/table";
import type { ReadPerson } from "./find-duplicates";

/** Fewer codes than this have no common shape to differ from. */
const ENOUGH_CODES = 8;
/** How many others must have been born in a place before it is taken for one. */
const ENOUGH_BORN = 2;

/**
 * Values that only the rest of the list shows to be strange: a code unlike all others, a name that is the birth place of others. Most
 * come from cells that changed places.
 */
export function checkStrangers(people: readonly ReadPerson[]): void {
  oddCodes(people);
  placesAsNames(people);
}

function oddCodes(people: readonly ReadPerson[]): void {
  const lists = new Map<Table, ReadPerson[]>();
  for (const person of people) {
    const { code, table } = person.row;
    const stored = code === null ? null : person.row.cell("code")?.value;
    // A code such as 3-4 that the sheet has turned into a date is lost, like a NIK that became a number.
    if (code !== null && (typeof stored === "object" || typeof stored === "boolean")) person.row.report({ code: "code-unreadable", shown: code }, ["code"]);
    else if (code !== null) {
      const list = lists.get(table);
      if (list) list.push(person);
      else lists.set(table, [person]);
    }
  }
  for (const list of lists.values()) {
    const usual = list.length < ENOUGH_CODES ? null : usualShape(list);
    if (usual === null) continue;
    for (const { row } of list) if (shapeOf(row.code ?? "") !== usual) row.report({ code: "code-odd", shown: row.code ?? "" }, ["code"]);
  }
}

/** The shape of nine in ten codes; null where there is none. */
function usualShape(list: readonly ReadPerson[]): string | null {
  const counts = new Map<string, number>();
  for (const { row } of list) {
    const shape = shapeOf(row.code ?? "");
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const [shape, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 0]);
  return count * 10 >= list.length * 9 ? shape : null;
}

/** What stands between the letters and digits, not which they are: codes are random. */
const shapeOf = (code: string): string => code.replace(/[\p{L}\p{N}]+/gu, "x");

function placesAsNames(people: readonly ReadPerson[]): void {
  const born = new Map<string, number>();
  for (const { participant } of people) {
    const place = wordsOf(participant.birthPlace);
    if (place !== "") born.set(place, (born.get(place) ?? 0) + 1);
  }
  for (const { row, participant } of people) {
    if ((born.get(wordsOf(participant.name)) ?? 0) >= ENOUGH_BORN) row.report({ code: "name-is-place" }, ["name", "birthPlace"]);
  }
}

const wordsOf = (text: string): string => cleanText(text).toLowerCase();
