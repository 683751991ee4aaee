import { cleanText } from "../indonesia/clean-text";
import type { CellRef } from "../located";
import { headingKey } from "../sheet/heading-key";
import type { Role } from "../sheet/role";
import { cellOf, columnOf, type Table } from "../sheet/table";

/** What became of somebody: in a job, in a business of their own, neither yet, or nobody knows. */
type Outcome = "working" | "ownBusiness" | "notYet" | "unknown";

/** How people stood some months after release. Everybody of the list is in exactly one of the counts or in `unread`. */
export interface OutcomePeriod {
  readonly months: 3 | 6;
  readonly counts: Readonly<Record<Outcome | "blank", number>>;
  /** Answers that no known word fits, and two rows of one person that say different things; at their cell. */
  readonly unread: readonly CellRef[];
}

const PERIODS: readonly (readonly [3 | 6, Role])[] = [
  [3, "after3"],
  [6, "after6"],
];

const WORDS: readonly (readonly [RegExp, Outcome])[] = [
  [/^(tidakdiketahui|tidaktahu|taktahu|tidakdapatdihubungi|tidakterhubung|hilangkontak)$/, "unknown"],
  [/^(belum|belumbekerja|belumkerja|tidakbekerja|tidakkerja|menganggur|mencarikerja|belumusaha)$/, "notYet"],
  [/^(usahasendiri|usaha|wirausaha|wiraswasta|berwirausaha|bukausaha|punyausaha)$/, "ownBusiness"],
  [/^(bekerja|kerja|sudahbekerja|sudahkerja|karyawan|diterimakerja)$/, "working"],
];

/**
 * Counts what the labour office keeps in its list of placements: one period for each of the two columns that some list has. `program` is a
 * code, null for everybody; a row without a programme belongs to no single one. A person of two rows counts once.
 */
export function afterRelease(tables: readonly Table[], program: string | null = null): readonly OutcomePeriod[] {
  const lists = tables.filter(({ kind }) => kind === "outcomes");
  return PERIODS.flatMap(([months, role]) => {
    const asked = lists.filter((table) => columnOf(table, role) !== undefined);
    return asked.length === 0 ? [] : [count(months, answersOf(asked, role, program))];
  });
}

interface Answer {
  readonly outcome: Outcome | "blank" | "unread";
  readonly at: CellRef;
}

function answersOf(tables: readonly Table[], role: Role, program: string | null): readonly Answer[] {
  const answers = new Map<string, Answer>();
  for (const table of tables) {
    const column = columnOf(table, role);
    const text = (row: number, other: Role): string => {
      const found = columnOf(table, other);
      return found ? cleanText(cellOf(table, row, found).shown) : "";
    };
    for (const row of table.rows) {
      const person = (text(row, "code") || text(row, "name")).toUpperCase();
      if (!column || person === "" || (program !== null && text(row, "program") !== program)) continue;
      const cell = cellOf(table, row, column);
      const answer: Answer = { outcome: read(cleanText(cell.shown)), at: cell.at };
      const key = `${text(row, "program")}\n${person}`;
      const before = answers.get(key);
      answers.set(key, before ? joined(before, answer) : answer);
    }
  }
  return [...answers.values()];
}

/** A blank adds nothing to what another row says. */
function joined(before: Answer, after: Answer): Answer {
  if (after.outcome === "blank" || after.outcome === before.outcome) return before;
  return before.outcome === "blank" ? after : { outcome: "unread", at: after.at };
}

function read(shown: string): Answer["outcome"] {
  if (shown === "") return "blank";
  if (/^[-?–—]+$/.test(shown)) return "unknown";
  const key = headingKey(shown);
  return WORDS.find(([pattern]) => pattern.test(key))?.[1] ?? "unread";
}

function count(months: 3 | 6, answers: readonly Answer[]): OutcomePeriod {
  const counts = { working: 0, ownBusiness: 0, notYet: 0, unknown: 0, blank: 0 };
  const unread: CellRef[] = [];
  for (const { outcome, at } of answers) {
    if (outcome === "unread") unread.push(at);
    else counts[outcome] += 1;
  }
  return { months, counts, unread };
}
