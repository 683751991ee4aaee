import { parseOfficials } from "../../../src/core/settings/parse-officials";
import { parsePrograms } from "../../../src/core/settings/parse-programs";
import { parseSettings } from "../../../src/core/settings/parse-settings";
import { readUnits } from "../../../src/core/settings/read-units";
import { recogniseTables } from "../../../src/core/sheet/recognise-tables";
import { a1 } from "../../../src/text/cell-address";
import { standardTab } from "../standard-tabs";

function programs(lines: string, pengaturan = "") {
  const tables = recogniseTables([standardTab("Program", lines), standardTab("Pengaturan", pengaturan)], []).value;
  const { value, findings } = parsePrograms(tables, parseSettings(tables).value);
  return { value, codes: findings.map((finding) => `${finding.code} ${finding.cells.map(a1).join(" ")}`) };
}

function officials(lines: string) {
  const { value, findings } = parseOfficials(recogniseTables([standardTab("Pejabat", lines)], []).value);
  return { value, codes: findings.map((finding) => `${finding.code} ${finding.cells.map(a1).join(" ")}`) };
}

describe("a programme", () => {
  test("is read with its dates, hours, quota and limits", () => {
    const { value, codes } = programs("LDY | Laundry | Laundry Service | Jasa | #40 | @2026-02-02 | 13/02/2026 | #20 | 75% | | | Ibu Contoh, S.Pd.; Pak Contoh |");
    expect(codes).toEqual([]);
    expect(value).toMatchObject([{ code: "LDY", name: "Laundry", lessonHours: 40, start: "2026-02-02", end: "2026-02-13", quota: 20, thresholdPercent: 75, practicePercent: null, instructors: ["Ibu Contoh, S.Pd.", "Pak Contoh"] }]);
  });

  test.each([
    ["without a code", " | Laundry | | | #40 | @2026-02-02 | @2026-02-13", "program-code-missing A2"],
    ["without hours", "LDY | Laundry | | | | @2026-02-02 | @2026-02-13", "program-hours-missing E2"],
    ["that ends before it starts", "LDY | Laundry | | | #40 | @2026-02-13 | @2026-02-02", "program-reversed G2"],
    ["with an impossible date", "LDY | Laundry | | | #40 | 30/02/2026 | @2026-03-02", "program-unreadable F2"],
    ["with an unreadable limit", "LDY | Laundry | | | #40 | @2026-02-02 | @2026-02-13 | | 8O%", "percent-unreadable I2"],
    ["without dates", "LDY | Laundry | | | #40", "program-dates-missing F2"],
  ])("%s is reported at its cell", (_, line, code) => {
    expect(programs(line).codes).toEqual([code]);
  });

  test("with an unreadable limit has no limit, not the default", () => {
    expect(programs("LDY | Laundry | | | #40 | @2026-02-02 | @2026-02-13 | | 8O%").value[0]?.thresholdPercent).toBe("unreadable");
  });

  test("that reaches beyond the agreement draws a warning at the date", () => {
    expect(programs("LDY | Laundry | | | #40 | @2026-02-02 | @2026-02-13", "PKS berlaku sampai | 10/02/2026").codes).toEqual(["program-outside-agreement G2"]);
  });

  test("whose code stands twice is an error at both cells, and read once", () => {
    const { value, codes } = programs("LDY | Laundry | | | #40 | @2026-02-02 | @2026-02-13\nldy | Laundry 2 | | | #40 | @2026-02-02 | @2026-02-13");
    expect(codes).toEqual(["program-code-twice A2 A3"]);
    expect(value).toHaveLength(1);
  });

  test("with units that do not add up to its hours draws a warning", () => {
    expect(programs("LDY | Laundry | | | #40 | @2026-02-02 | @2026-02-13 | | | | | | K3 (4 JP)⏎Pencucian (6 JP)").codes).toEqual(["program-units-sum M2"]);
  });
});

test("units are lines with an optional code and their hours", () => {
  expect(readUnits("S.96KEC00.001.2 Menerapkan K3 (6 JP)\nPengeringan Rambut")).toEqual([
    { code: "S.96KEC00.001.2", title: "Menerapkan K3", lessonHours: 6 },
    { code: "", title: "Pengeringan Rambut", lessonHours: null },
  ]);
});

describe("an official", () => {
  test("is read with office, period and NIP", () => {
    const { value, codes } = officials("Disnaker | Plt. | Kepala Dinas | Pejabat Contoh | Pembina | 19700101 199001 1 001 | @2024-01-01 |");
    expect(codes).toEqual([]);
    expect(value).toMatchObject([{ office: "labor", actingPrefix: "Plt.", employeeId: "197001011990011001", from: "2024-01-01", to: null }]);
  });

  test.each([
    ["with a NIP stored as a number", "Disnaker | | Kepala Dinas | Pejabat Contoh | | #197001011990011000 | |", "employee-id-number F2"],
    ["with a NIP that is too short", "Disnaker | | Kepala Dinas | Pejabat Contoh | | 19700101199001100 | |", "employee-id-shape F2"],
    ["of an unknown office", "Kantor Pos | | Kepala | Pejabat Contoh | | | |", "official-office-unknown A2"],
    ["without a name", "Lapas | | Kalapas | | | | |", "official-incomplete D2"],
    ["whose period is reversed", "Lapas | | Kalapas | Pejabat Contoh | | | @2025-01-01 | @2024-01-01", "official-reversed H2"],
  ])("%s is reported at its cell", (_, line, code) => {
    expect(officials(line).codes).toEqual([code]);
  });
});
