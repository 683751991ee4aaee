import type { Program } from "../settings/settings";
import type { Table } from "../sheet/table";
import type { ProgramIndex } from "./find-program";
import type { PersonRow } from "./person-row";

/** How the people of one list are given their programme. */
export type ProgramSource =
  /** Each row says it. */
  | { readonly kind: "column" }
  /** The whole list belongs to one: by the name of its tab, a label above it, or because there is no other. */
  | { readonly kind: "list"; readonly program: Program }
  /** Nothing says it; one finding at the header. */
  | { readonly kind: "missing" };

export function programSource(table: Table, programs: readonly Program[], index: ProgramIndex): ProgramSource {
  if (table.columns.some((column) => column.role === "program")) return { kind: "column" };
  const named = table.program === null ? null : index.find(table.program);
  const [only] = programs;
  const program = named ?? (programs.length === 1 ? only : undefined);
  return program ? { kind: "list", program } : { kind: "missing" };
}

/** The programme of one row. Without any programme in the workbook the rows are not at fault: the caller reports that once. */
export function checkProgram(row: PersonRow, source: ProgramSource, programs: readonly Program[], index: ProgramIndex): Program | null {
  if (source.kind !== "column") return source.kind === "list" ? source.program : null;
  const cell = row.cell("program");
  const shown = row.text("program");
  if (!cell || programs.length === 0) return null;
  if (shown === "" || shown === "-") {
    row.report({ code: "person-program-missing" }, ["program"]);
    return null;
  }
  const program = index.find(shown);
  if (program === null) {
    const suspect = index.suspect(shown);
    row.report({ code: "person-program-unknown", shown, known: programs.map(({ code }) => code), suspect }, ["program"], suspect ?? undefined);
  }
  return program;
}
