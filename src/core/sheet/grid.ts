/** A calendar date that the sheet holds as a date, in the spreadsheet's zone. `time` is `HH:MM`, null at midnight. */
export interface DateCell {
  readonly day: string;
  readonly time: string | null;
}

/** Typed content of a cell; blank is "". Error results are text such as `#REF!`. */
export type CellValue = string | number | boolean | DateCell;

/** Rows and columns counted from 0; both ends included in the size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * One tab as it was at one moment, from A1 to the last used cell. `shown` and `values` have the same rectangular shape:
 * what a cell displays (identity: NIK, codes, marks) beside what it holds (dates, amounts, ticks).
 */
export interface Grid {
  readonly sheet: string;
  readonly shown: readonly (readonly string[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** Merged areas where they were asked for, else empty: only the top left cell of one has content. */
  readonly merges: readonly Area[];
}
