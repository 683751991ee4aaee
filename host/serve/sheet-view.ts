import { looksAsSeen, type SeenLook } from "../services/spreadsheet/conditional-format";
import { displayValue } from "../services/spreadsheet/display-value";
import { computedValue } from "../services/spreadsheet/formula";
import { localeOf } from "../services/spreadsheet/locale";
import { formatKind } from "../services/spreadsheet/number-format";
import type { CellState, CellValue, SheetState, SpreadsheetState } from "../services/spreadsheet/spreadsheet-state";
import { validationAt } from "../services/spreadsheet/validation";
import type { CellDetail, CellView, SheetView, StyleView } from "./page/protocol";

const COLUMN_WIDTH = 100;
/** A blank sheet still looks like a sheet. */
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

/** One sheet as a person sees it, in the compact form the page draws from. */
export function viewSheet(spreadsheet: SpreadsheetState, sheet: SheetState, version: number): SheetView {
  const rows = Math.max(sheet.maxRows, LEAST_ROWS);
  const columns = Math.max(sheet.maxColumns, LEAST_COLUMNS);
  const area = { row: 0, column: 0, rows: Math.max(sheet.cells.length, sheet.maxRows), columns };
  const { looks } = looksAsSeen(spreadsheet, sheet, area);
  const styles = createStyles();
  let lines = sheet.cells.length;
  for (const key of looks.keys()) lines = Math.max(lines, Number.parseInt(key, 10) + 1);
  const cells = Array.from({ length: lines }, (_, row) => {
    const stored = sheet.cells[row] ?? [];
    return trimmed(
      Array.from({ length: columns }, (__, column) => {
        const cell = stored[column] ?? null;
        const look = looks.get(`${row},${column}`);
        return cell || look ? viewCell({ spreadsheet, sheet, cell, look, row, column }, styles.place) : 0;
      }),
    );
  });
  return {
    version,
    gid: sheet.gid,
    name: sheet.name,
    rows,
    columns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: Array.from({ length: columns }, (_, column) => Math.round(sheet.columnWidths[column] ?? COLUMN_WIDTH)),
    rowHeights: sheet.rowHeights,
    hiddenRows: [...new Set([...sheet.hiddenRows, ...(sheet.filter?.hiddenRows ?? [])])],
    hiddenColumns: sheet.hiddenColumns,
    merges: sheet.merges,
    styles: styles.list,
    cells,
  };
}

interface Seen {
  readonly spreadsheet: SpreadsheetState;
  readonly sheet: SheetState;
  readonly cell: CellState | null;
  readonly look: SeenLook | undefined;
  readonly row: number;
  readonly column: number;
}

function viewCell(seen: Seen, place: (style: StyleView) => number): CellView {
  const { spreadsheet, cell } = seen;
  const value = resultOf(seen);
  const text = cell ? displayValue(value, cell.numberFormat, spreadsheet.locale) : "";
  const style = place(styleOf(seen, value));
  const detail = detailOf(seen, value, text);
  if (Object.keys(detail).length > 0) return [text, style, detail];
  if (style > 0) return [text, style];
  return text === "" ? 0 : text;
}

function resultOf({ spreadsheet, sheet, cell }: Seen): CellValue {
  if (!cell) return "";
  if (cell.formula === undefined) return cell.value;
  try {
    return computedValue(spreadsheet, sheet, cell);
  } catch {
    return "#NOT_EMULATED";
  }
}

function styleOf({ cell, look }: Seen, value: CellValue): StyleView {
  const background = look?.background ?? cell?.background;
  const color = look?.fontColor ?? cell?.fontColor;
  const align = cell?.horizontal ?? (typeof value === "number" ? "right" : typeof value === "boolean" ? "center" : "left");
  const vertical = cell?.vertical;
  return {
    ...(background && background !== "#ffffff" ? { background } : {}),
    ...(color && color !== "#000000" ? { color } : {}),
    ...(cell?.fontWeight ? { bold: true as const } : {}),
    ...(cell?.fontStyle ? { italic: true as const } : {}),
    ...(cell?.strikethrough ? { strike: true as const } : {}),
    ...(cell?.fontSize && cell.fontSize !== 10 ? { size: cell.fontSize } : {}),
    ...(align === "left" ? {} : { align }),
    ...(vertical && vertical !== "bottom" ? { vertical } : {}),
    ...(cell?.wrap && cell.wrap !== "OVERFLOW" ? { wrap: cell.wrap } : {}),
  };
}

function detailOf(seen: Seen, value: CellValue, text: string): CellDetail {
  const { spreadsheet, sheet, cell, row, column } = seen;
  if (!cell) return {};
  const content = cell.formula ?? typedAgain(value, cell.numberFormat, text, spreadsheet.locale);
  const tick = typeof value === "boolean" && validationAt(sheet, row, column)?.criteria === "CHECKBOX";
  const link = cell.link ?? linkOf(cell.formula);
  return {
    ...(content === text ? {} : { content }),
    ...(cell.note ? { note: cell.note } : {}),
    ...(link ? { link } : {}),
    ...(tick ? { tick: value } : {}),
  };
}

/** The formula bar shows a number in full, whatever the cell makes of it; dates and percentages as they are shown. */
function typedAgain(value: CellValue, format: string | undefined, text: string, locale: string): string {
  if (typeof value !== "number" || formatKind(format) === "date" || text.endsWith("%")) return text;
  return Math.abs(value) < 1e21 ? String(value).replace(".", localeOf(locale).decimal) : text;
}

/** A link by formula leads where its first text says. */
function linkOf(formula: string | undefined): string | undefined {
  return /^=HYPERLINK\(\s*"([^"]+)"/i.exec(formula ?? "")?.[1];
}

function trimmed(cells: readonly CellView[]): readonly CellView[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === 0) length -= 1;
  return cells.slice(0, length);
}

/** Every different style once; the plain one is 0. */
function createStyles(): { readonly list: StyleView[]; readonly place: (style: StyleView) => number } {
  const list: StyleView[] = [{}];
  const places = new Map([["{}", 0]]);
  const place = (style: StyleView): number => {
    const key = JSON.stringify(style);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, list.length);
    return list.push(style) - 1;
  };
  return { list, place };
}
