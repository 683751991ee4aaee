import type { ConformanceCase } from "./case";

export const GAS_FAKES = "asserted on real Apps Script by the suite of brucemcpherson/gas-fakes";
export const page = (name: string): string => `developers.google.com/apps-script/reference/spreadsheet/${name}`;

/** A case whose `code` finds the empty active sheet as `sheet` and the spreadsheet as `book`; evidence looked at on `date`. */
export const onSheet =
  (date: string) =>
  (id: string, code: string, expected: unknown, evidence: string): ConformanceCase => {
    const start = "var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet();";
    return { id, service: "SpreadsheetApp", code: `${start} ${code}`, expected, evidence, date };
  };
