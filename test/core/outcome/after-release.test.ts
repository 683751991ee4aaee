import { afterRelease } from "../../../src/core/outcome/after-release";
import { recogniseTables } from "../../../src/core/sheet/recognise-tables";
import { grid } from "../build-grid";

const counted = (source: string, program: string | null = null, sheet = "Penempatan") => afterRelease(recogniseTables([grid(sheet, source)], []).value, program);

const LIST = `
Kode Peserta|Nama|Program|Setelah 3 bulan|Setelah 6 bulan|Catatan
P-01|Budi Contoh|BRB|Bekerja|bekerja|
P-02|Sari Contoh|BRB|Usaha sendiri|Wirausaha|laundry
P-03|Joko Contoh|LDY|belum|Kerja|
P-04|Rini Contoh|LDY|tidak diketahui|-|
P-05|Tono Contoh|LDY||  |
`;

test("everybody of the list is counted once, by what became of them", () => {
  expect(counted(LIST)).toEqual([
    { months: 3, counts: { working: 1, ownBusiness: 1, notYet: 1, unknown: 1, blank: 1 }, unread: [] },
    { months: 6, counts: { working: 2, ownBusiness: 1, notYet: 0, unknown: 1, blank: 1 }, unread: [] },
  ]);
});

test("one programme is counted alone", () => {
  expect(counted(LIST, "BRB").map(({ counts }) => counts.working + counts.ownBusiness)).toEqual([2, 2]);
});

test("what no known word fits is named at its cell and counts as nothing", () => {
  const [three] = counted("Kode Peserta|Nama|Setelah 3 bulan\nP-01|Budi Contoh|merantau\nP-02|Sari Contoh|bekerja");
  expect(three).toMatchObject({ counts: { working: 1 }, unread: [{ sheet: "Penempatan", row: 1, column: 2 }] });
});

test("a person of two rows counts once, and not at all where the rows say different things", () => {
  const twice = (second: string) => counted(`Kode Peserta|Nama|3 bulan\nP-01|Budi Contoh|bekerja\nP-01|Budi Contoh|${second}`)[0];
  expect(twice("")).toMatchObject({ counts: { working: 1 }, unread: [] });
  expect(twice("bekerja")).toMatchObject({ counts: { working: 1 }, unread: [] });
  expect(twice("belum")).toMatchObject({ counts: { working: 0 }, unread: [{ row: 2 }] });
});

test("the list is known by its columns, whatever its tab is called, and only the columns that are there are counted", () => {
  expect(counted("Nama|Kode|6 bulan setelah bebas\nBudi Contoh|P-01|bekerja", null, "Lembar1")).toMatchObject([{ months: 6, counts: { working: 1 } }]);
});

test("a workbook without such a list has nothing to count", () => {
  expect(counted("Kode Peserta|Nama|NIK|Tanggal Lahir\nP-01|Budi Contoh||1990", null, "Peserta")).toEqual([]);
});
