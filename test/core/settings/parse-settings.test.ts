import { mappingRows } from "../../../src/core/settings/mapping-rows";
import { parseMappings } from "../../../src/core/settings/parse-mappings";
import { parseSettings } from "../../../src/core/settings/parse-settings";
import type { Mapping } from "../../../src/core/sheet/mapping";
import { recogniseTables } from "../../../src/core/sheet/recognise-tables";
import { a1 } from "../../../src/text/cell-address";
import { grid } from "../build-grid";
import { standardTab } from "../standard-tabs";

function settings(lines: string) {
  const { value, findings } = parseSettings(recogniseTables([standardTab("Pengaturan", lines)], []).value);
  return { ...value, codes: findings.map((finding) => `${finding.code} ${finding.cells.map(a1).join(" ")}`) };
}

test("a workbook without settings works by the defaults", () => {
  expect(parseSettings([]).value).toMatchObject({ thresholdPercent: 80, minutesPerLesson: 45, excusedRule: "stay", numberPattern: "{urut:3}/{kode}/{bulan}/{tahun}", firstNumber: 1, minimumAge: 15, issueDate: null });
});

test.each([["#0.8 as 80%"], ["#80"], ["80%"], ["80,0 %"], ["0,8"], ["#0.8"]])("a limit written as %s is 80 percent", (written) => {
  expect(settings(`Minimal hadir | ${written}`)).toMatchObject({ thresholdPercent: 80, codes: [] });
});

test("a limit with the letter O is an error at its cell, and no limit", () => {
  expect(settings("Minimal hadir | 8O%")).toMatchObject({ thresholdPercent: null, codes: ["percent-unreadable B2"] });
});

test.each([["#1"], ["1"]])("a limit of %s asks whether it is one percent or all", (written) => {
  expect(settings(`Minimal hadir | ${written}`)).toMatchObject({ thresholdPercent: null, codes: ["percent-unclear B2"] });
});

test.each([["#1 as 100%", 100], ["100%", 100], ["1%", 1], ["#0", 0], ["#0.29 as 29%", 29]])("a limit of %s is %i percent", (written, percent) => {
  expect(settings(`Minimal hadir | ${written}`)).toMatchObject({ thresholdPercent: percent, codes: [] });
});

test.each([["#79.5"], ["101"], ["-5"], ["?TRUE"]])("a limit of %s is no whole percentage", (written) => {
  expect(settings(`Minimal hadir | ${written}`).codes).toEqual(["percent-unreadable B2"]);
});

test("choices are read in any case, and an unknown one is an error that names the choices", () => {
  expect(settings("Sakit dan izin | DIHITUNG HADIR\nPersetujuan dua kantor | Ya").excusedRule).toBe("attended");
  expect(settings("Sakit dan izin | mungkin").codes).toEqual(["setting-unreadable B2"]);
});

test("a date is read day first, and an impossible one is an error", () => {
  expect(settings("PKS berlaku mulai | 06/11/2024\nPKS berlaku sampai | 31/11/2025")).toMatchObject({ agreementFrom: "2024-11-06", codes: ["setting-unreadable B3"] });
});

test("an agreement that ends before it begins is an error at both cells", () => {
  expect(settings("PKS berlaku mulai | 06/11/2025\nPKS berlaku sampai | 06/11/2024").codes).toEqual(["agreement-reversed B3 B2"]);
});

test("a pattern without the year would give a number twice", () => {
  expect(settings("Pola nomor | {urut:3}/{kode}").codes).toEqual(["pattern-repeats B2"]);
});

test("the same key twice with different values is an error at both", () => {
  expect(settings("Menit per JP | 45\nMenit per JP | 60")).toMatchObject({ minutesPerLesson: 45, codes: ["setting-twice B2 B3"] });
});

test("a misspelt key is told, with the key that may be meant", () => {
  const { findings } = parseSettings(recogniseTables([standardTab("Pengaturan", "Minimal hadr | 70")], []).value);
  expect(findings).toMatchObject([{ code: "setting-unknown", suspect: "Minimal hadir" }]);
});

test("each value keeps its cell, so that it can be written back", () => {
  expect(settings("Kode nomor | PLT").cells["Kode nomor"]).toEqual({ sheet: "Pengaturan", row: 1, column: 1 });
});

test("a mapping kept below the settings is read back as it was, and is no unknown key", () => {
  const mapping: Mapping = { sheet: "Data “lama” 2", kind: "enrollment", columns: { birthDate: "Tangal Lahir", program: "Kelompok", number: "" } };
  const rows = mappingRows(mapping);
  const tab = grid("Pengaturan", [["Kunci", "Nilai"], ["Kode nomor", "PLT"], ...rows]);
  expect(parseMappings([tab])).toEqual([mapping]);
  expect(parseSettings(recogniseTables([tab], []).value).findings).toEqual([]);
});
