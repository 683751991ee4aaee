import { cleanText } from "../indonesia/clean-text";
import type { Reading } from "../located";
import type { Grid } from "../sheet/grid";
import type { CertificateFinding } from "./findings";
import type { RegisterRow, RegisterState } from "./register";
import { REGISTER_COLUMNS, STATE_WORDS, type RegisterField } from "./register-columns";

/** The register as it stood when it was read. */
export interface Register {
  readonly sheet: string;
  /** 0-based row of the headings, and below which row new rows go. */
  readonly header: number;
  readonly columns: ReadonlyMap<RegisterField, number>;
  /** Cells in a row of the tab, columns of the staff included. */
  readonly width: number;
  readonly rows: readonly RegisterRow[];
}

/** How far down headings are looked for: staff may put a title above the table. */
const HEADER_ROWS = 15;

/** How many headings of its own make a tab the register; a register that lost a column is still one. */
const ENOUGH = 8;

/** The register among the tabs, by its headings: a renamed tab is found. Null where no tab is one. */
export function findRegister(grids: readonly Grid[]): Grid | null {
  return grids.find((grid) => headerOf(grid) !== null) ?? null;
}

/**
 * Reads the register. A missing column is an error at the headings, before anything is made: writing on would shift a
 * document's link under another heading. Blank rows are passed over; rows are kept whatever they say. A tab without any content is no
 * register yet: null, and nothing wrong with it.
 */
export function readRegister(grid: Grid): Reading<Register | null, CertificateFinding> {
  const header = headerOf(grid) ?? 0;
  const columns = columnsOf(grid, header);
  if (columns.size === 0 && isBlank(grid)) return { value: null, findings: [] };
  const missing = REGISTER_COLUMNS.filter(({ field }) => !columns.has(field)).map(({ heading }) => heading);
  if (missing.length > 0) {
    const at = { sheet: grid.sheet, row: header, column: 0 };
    return { value: null, findings: [{ stage: "certificate", code: "register-column-missing", cells: [at], person: null, fix: null, headings: missing }] };
  }
  const rows: RegisterRow[] = [];
  for (let row = header + 1; row < grid.shown.length; row += 1) {
    const read = readRow(grid, row, columns);
    if (read) rows.push(read);
  }
  const value = { sheet: grid.sheet, header, columns, width: grid.shown[header]?.length ?? REGISTER_COLUMNS.length, rows };
  return { value, findings: numbersTwice(value) };
}

/** A register without rows, as it will be once its tab is made. */
export function emptyRegister(sheet: string): Register {
  return { sheet, header: 0, columns: new Map(REGISTER_COLUMNS.map(({ field }, index) => [field, index])), width: REGISTER_COLUMNS.length, rows: [] };
}

/**
 * A row's cells in the order of the tab. `base` is the row as it stands (`[]` for a new one): what the staff keep in columns
 * of their own stays.
 */
export function registerCells(register: Register, row: RegisterRow, base: readonly string[]): readonly string[] {
  const cells = Array.from({ length: Math.max(register.width, base.length) }, (_, column) => base[column] ?? "");
  for (const { field } of REGISTER_COLUMNS) {
    const column = register.columns.get(field);
    if (column !== undefined) cells[column] = textOf(row, field);
  }
  return cells;
}

function textOf(row: RegisterRow, field: RegisterField): string {
  return field === "state" ? STATE_WORDS[row.state] : String(row[field]);
}

function isBlank({ shown }: Grid): boolean {
  return shown.every((row) => row.every((cell) => cell.trim() === ""));
}

function headerOf(grid: Grid): number | null {
  const known = new Set(REGISTER_COLUMNS.map(({ heading }) => heading.toLowerCase()));
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.shown.length); row += 1) {
    const found = (grid.shown[row] ?? []).filter((cell) => known.has(cleanText(cell).toLowerCase()));
    if (new Set(found.map((cell) => cleanText(cell).toLowerCase())).size >= ENOUGH) return row;
  }
  return null;
}

function columnsOf(grid: Grid, header: number): ReadonlyMap<RegisterField, number> {
  const headings = (grid.shown[header] ?? []).map((cell) => cleanText(cell).toLowerCase());
  const columns = new Map<RegisterField, number>();
  for (const { field, heading } of REGISTER_COLUMNS) {
    const column = headings.indexOf(heading.toLowerCase());
    if (column >= 0) columns.set(field, column);
  }
  return columns;
}

function readRow(grid: Grid, row: number, columns: ReadonlyMap<RegisterField, number>): RegisterRow | null {
  const text = (field: RegisterField): string => (grid.shown[row]?.[columns.get(field) ?? -1] ?? "").trim();
  if (text("number") === "" && text("key") === "" && text("person") === "") return null;
  return {
    number: text("number"),
    verificationCode: text("verificationCode"),
    person: text("person"),
    name: text("name"),
    program: text("program"),
    lessonHours: text("lessonHours"),
    start: text("start"),
    end: text("end"),
    issueDate: text("issueDate"),
    state: readState(text("state")),
    url: text("url"),
    revision: Number(text("revision")) || 0,
    fingerprint: text("fingerprint"),
    by: text("by"),
    at: text("at"),
    reason: text("reason"),
    handedOver: text("handedOver"),
    signedUrl: text("signedUrl"),
    key: text("key"),
    owner: text("owner"),
    row,
  };
}

/** An unreadable state counts as issued: the number is used and the person has one, until somebody says otherwise. */
function readState(word: string): RegisterState {
  const known = (Object.keys(STATE_WORDS) as RegisterState[]).find((state) => STATE_WORDS[state] === word.toLowerCase());
  return known ?? "issued";
}

/** Rows that promise a certificate: one per person and programme. */
export function isLive(row: RegisterRow): boolean {
  return row.state === "reserved" || row.state === "issued";
}

function numbersTwice({ sheet, columns, rows }: Register): readonly CertificateFinding[] {
  const byNumber = new Map<string, RegisterRow[]>();
  for (const row of rows.filter(isLive)) {
    const same = byNumber.get(row.number);
    if (same) same.push(row);
    else byNumber.set(row.number, [row]);
  }
  const column = columns.get("number") ?? 0;
  return [...byNumber.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      stage: "certificate",
      code: "register-number-twice",
      cells: same.map(({ row }) => ({ sheet, row, column })),
      person: null,
      fix: null,
      number: same[0]?.number ?? "",
    }));
}
