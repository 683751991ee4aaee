import type { ConformanceCase } from "./case";

/**
 * One self-contained script that asks Google itself: paste it into a script bound to an empty spreadsheet and run
 * `runConformance`. It writes a line per case to a new tab and to the log, and removes the sheets the cases made.
 */
export function conformanceScript(cases: readonly ConformanceCase[]): string {
  return `// Behaviours of Google's services that Tuntas relies on, ${cases.length} of them.
// Paste into a script bound to an empty spreadsheet, add the scopes of appsscript.json, and run runConformance.

var CASES = [
${cases.map(caseText).join(",\n")}
];

${RUNNER}`;
}

function caseText({ id, service, expected, evidence, date, code }: ConformanceCase): string {
  const facts = JSON.stringify({ id, service, evidence, date }).slice(0, -1);
  return `${facts},"expected":${JSON.stringify(JSON.stringify(expected))},"run":function(){\n${code.trim()}\n}}`;
}

const RUNNER = `function runConformance() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var before = book.getSheets().map(function (sheet) { return sheet.getSheetId(); });
  var rows = CASES.map(function (each) { return runCase(book, each); });
  book.getSheets().forEach(function (sheet) {
    if (before.indexOf(sheet.getSheetId()) < 0) book.deleteSheet(sheet);
  });
  var header = ["id", "service", "result", "expected", "actual", "evidence", "date of the evidence", "run"];
  var sheet = book.insertSheet("conformance " + new Date().getTime());
  var table = [header].concat(rows);
  sheet.getRange(1, 1, table.length, header.length).setNumberFormat("@").setValues(table);
  var failed = rows.filter(function (row) { return row[2] !== "same"; });
  Logger.log(rows.length + " cases, " + failed.length + " differ");
  failed.forEach(function (row) { Logger.log(row[0] + ": expected " + row[3] + ", got " + row[4]); });
}

function runCase(book, each) {
  var actual;
  try {
    book.setActiveSheet(book.insertSheet());
    actual = canonical(each.run());
  } catch (error) {
    actual = "threw " + error;
  }
  var expected = canonical(JSON.parse(each.expected));
  var result = actual === expected ? "same" : "DIFFERENT";
  return [each.id, each.service, result, expected, actual.slice(0, 40000), each.evidence, each.date, new Date().toISOString()];
}

/** JSON with sorted keys, so that order does not matter. */
function canonical(value) {
  return JSON.stringify(value === undefined ? null : value, function (key, inner) {
    if (!inner || typeof inner !== "object" || Array.isArray(inner)) return inner;
    var sorted = {};
    Object.keys(inner).sort().forEach(function (name) { sorted[name] = inner[name]; });
    return sorted;
  });
}
`;
