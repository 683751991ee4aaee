import { cleanText } from "../indonesia/clean-text";
import type { Reading } from "../located";
import { headingWords } from "../sheet/heading-key";
import { readDate } from "../sheet/read-date";
import type { Role } from "../sheet/role";
import { cellOf, columnOf, type Table, type TableCell } from "../sheet/table";
import type { SettingsFinding } from "./findings";
import type { Official } from "./settings";

/** Reads the signatories. Who signs on a day, and whether two do, is judged when certificates are planned. */
export function parseOfficials(tables: readonly Table[]): Reading<readonly Official[], SettingsFinding> {
  const findings: SettingsFinding[] = [];
  const officials = tables
    .filter((table) => table.kind === "officials")
    .flatMap((table) => table.rows.flatMap((row): readonly Official[] => parseOfficial(table, row, findings)));
  return { value: officials, findings };
}

type OfficialFact =
  | { readonly code: "official-incomplete" }
  | { readonly code: "official-office-unknown" | "official-date-unreadable" | "employee-id-number" | "employee-id-shape"; readonly shown: string }
  | { readonly code: "official-reversed"; readonly from: string; readonly to: string };

function parseOfficial(table: Table, row: number, findings: SettingsFinding[]): readonly Official[] {
  const cell = (role: Role): TableCell | null => {
    const column = columnOf(table, role);
    return column ? cellOf(table, row, column) : null;
  };
  const text = (role: Role): string => cleanText(cell(role)?.shown ?? "");
  const at = cell("name")?.at ?? { sheet: table.sheet, row, column: 0 };
  const report = (role: Role, fact: OfficialFact): void => {
    const column = columnOf(table, role);
    findings.push({ stage: "settings", cells: [cell(role)?.at ?? at], person: null, fix: null, heading: column?.heading ?? "", subject: text("name"), ...fact });
  };
  const date = (role: Role): string | null => {
    const source = cell(role);
    const reading = source === null ? null : readDate(source).reading;
    if (reading?.kind === "date") return reading.day;
    if (source && reading && reading.kind !== "missing") report(role, { code: "official-date-unreadable", shown: text(role) });
    return null;
  };
  const office = officeOf(text("office"), text("title"));
  if (office === null) report("office", { code: "official-office-unknown", shown: text("office") });
  if (text("name") === "" || text("title") === "") report(text("name") === "" ? "name" : "title", { code: "official-incomplete" });
  const official = { from: date("from"), to: date("to"), employeeId: employeeId(cell("employeeId"), report) };
  if (official.from !== null && official.to !== null && official.from > official.to) {
    report("to", { code: "official-reversed", from: official.from, to: official.to });
  }
  if (office === null) return [];
  return [{ office, actingPrefix: text("actingPrefix").replace(/^-$/, ""), title: text("title"), name: text("name"), rank: text("rank"), at, ...official }];
}

/** A list without the office column is read by the title: only the prison's head is of the prison. */
function officeOf(office: string, title: string): Official["office"] | null {
  const words = headingWords(office === "" ? title : office);
  if (/\b(lapas|lembaga pemasyarakatan|rutan|kalapas)\b/.test(words)) return "prison";
  if (/\b(disnaker\w*|dinas|tenaga kerja|ketenagakerjaan)\b/.test(words)) return "labor";
  return null;
}

/** Eighteen digits as text. As a number it has lost its last digits, like a NIK, and prints nothing. */
function employeeId(cell: TableCell | null, report: (role: Role, fact: OfficialFact) => void): string {
  const shown = cleanText(cell?.shown ?? "");
  if (!cell || /^[-0]?$/.test(shown)) return "";
  if (typeof cell.value === "number") {
    report("employeeId", { code: "employee-id-number", shown });
    return "";
  }
  const digits = shown.replace(/^NIP\.?\s*/i, "").replace(/[\s.'’-]/g, "");
  if (!/^\d{18}$/.test(digits)) report("employeeId", { code: "employee-id-shape", shown });
  return /^\d{18}$/.test(digits) ? digits : shown;
}
