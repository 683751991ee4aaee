import { messyClass } from "../../samples/messy-class";
import type { BookSheet } from "../../samples/write-book";
import type { ConditionalFormatState, SheetState } from "../../host/services/spreadsheet/spreadsheet-state";
import { TODAY } from "./findings-of";
import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

/** The usual faults, in a list that the office has coloured, annotated and given rules of its own. */
const dressed = (): BookSheet[] =>
  messyClass().map((sheet) =>
    sheet.name !== "Peserta"
      ? sheet
      : {
          ...sheet,
          notes: { C9: "Konfirmasi ke Registrasi", D13: "KTP terlampir" },
          fills: { D9: "#ffee00", D13: "#00ffcc", B2: "#dddddd" },
          rules: [{ area: "G6:G30", formula: 'G6="P"', fill: "#ffc0cb" }, { area: "L6:L30", formula: 'L6="LDY"', fill: "#c0ffee" }],
          filter: "A5:P30",
          hiddenRows: [12],
          frozenRows: 5,
        },
  );

const OURS = /tuntas:/;
const ofUs = ({ values }: ConditionalFormatState): boolean => OURS.test(String(values[0]));
const OWN = new Set(["Temuan", "Log"]);

/** Everything the staff's tabs hold and look like, our marks aside. */
function staffState(office: Office): readonly SheetState[] {
  return office.host
    .state()
    .spreadsheet.sheets.filter(({ name }) => !OWN.has(name))
    .map((sheet) => ({ ...sheet, conditionalFormats: sheet.conditionalFormats.filter((rule) => !ofUs(rule)) }));
}

const check = (office: Office) => office.ask("checkEnrollment", {}, TODAY);
const marked = (office: Office, sheet: string): readonly string[] =>
  (office.host.show(sheet).sheets[0]?.conditionalFormats ?? []).flatMap(({ ranges, values }) => (OURS.test(String(values[0])) ? ranges.map((range) => `${range} ${String(values[0])}`) : []));

describe("a check", () => {
  test("changes no cell, note, colour, merge, filter or rule of the staff", async () => {
    const office = await openOffice(dressed());
    const before = staffState(office);
    check(office);
    expect(staffState(office)).toEqual(before);
    expect(before.find(({ name }) => name === "Peserta")?.conditionalFormats).toHaveLength(2);
  });

  test("a second time finds the same, writes the same and adds no rule", async () => {
    const office = await openOffice(dressed());
    const first = check(office);
    const written = office.host.show();
    expect({ ...check(office), lastCompletion: null }).toEqual({ ...first, lastCompletion: null });
    expect(office.host.show()).toEqual(written);
  });

  test("leaves exactly what was there once its marks are taken off", async () => {
    const office = await openOffice(dressed());
    const before = office.host.state().spreadsheet.sheets.filter(({ name }) => !OWN.has(name));
    check(office);
    expect(marked(office, "Peserta").length).toBeGreaterThan(5);
    office.ask("clearMarks", {}, TODAY);
    expect(office.host.state().spreadsheet.sheets.filter(({ name }) => !OWN.has(name))).toEqual(before);
  });

  test("marks exactly the cells of its findings, the worst level of each", async () => {
    const office = await openOffice(dressed());
    const { findings } = check(office);
    const wanted = new Set(findings.flatMap(({ cells }) => cells).filter((cell) => cell.startsWith("Peserta!")).map((cell) => cell.split("!")[1]));
    const cells = marked(office, "Peserta").flatMap((line) => expanded(line.split(" ")[0] ?? ""));
    expect(new Set(cells)).toEqual(wanted);
    expect(cells).toHaveLength(wanted.size);
  });
});

describe("marks", () => {
  const one = standardClass([{ name: "Wulan Contoh" , nik: "3524010101900001" }, { name: "Darto Contoh", nik: "123" }, { name: "Imam Contoh", nik: "3524010301900003" }]);
  const places = (office: Office): readonly string[] => marked(office, "Peserta").map((line) => line.split(" ")[0] ?? "");

  test("follow inserted rows, and a check afterwards adds none", async () => {
    const office = await openOffice(one);
    check(office);
    expect(places(office)).toEqual(["D3"]);
    office.host.rows("insert", "Peserta", 2, 3);
    expect(places(office)).toEqual(["D6"]);
    check(office);
    expect(places(office)).toEqual(["D6"]);
  });

  test("do not follow a sort: the workbook says that the lists changed since, and a check marks anew", async () => {
    const office = await openOffice(one);
    check(office);
    expect(office.ask("describeWorkbook", {}, TODAY).lastCheck).toMatchObject({ changed: false });
    office.host.sort("Peserta", "C");
    expect(places(office)).toEqual(["D3"]);
    expect(office.ask("describeWorkbook", {}, TODAY).lastCheck).toMatchObject({ changed: true });
    check(office);
    expect(places(office)).toEqual(["D2"]);
    expect(office.ask("describeWorkbook", {}, TODAY).lastCheck).toMatchObject({ changed: false });
  });

  test("go where nothing is wrong any more", async () => {
    const office = await openOffice(one);
    check(office);
    office.host.edit("Peserta!D3", "");
    check(office);
    expect(marked(office, "Peserta").filter((line) => /perbaiki/.test(line))).toEqual([]);
  });

  test("are found again in a tab that was renamed", async () => {
    const office = await openOffice(one);
    check(office);
    office.host.rename("Peserta", "Daftar 2026");
    office.ask("clearMarks", {}, TODAY);
    expect(marked(office, "Daftar 2026")).toEqual([]);
  });
});

test("the order of the rows changes no finding but its place", async () => {
  const [plain, sorted] = [await openOffice(dressed()), await openOffice(shuffled(dressed()))];
  const byPerson = (office: Office): readonly string[] =>
    check(office).findings.filter(({ person }) => person !== null).map(({ person, code, level, cells }) => `${person ?? ""} ${level} ${code} ${cells.map((cell) => cell.replace(/\d+$/, "")).join(" ")}`).sort();
  expect(byPerson(sorted).filter(notInvolvingTwo)).toEqual(byPerson(plain).filter(notInvolvingTwo));
});

/** Which of two people is named first depends on the order. */
const notInvolvingTwo = (line: string): boolean => (line.match(/!/g) ?? []).length < 2;

function shuffled(book: readonly BookSheet[]): BookSheet[] {
  return book.map((sheet) => {
    if (sheet.name !== "Peserta") return sheet;
    const people = sheet.rows.slice(5, 30);
    const turned = people.map((_, at) => people[(at * 7) % people.length] ?? []);
    return { ...sheet, rows: [...sheet.rows.slice(0, 5), ...turned, ...sheet.rows.slice(30)] };
  });
}

/** `D3:D5` as its cells. */
function expanded(range: string): readonly string[] {
  const [, from = "", first = "", to = from, last = first] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  if (from !== to) throw new Error(`${range} has more than one column`);
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `${from}${Number(first) + at}`);
}
