/** The bound spreadsheet, as Sheets keeps it: numbers with a format, never dates. Rows and columns are 0-based here. */
export interface SpreadsheetState {
  id: string;
  name: string;
  timeZone: string;
  /** As Sheets writes it: `id_ID`, `en_US`. */
  locale: string;
  nextGid: number;
  /** Who may edit every protected range, whatever its editors. Absent means nobody in particular. */
  owner?: string;
  /** Which tab a person has open; the first visible one where absent or gone. */
  activeGid?: number;
  /** What a script selected last; `call` is the `callCount` of that call, so that the desk jumps there once. */
  activeRange?: { readonly gid: number; readonly area: Area; readonly call: number };
  namedRanges?: NamedRangeState[];
  sheets: SheetState[];
}

export interface NamedRangeState {
  readonly name: string;
  readonly gid: number;
  area: Area;
}

export interface SheetState {
  readonly gid: number;
  name: string;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  /** Sparse: a missing row or null is blank and unformatted. */
  cells: (CellState | null)[][];
  merges: Area[];
  frozenRows: number;
  frozenColumns: number;
  /** Hidden by a person, ascending. Rows hidden by a filter are kept with the filter. */
  hiddenRows: number[];
  hiddenColumns: number[];
  filter: FilterState | null;
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  tabColor: string | null;
  conditionalFormats: ConditionalFormatState[];
  /** Rules by area, never by cell, so that a rule on a whole column stays one entry. Areas of different entries never overlap. */
  validations: ValidationState[];
  protections: ProtectionState[];
}

interface FilterState {
  readonly area: Area;
  readonly hiddenRows: readonly number[];
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellState {
  /** Text, number (dates are serial numbers with a date format) or tick. "" with a format or note is a blank cell. */
  value: CellValue;
  /** As typed, with the equals sign; `value` is then the last computed result, `uncomputed` where there never was one. */
  formula?: string;
  uncomputed?: true;
  numberFormat?: string;
  note?: string;
  background?: string;
  fontColor?: string;
  fontWeight?: "bold";
  fontStyle?: "italic";
  fontSize?: number;
  fontFamily?: string;
  strikethrough?: true;
  underline?: true;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "middle" | "bottom";
  wrap?: "OVERFLOW" | "WRAP" | "CLIP";
  link?: string;
  /** Borders of an imported sheet, carried to the export untouched. */
  border?: unknown;
}

export type CellValue = string | number | boolean;

export interface ConditionalFormatState {
  readonly areas: readonly Area[];
  /** Criteria by Google's name, e.g. CUSTOM_FORMULA, TEXT_CONTAINS. `OPAQUE`: only the workbook's own program understands it. */
  readonly criteria: string;
  readonly values: readonly CellValue[];
  readonly format: ConditionalFormatLook;
  /** The rule as the imported file has it, carried to the export untouched. */
  readonly opaque?: unknown;
}

export interface ConditionalFormatLook {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface ValidationState {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
}

export interface ValidationRule {
  /** By Google's name, e.g. VALUE_IN_LIST, CHECKBOX. `OPAQUE` is carried from and to the file, and never enforced. */
  readonly criteria: string;
  /** VALUE_IN_LIST: the choices. VALUE_IN_RANGE: one A1 address. Dates are serial numbers. */
  readonly values: readonly CellValue[];
  readonly showDropdown?: boolean;
  readonly allowInvalid: boolean;
  readonly help?: string;
  readonly opaque?: unknown;
}

export interface ProtectionState {
  readonly id: string;
  /** null: the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /**
   * True until a script changes the list of editors: whoever may edit the file may edit the range
   * (developers.google.com/apps-script/reference/spreadsheet/range#protect).
   */
  open: boolean;
  editors: string[];
  unprotected: Area[];
}
