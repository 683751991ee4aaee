import type { Borders, Font, Style } from "@protobi/exceljs";
import { localeOf } from "../services/spreadsheet/locale";
import type { CellState } from "../services/spreadsheet/spreadsheet-state";
import { type FileColor, resolveColor, toArgb } from "./xlsx-color";

/** What new workbooks of every program have: not worth a word in each cell. */
const USUAL_SIZES = new Set([10, 11]);
const USUAL_FONTS = new Set(["Calibri", "Arial", "Aptos Narrow"]);

export type Look = Omit<CellState, "value" | "formula" | "uncomputed" | "note" | "link">;

/** A reader of styles with a memory: the cells of a sheet share few style objects. */
export function lookReader(theme: readonly string[], localeName: string): (style: Partial<Style>) => Look {
  const known = new WeakMap<object, Look>();
  return (style) => {
    let look = known.get(style);
    if (!look) known.set(style, (look = readLook(style, theme, localeName)));
    return look;
  };
}

function readLook(style: Partial<Style>, theme: readonly string[], localeName: string): Look {
  const { alignment, border, fill } = style;
  const format = numberFormatOf(style.numFmt, localeName);
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  const background = fill?.type === "pattern" && fill.pattern === "solid" ? resolveColor(fill.fgColor as FileColor | undefined, theme) : null;
  return {
    ...(format === null ? {} : { numberFormat: format }),
    ...(background === null || background === "#ffffff" ? {} : { background }),
    ...fontLook(style.font, theme),
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right" ? { horizontal } : {}),
    ...(vertical === "top" || vertical === "middle" ? { vertical } : {}),
    ...(alignment?.wrapText ? { wrap: "WRAP" as const } : {}),
    ...(border && Object.keys(border).length > 0 ? { border } : {}),
  };
}

function fontLook(font: Partial<Font> | undefined, theme: readonly string[]): Look {
  if (!font) return {};
  const color = resolveColor(font.color as FileColor | undefined, theme);
  return {
    ...(font.bold ? { fontWeight: "bold" as const } : {}),
    ...(font.italic ? { fontStyle: "italic" as const } : {}),
    ...(font.strike ? { strikethrough: true as const } : {}),
    ...(font.underline && font.underline !== "none" ? { underline: true as const } : {}),
    ...(font.size === undefined || USUAL_SIZES.has(font.size) ? {} : { fontSize: font.size }),
    ...(font.name === undefined || USUAL_FONTS.has(font.name) ? {} : { fontFamily: font.name }),
    ...(color === null || color === "#000000" ? {} : { fontColor: color }),
  };
}

/** The two formats that mean "as this computer writes dates" become those of the spreadsheet's locale, as Sheets does. */
export function numberFormatOf(format: unknown, localeName: string): string | null {
  const pattern = typeof format === "object" && format !== null && "formatCode" in format ? format.formatCode : format;
  if (typeof pattern !== "string" || pattern === "" || /^general$/i.test(pattern)) return null;
  const { datePattern, timePattern } = localeOf(localeName);
  if (pattern === "mm-dd-yy") return datePattern;
  return pattern === 'm/d/yy "h":mm' || pattern === "m/d/yy h:mm" ? `${datePattern} ${timePattern}` : pattern;
}

/** The style of a cell for the file; undefined where it has none. */
export function writeLook(cell: CellState, unlocked: boolean): Partial<Style> | undefined {
  const font = writeFont(cell);
  const alignment = {
    ...(cell.horizontal ? { horizontal: cell.horizontal } : {}),
    ...(cell.vertical ? { vertical: cell.vertical } : {}),
    ...(cell.wrap === "WRAP" ? { wrapText: true } : {}),
  };
  const style: Partial<Style> = {
    ...(cell.numberFormat === undefined ? {} : { numFmt: cell.numberFormat.replace(/am\/pm/gi, "AM/PM") }),
    ...(font ? { font } : {}),
    ...(cell.background === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { argb: toArgb(cell.background) } } }),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(cell.border === undefined ? {} : { border: cell.border as Partial<Borders> }),
    ...(unlocked ? { protection: { locked: false } } : {}),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function writeFont(cell: CellState): Partial<Font> | null {
  const font: Partial<Font> = {
    ...(cell.fontWeight ? { bold: true } : {}),
    ...(cell.fontStyle ? { italic: true } : {}),
    ...(cell.strikethrough ? { strike: true } : {}),
    ...(cell.underline ? { underline: true } : {}),
    ...(cell.fontSize === undefined ? {} : { size: cell.fontSize }),
    ...(cell.fontFamily === undefined ? {} : { name: cell.fontFamily }),
    ...(cell.fontColor === undefined ? {} : { color: { argb: toArgb(cell.fontColor) } }),
  };
  return Object.keys(font).length > 0 ? { size: 11, name: "Calibri", ...font } : null;
}
