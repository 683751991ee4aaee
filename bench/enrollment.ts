import type { CheckView } from "../src/contract";
import type { BookCell, BookSheet } from "../samples/write-book";
import { TAB } from "../src/text/standard-tabs";
import { classOf } from "./class-of";
import { damagedClass } from "./damaged-class";
import { score } from "./damaged";
import { measure, onHost, sum } from "./measure";

const SESSIONS = 10;
const SEEDS = Array.from({ length: 10 }, (_, index) => index + 1);

/** The least of so many runs: what else the machine does comes on top of each. */
const RUNS = 3;

/**
 * Checking a list of 20 columns in which every twentieth person has a fault, and what belongs to it; beside each size how well the
 * faults planted in ten damaged workbooks are found. `falseErrorRate` is the share of all errors that stand where nothing was planted.
 */
export async function benchEnrollment(sizes: readonly number[]): Promise<readonly Record<string, number>[]> {
  const accuracy = await accuracyOf(SEEDS);
  const rows: Record<string, number>[] = [];
  for (const people of sizes) {
    const runs = await onHost(usual(people), (host) => Array.from({ length: RUNS }, () => measure(host.fork(), "checkEnrollment", {})));
    rows.push({ people, serviceCalls: Math.max(...runs.map(({ calls }) => sum(Object.values(calls)))), seconds: Math.min(...runs.map(({ seconds }) => seconds)), ...accuracy });
  }
  return rows;
}

async function accuracyOf(seeds: readonly number[]): Promise<{ readonly recall: number; readonly falseErrorRate: number }> {
  let [planted, found, errors, wrong] = [0, 0, 0, 0];
  for (const seed of seeds) {
    const damaged = damagedClass(seed);
    const { reply } = await onHost(damaged.book, (host) => measure(host, "checkEnrollment", {}, { now: "2026-03-02T10:00" }));
    const scores = score(damaged, (reply as CheckView).findings);
    planted += scores.planted;
    found += scores.found;
    errors += scores.errors;
    wrong += scores.falseErrors.length;
  }
  return { recall: found / planted, falseErrorRate: wrong / errors };
}

/** The class of any size with four more columns, and the same few faults in every twentieth row. */
function usual(people: number): readonly BookSheet[] {
  return classOf(people, SESSIONS).map((sheet) => (sheet.name === TAB.enrollment ? { ...sheet, rows: sheet.rows.map(widened) } : sheet));
}

const MORE: readonly BookCell[] = ["No HP", "Usia", "Status perkawinan", "Catatan asesor"];

function widened(row: readonly BookCell[], index: number): readonly BookCell[] {
  if (index === 0) return [...row, ...MORE];
  const cells = [...row, "081234567890", 30, "Kawin", null];
  if (index % 20 !== 7) return cells;
  const [column, value] = FAULTS[Math.floor(index / 20) % FAULTS.length] ?? [3, null];
  cells[column] = value;
  return cells;
}

const FAULTS: readonly (readonly [column: number, value: BookCell])[] = [[3, "3524-0101-0190-0001"], [3, 3524010101900001], [5, "31/02/1990"], [11, "Las"], [6, "?"]];
