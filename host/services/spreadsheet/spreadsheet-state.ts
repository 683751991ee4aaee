/** The bound spreadsheet, as Sheets keeps it: numbers with a format, never dates. Rows and columns are 0-based here. */
export interface SpreadsheetState {
  id: string;
  name: string;
  timeZone: string;
  locale: string;
  nextGid: number;
  sheets: SheetState[];
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
  hiddenRows: number[];
  hiddenColumns: number[];
  filter: { readonly area: Area; readonly hiddenRows: number[] } | null;
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  tabColor: string | null;
  conditionalFormats: ConditionalFormatState[];
  protections: ProtectionState[];
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellState {
  /** Text, number (dates are serial numbers with a date format) or tick. "" with a format or note is a blank cell. */
  value: string | number | boolean;
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
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "middle" | "bottom";
  wrap?: "OVERFLOW" | "WRAP" | "CLIP";
  link?: string;
  validation?: ValidationState;
  /** Borders of an imported sheet, carried to the export untouched. */
  border?: unknown;
}

export interface ConditionalFormatState {
  readonly areas: readonly Area[];
  /** Criteria by Google's name, e.g. CUSTOM_FORMULA, TEXT_CONTAINS; gradient rules are carried opaque. */
  readonly criteria: string;
  readonly values: readonly (string | number | boolean)[];
  readonly format: { readonly background?: string; readonly fontColor?: string; readonly bold?: boolean; readonly italic?: boolean; readonly underline?: boolean; readonly strikethrough?: boolean };
  readonly opaque?: unknown;
}

export interface ValidationState {
  readonly criteria: string;
  readonly values: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
  readonly help?: string;
}

export interface ProtectionState {
  readonly id: string;
  /** null: the whole sheet. */
  area: Area | null;
  description: string;
  warningOnly: boolean;
  editors: string[];
  unprotected: Area[];
}
