import type { Execution } from "../../execution/execution";
import { signatureError } from "../parameters";
import { EnumValue, type Member } from "../service";
import type { Range } from "./book";
import { parseColor } from "./color";
import { cellAt, ensureCell } from "./grid";
import { cellsOf, eachCell, gridOf, read, rectangle, write } from "./members";
import { GENERAL, storedFormat } from "./number-format";
import type { CellState } from "./spreadsheet-state";

/** Changes one cell, or `ignored` where Google says nothing and does nothing. */
type Change = ((cell: CellState) => void) | "ignored";

/** One property of a cell's look, as the setter for one value, the setter for a rectangle and the two getters have it. */
interface Look {
  /** `Background` makes setBackground and setBackgrounds, getBackground and getBackgrounds. */
  readonly singular: string;
  readonly plural: string;
  readonly change: (value: unknown, execution: Execution) => Change | "refused";
  readonly show: (cell: CellState | null) => unknown;
}

const LOOKS: readonly Look[] = [
  color("Background", "Backgrounds", "background", "#ffffff"),
  color("FontColor", "FontColors", "fontColor", "#000000"),
  choice("FontWeight", "FontWeights", "fontWeight", ["bold"], "normal"),
  choice("FontStyle", "FontStyles", "fontStyle", ["italic"], "normal"),
  choice("HorizontalAlignment", "HorizontalAlignments", "horizontal", ["left", "center", "right"], "general", ["normal"]),
  choice("VerticalAlignment", "VerticalAlignments", "vertical", ["top", "middle", "bottom"], "bottom"),
  {
    singular: "FontSize",
    plural: "FontSizes",
    change: (value) => (typeof value === "number" && value > 0 ? (cell) => void (cell.fontSize = value) : "refused"),
    show: (cell) => cell?.fontSize ?? 10,
  },
  {
    singular: "FontFamily",
    plural: "FontFamilies",
    change: (value) => {
      if (value === null) return (cell) => void delete cell.fontFamily;
      return typeof value === "string" ? (cell) => void (cell.fontFamily = value) : "refused";
    },
    show: (cell) => cell?.fontFamily ?? "Arial",
  },
  {
    singular: "FontLine",
    plural: "FontLines",
    change: (value) => {
      if (value !== null && typeof value !== "string") return "refused";
      return (cell) => {
        delete cell.underline;
        delete cell.strikethrough;
        if (value === "underline") cell.underline = true;
        if (value === "line-through") cell.strikethrough = true;
      };
    },
    show: (cell) => (cell?.underline ? "underline" : cell?.strikethrough ? "line-through" : "none"),
  },
  {
    singular: "NumberFormat",
    plural: "NumberFormats",
    change: (value) => {
      if (typeof value !== "string") return "refused";
      const format = storedFormat(value);
      return (cell) => {
        if (format === undefined) delete cell.numberFormat;
        else cell.numberFormat = format;
      };
    },
    show: (cell) => cell?.numberFormat ?? GENERAL,
  },
  {
    singular: "Wrap",
    plural: "Wraps",
    change: (value) => (typeof value === "boolean" ? (cell) => void (cell.wrap = value ? "WRAP" : "OVERFLOW") : "refused"),
    // True even while the strategy is OVERFLOW (issuetracker 427134600).
    show: (cell) => cell?.wrap !== "CLIP",
  },
  {
    singular: "WrapStrategy",
    plural: "WrapStrategies",
    change: (value) => {
      const name = value instanceof EnumValue ? value.name : null;
      if (name !== "OVERFLOW" && name !== "WRAP" && name !== "CLIP") return "refused";
      return (cell) => void (cell.wrap = name);
    },
    show: (cell) => new EnumValue("WrapStrategy", cell?.wrap ?? "OVERFLOW"),
  },
];

/** Colours, fonts, alignment, wrapping and number formats, each one value for all cells or a rectangle. */
export const rangeLookMembers: Readonly<Record<string, Member<Range>>> = Object.fromEntries(LOOKS.flatMap(membersOf));

function membersOf(look: Look): [string, Member<Range>][] {
  const { singular, plural, show } = look;
  return [
    [`get${singular}`, read((range) => show(cellAt(range.sheet, range.area.row, range.area.column)), () => 1)],
    [`get${plural}`, read((range) => gridOf(range, (row, column) => show(cellAt(range.sheet, row, column))), cellsOf)],
    [
      `set${singular}`,
      write((range, args) => {
        const change = changeFor(look, range, args.length === 1 ? args[0] : undefined, args, `set${singular}`);
        return putChanges(range, () => change);
      }, cellsOf),
    ],
    [
      `set${plural}`,
      write((range, args) => {
        const values = rectangle(range, args, `SpreadsheetApp.Range.set${plural}`);
        const changes = values.map((row) => row.map((value) => changeFor(look, range, value, args, `set${plural}`)));
        return putChanges(range, (r, c) => changes[r]?.[c] ?? "ignored");
      }, cellsOf),
    ],
  ];
}

function changeFor(look: Look, range: Range, value: unknown, args: readonly unknown[], method: string): Change {
  const change = look.change(value, range.book.execution);
  if (change === "refused") throw signatureError(args, `SpreadsheetApp.Range.${method}`);
  if (change === "ignored") range.book.execution.warn(`${method} ignored ${JSON.stringify(value)}, as Google does without a word.`);
  return change;
}

function putChanges(range: Range, at: (r: number, c: number) => Change): Range {
  range.assertEditable();
  range.book.later(range.gid, (sheet) => {
    eachCell(range, (row, column, r, c) => {
      const change = at(r, c);
      if (change !== "ignored") change(ensureCell(sheet, row, column));
    });
  });
  return range;
}

function color(singular: string, plural: string, key: "background" | "fontColor", fallback: string): Look {
  return {
    singular,
    plural,
    change: (value) => {
      if (value === null) return (cell) => void Reflect.deleteProperty(cell, key);
      if (typeof value !== "string") return "refused";
      const parsed = parseColor(value);
      return parsed === null ? "ignored" : (cell) => void (cell[key] = parsed);
    },
    show: (cell) => cell?.[key] ?? fallback,
  };
}

type ChoiceKey = "fontWeight" | "fontStyle" | "horizontal" | "vertical";

function choice(singular: string, plural: string, key: ChoiceKey, choices: readonly string[], fallback: string, resets: readonly string[] = []): Look {
  return {
    singular,
    plural,
    change: (value) => {
      if (value === null || value === fallback || resets.some((reset) => reset === value)) return (cell) => void Reflect.deleteProperty(cell, key);
      if (typeof value !== "string") return "refused";
      return choices.includes(value) ? (cell) => void Object.assign(cell, { [key]: value }) : "ignored";
    },
    show: (cell) => cell?.[key] ?? fallback,
  };
}
