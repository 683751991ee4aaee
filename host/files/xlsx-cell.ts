import ExcelJS from "@protobi/exceljs";
import { serialOfWall } from "../services/spreadsheet/serial-date";
import type { CellState, CellValue } from "../services/spreadsheet/spreadsheet-state";
import type { Look } from "./xlsx-look";

/** One cell with its value by type; null where it holds nothing, looks like nothing and has no note. */
export function readCell(cell: ExcelJS.Cell, look: Look): CellState | null {
  const note = noteText(cell.note);
  const content = cell.type === ExcelJS.ValueType.Merge ? { value: "" } : contentOf(cell);
  const state: CellState = { ...content, ...look, ...(note === "" ? {} : { note }) };
  return state.value === "" && Object.keys(state).length === 1 ? null : state;
}

type Content = Pick<CellState, "value" | "formula" | "uncomputed" | "link">;

function contentOf(cell: ExcelJS.Cell): Content {
  const { value } = cell;
  if (typeof value !== "object" || value === null || value instanceof Date) return { value: plain(value) };
  if ("error" in value) return { value: value.error };
  if ("richText" in value) return { value: richText(value) };
  if ("hyperlink" in value) return { value: plainText(value.text), link: value.hyperlink };
  if ("formula" in value || "sharedFormula" in value) return formulaOf(cell, "result" in value ? value.result : undefined);
  return { value: "" };
}

function formulaOf(cell: ExcelJS.Cell, result: unknown): Content {
  const formula = `=${cell.formula}`;
  const link = /^=\s*HYPERLINK\(\s*"([^"]*)"/i.exec(formula)?.[1];
  const rest = link === undefined ? {} : { link };
  if (result === undefined || result === null) return { value: "", formula, uncomputed: true, ...rest };
  if (typeof result === "object" && "error" in result) return { value: String(result.error), formula, ...rest };
  return { value: plain(result), formula, ...rest };
}

/** A date goes back to its serial number; everything else stays what it is. */
function plain(value: unknown): CellValue {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : serialOfWall(value.getTime());
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? lines(value) : "";
}

function plainText(text: unknown): string {
  return typeof text === "object" && text !== null ? richText(text) : String(text ?? "");
}

function richText(value: object): string {
  const runs: unknown = "richText" in value ? value.richText : "texts" in value ? value.texts : [];
  return Array.isArray(runs) ? lines(runs.map((run: { readonly text?: unknown }) => String(run.text ?? "")).join("")) : "";
}

/** One kind of line break: the library makes a carriage return of `_x000D_`, and XML would turn it into another on the way back. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function noteText(note: unknown): string {
  if (typeof note === "string") return note;
  return typeof note === "object" && note !== null ? richText(note) : "";
}
