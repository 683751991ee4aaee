import { type NotParticipant, parseEnrollment } from "../../../src/core/enrollment/parse-enrollment";
import { parsePrograms } from "../../../src/core/settings/parse-programs";
import { parseSettings } from "../../../src/core/settings/parse-settings";
import type { Grid } from "../../../src/core/sheet/grid";
import { recogniseTables } from "../../../src/core/sheet/recognise-tables";
import { a1 } from "../../../src/text/cell-address";
import { standardTab } from "../standard-tabs";

export const PROGRAMS = standardTab("Program", `
LDY | Laundry | | | #40 | @2026-02-02 | @2026-02-13 | #20
BRB | Barbershop | | | #80 | @2026-02-09 | @2026-03-06 | #20
LAS | Pengelasan | | | #80 | @2026-04-01 | @2026-04-30 | #20`);

/** Everything the first stages say about a workbook; codes as `nik-number D2`, a warning about unknown sample regions left out. */
export function enroll(grids: readonly Grid[], today = "2026-03-02") {
  const tables = recogniseTables(grids, []);
  const settings = parseSettings(tables.value);
  const programs = parsePrograms(tables.value, settings.value);
  const enrollment = parseEnrollment({ tables: tables.value, programs: programs.value, settings: settings.value, today });
  const findings = [...tables.findings, ...enrollment.findings].filter(({ code }) => code !== "nik-region-unknown");
  return {
    people: enrollment.value,
    programs: programs.value,
    notParticipants: enrollment.notParticipants as readonly NotParticipant[],
    findings,
    codes: findings.map(({ code, cells }) => `${code} ${cells.map(a1).join(" ")}`),
  };
}

/** What one row of `Peserta` may differ in from a faultless one; cells as in `grid`. */
export interface Row {
  readonly code?: string;
  readonly name?: string;
  readonly nik?: string;
  readonly place?: string;
  readonly born?: string;
  readonly sex?: string;
  readonly education?: string;
  readonly wishes?: readonly [string, string];
  readonly program?: string;
  readonly joined?: string;
  readonly status?: string;
  readonly left?: string;
}

/** `Peserta` with faultless rows but for what is given: codes P-01, P-02, …, each with a name of its own. */
export function peserta(...rows: readonly Row[]): Grid {
  const names = ["Wulan", "Darto", "Imam", "Rina", "Sari", "Joko", "Budi", "Tono", "Umi", "Yanto"];
  return standardTab("Peserta", rows.map((row, at) => [
    `${at + 1}`,
    row.code ?? `P-${String(at + 1).padStart(2, "0")}`,
    row.name ?? `${names[at] ?? at} Contoh`,
    row.nik ?? nikOf(at),
    row.place ?? "Lamongan",
    row.born ?? "@1990-08-17",
    row.sex ?? "L",
    row.education ?? "SMA",
    "Jl. Contoh",
    row.wishes?.[0] ?? "",
    row.wishes?.[1] ?? "",
    row.program ?? "LDY",
    row.joined ?? "",
    row.status ?? "Aktif",
    "",
    row.left ?? "",
  ].join(" | ")).join("\n"));
}

function nikOf(at: number): string {
  return `352401170890${String(at + 1).padStart(4, "0")}`;
}

/** The codes of a workbook of `Program` and one `Peserta` with these rows. */
export function codesOf(...rows: readonly Row[]): readonly string[] {
  return enroll([PROGRAMS, peserta(...rows)]).codes;
}
