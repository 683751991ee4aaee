import { cleanText } from "../indonesia/clean-text";
import type { CellRef } from "../located";
import { headingWords } from "../sheet/heading-key";
import { type Column, cellOf, columnsOf } from "../sheet/table";
import type { Mark } from "./attendance";
import { type AttendanceFinding, attendanceFinding } from "./findings";
import type { List, ListRow } from "./read-list";

type Counted = "present" | "late" | "sick" | "excused" | "absent" | "percent";

const COUNTS: readonly (readonly [RegExp, Counted])[] = [
  [/\bpersen\b/, "percent"],
  [/^(?:jumlah |total )?(?:h|hadir|hadir h|kehadiran|present)$/, "present"],
  [/^(?:jumlah |total )?(?:t|terlambat|telat|terlambat t)$/, "late"],
  [/^(?:jumlah |total )?(?:s|sakit|sakit s)$/, "sick"],
  [/^(?:jumlah |total )?(?:i|izin|izin i)$/, "excused"],
  [/^(?:jumlah |total )?(?:a|alpa|alpha|alfa|alpa a|alpha a|ghoib|ghoib g|absent|tk)$/, "absent"],
];

interface Difference {
  readonly at: CellRef;
  readonly shown: string;
  readonly computed: string;
}

/**
 * Recomputes the totals that staff keep beside their marks, and reports each column that differs, once. They are never used:
 * their rules are other ones (some count the sick as present), and some grids divide by ten whatever was held.
 */
export function checkRecap(list: List): readonly AttendanceFinding[] {
  const columns = columnsOf(list.table, "recap").flatMap((column) => {
    const counted = COUNTS.find(([pattern]) => pattern.test(headingWords(column.levels[column.levels.length - 1] ?? "")))?.[1];
    return counted ? [{ column, counted }] : [];
  });
  return columns.flatMap(({ column, counted }) => {
    // A count that stands several times in one list is one per month: no single sum is meant.
    if (columns.some((other) => other.column !== column && other.counted === counted)) return [];
    return checkColumn(list, column, counted);
  });
}

function checkColumn(list: List, column: Column, counted: Counted): readonly AttendanceFinding[] {
  const differences: Difference[] = [];
  const dates: CellRef[] = [];
  for (const row of list.rows) {
    const { shown, value, at } = cellOf(list.table, row.row, column);
    if (cleanText(shown) === "") continue;
    if (typeof value === "object") {
      dates.push(at);
      continue;
    }
    const difference = compareRow(row, cleanText(shown), counted, value);
    if (difference !== null) differences.push({ at, shown: cleanText(shown), computed: difference });
  }
  const [first] = differences;
  const [firstDate] = dates;
  const shownDate = firstDate ? cleanText(list.table.grid.shown[firstDate.row]?.[firstDate.column] ?? "") : "";
  return [
    ...(first
      ? [attendanceFinding(differences.map(({ at }) => at), null, { code: "recap-differs", heading: column.heading, shown: first.shown, computed: first.computed })]
      : []),
    ...(firstDate ? [attendanceFinding(dates, null, { code: "recap-unreadable", heading: column.heading, shown: shownDate })] : []),
  ];
}

/** What the total should be, where it is something else; null where it agrees or nobody can tell. */
function compareRow({ readings }: ListRow, shown: string, counted: Counted, value: unknown): string | null {
  const counts: Record<Mark, number> = { present: 0, late: 0, sick: 0, excused: 0, absent: 0, notScheduled: 0, unknown: 0 };
  let sessions = 0;
  for (const reading of readings) {
    if (!reading || reading.noSession) continue;
    if (reading.mark === "unknown" && reading.shown !== "") return null;
    counts[reading.mark] += 1;
    sessions += 1;
  }
  const attended = counts.present + counts.late;
  if (counted === "percent") return comparePercent(shown, attended, sessions, value);
  const [, first, whole] = /^(\d+)(?:\s*\/\s*(\d+))?$/.exec(shown === "-" ? "0" : shown) ?? [];
  if (first === undefined) return null;
  const number = Number(first);
  const agrees = counted === "present" ? number === counts.present || number === attended : number === counts[counted];
  if (agrees && (whole === undefined || Number(whole) === sessions)) return null;
  const computed = counted === "present" ? attended : counts[counted];
  return whole === undefined ? String(computed) : `${computed}/${sessions}`;
}

/** Rounded or cut to the decimals shown: both are the same rate. */
function comparePercent(shown: string, attended: number, sessions: number, value: unknown): string | null {
  const [, digits, decimals = ""] = /^(\d+)(?:[.,](\d+))?\s*%?$/.exec(shown) ?? [];
  if (digits === undefined || sessions === 0) return null;
  const scale = 10 ** decimals.length;
  const written = Number(digits + decimals);
  const asFraction = typeof value === "number" && value <= 1 && !shown.includes("%") ? written * 100 : written;
  const exact = attended * 100 * scale;
  const agrees = asFraction === Math.floor(exact / sessions) || asFraction === Math.round(exact / sessions);
  return agrees ? null : `${String(Math.floor((attended * 1000) / sessions) / 10).replace(".", ",")}%`;
}
