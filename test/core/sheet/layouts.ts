import type { Grid } from "../../../src/core/sheet/grid";
import { grid, type CellSource } from "../build-grid";

/** A tab as people really make it, and the merged areas of its header. */
export interface Layout {
  readonly sheet: string;
  readonly rows: readonly (readonly CellSource[])[];
  readonly merges: readonly string[];
}

/** The tab with or without merge information: reading must not depend on it. */
export function layoutGrid({ sheet, rows, merges }: Layout, merged: boolean): Grid {
  return grid(sheet, rows, merged ? merges : []);
}

const PEOPLE = ["WULAN CONTOH", "DARTO CONTOH", "IMAM CONTOH", "NUR'AINI CONTOH", "RINA CONTOH", "SARI CONTOH"];
const LETTERS = "ABCDEFGHKLMNPRSTUWYZ";

/** Invented, and nobody's namesake: the seventh is `WULAN CONTOH A`. */
export function name(at: number): string {
  const round = Math.floor(at / PEOPLE.length);
  const initials = round === 0 ? [] : [...(round - 1).toString(LETTERS.length)].map((digit) => LETTERS[Number.parseInt(digit, LETTERS.length)] ?? "");
  return [PEOPLE[at % PEOPLE.length] ?? "", ...initials].join(" ");
}

export const nik = (at: number): string => `320001170890${String(at + 11).padStart(4, "0")}`;
const each = <T>(count: number, make: (at: number) => T): readonly T[] => Array.from({ length: count }, (_, at) => make(at));
const blank: readonly string[] = [];

/** L1: eight rows above the people, one-cell labels, numbers of employees as text with a trailing space. */
export function scoreForm(people: number): Layout {
  return {
    sheet: "Worksheet",
    rows: [["Form Nilai"], ["Diklat : Laundry"], ["Angkatan : 1"], ["Materi : Penyetrikaan"], ["Komponen penilaian : tes"], blank, blank, ["No", "NIP", "Nama", "Nilai", "Ket."], ...each(people, (at) => [at + 1, "197001011990011001 ", `D.RX. ${name(at)}, CAPT. DRS.`, 80 + at, ""])],
    merges: ["A1:E1", "A2:E2", "A3:E3", "A4:E4", "A5:E5"],
  };
}

/** L2: one person takes four rows; the days and parts of the day lie over two more rows of headings. */
export function fourRowList(people: number, days: number): Layout {
  const dates = each(days, (at) => [`${at + 4} November 2024`, ""]).flat();
  const lines = each(people, (at) => [[at + 1, ""], ["", name(at)], ["", `'${nik(at)}`], ["", "Dinas Contoh"]]).flat();
  return {
    sheet: "Daftar Hadir",
    rows: [
      blank, ["DAFTAR HADIR PESERTA PELATIHAN"], ["Pelatihan Contoh"], ["Program Contoh"], ["(48 JP Model Campuran)"],
      ["TANGGAL", ": 4 s.d. 6 November 2024"], ["LOKASI", ": Lamongan"], ["LPP", ": Lembaga Contoh"], ["JML PESERTA", `: ${people} Peserta`],
      ["NO", "PESERTA", "PRESENSI"], ["", "", ...dates], ["", "", ...each(days, () => ["Sesi Pagi", "Sesi Siang"]).flat()],
      ...lines,
    ],
    merges: ["A10:A12", "B10:B12", `C10:${letter(2 + 2 * days - 1)}10`, ...each(days, (at) => `${letter(2 + 2 * at)}11:${letter(3 + 2 * at)}11`), ...each(people, (at) => `A${13 + 4 * at}:A${16 + 4 * at}`)],
  };
}

/** L3: a list to sign, numbers left and right in turn. */
export function zigZagList(people: number): Layout {
  const body = people === 0 ? [["Belum ada peserta yang terdaftar pada pelatihan ini."]] : each(people, (at) => [at + 1, name(at), at % 2 === 0 ? `${at + 1}. ..........` : "", at % 2 === 0 ? "" : `${at + 1}. ..........`]);
  return {
    sheet: "Absen",
    rows: [
      ["PEMERINTAH KABUPATEN CONTOH"], ["DINAS KETENAGAKERJAAN"], ["Jl. Contoh 1"], ["Telp. 000"], blank, ["DAFTAR HADIR PESERTA PELATIHAN"], ["PROGRAM PELATIHAN\nTAHUN 2024"],
      ["Kejuruan / Pelatihan", ":", "Laundry"], ["Bulan / Tahun", ":", "NOVEMBER 2024"], blank, ["NO", "NAMA PESERTA", "TANDA TANGAN / PARAF FISIK"],
      ...body, blank, ["", "", "Lamongan,    November 2024"], ["", "", "Kepala Bidang Pelatihan"], ["", "", "PEJABAT CONTOH"], ["", "", "NIP. 000"],
    ],
    merges: ["C11:D11"],
  };
}

/** L4: a day per column, marks inside numbered cells, totals and signatures around. */
export function dayGrid(people: number, days: number, total: CellSource): Layout {
  return {
    sheet: "Presensi",
    rows: [
      ["DAFTAR HADIR"], blank, ["Angkatan", "I", "", "", "Instruktur", "Ibu Contoh"], ["Program", "Laundry", "", "", "Periode", "6 November 2024 s.d. 19 November 2024"], ["Tempat", "Lamongan", "", "", "Jumlah Peserta", `${people} orang`],
      blank, blank,
      ["No", "Nama Lengkap", "NIK", "Tanda Tangan Kehadiran Peserta (Hari ke- & Tanggal)", ...each(days - 1, () => ""), "Rekap", ""],
      ["", "", "", ...each(days, (at) => `Hari ${at + 1}\n${String(at + 6).padStart(2, "0")} Nov`), "Hadir", "Ket"],
      ...each(people, (at) => [at + 1, name(at), nik(at), ...each(days, (day) => (day === 0 ? "1.\n✓\nHADIR" : day === 1 ? "1.\nIzin" : "1.\nParaf")), total, ""]),
      blank, ["Mengetahui,", "", "", "", "", "", "Lamongan, 19 November 2024"], ["Kepala LPK", "", "", "", "", "", "Instruktur / Pengajar Pelatihan"], ["(_____)", "", "", "", "", "", "(Ibu Contoh)"], ["NIP. ____", "", "", "", "", "", "NIP. ____"],
    ],
    merges: ["A8:A9", "B8:B9", "C8:C9", `D8:${letter(2 + days)}8`, `${letter(3 + days)}8:${letter(4 + days)}8`],
  };
}

/** L5: a month of days, counts, and a legend in the first column below. */
export function monthlyRecap(people: number, asNumbers: boolean): Layout {
  const days = each(30, (at): CellSource => (asNumbers ? at + 1 : String(at + 1).padStart(2, "0")));
  return {
    sheet: "Rekap",
    rows: [
      ["NO", "NIP", "NAMA", "JABATAN", ...days, "HADIR", "ALPHA", "IZIN", "SAKIT", "CUTI", "DINAS LUAR", "HARI EFEKTIF", "% KEHADIRAN"],
      ...each(people, (at) => [at + 1, "197001011990011001", name(at), "Staf", ...each(30, (day) => (day % 7 > 4 ? "L" : "Hadir")), 20, 0, 0, 0, 0, 0, 22, "95.45%"]),
      blank, ["Keterangan: H = Hadir, A = Alpha, I = Izin, S = Sakit, C = Cuti, DL = Dinas Luar, L = Libur, - = Tidak Ada Data"],
    ],
    merges: [],
  };
}

/** L6: only sums per month. */
export function semesterTotals(people: number): Layout {
  const months = ["JULI", "AGUSTUS", "SEPTEMBER", "OKTOBER", "NOVEMBER", "DESEMBER"];
  return {
    sheet: "Laporan",
    rows: [
      ["LAPORAN PRESENSI SEMESTER"], ["LEMBAGA CONTOH"], ["KELAS A"], ["TAHUN AJARAN 2024"], blank,
      ["No", "NISN", "Nama Siswa", ...months.flatMap((month) => [month, "", "", ""]), "TOTAL SEMESTER", "", "", "", "", ""],
      ["", "", "", ...months.flatMap(() => ["H", "S", "I", "A"]), "H", "T", "S", "I", "A", "Telat(m)"],
      ...each(people, (at) => [at + 1, `00${at}`, name(at), ...each(30, (index): CellSource => (index % 4 === 0 ? 20 : "-"))]),
      blank, ["Keterangan: H = Hadir • T = Terlambat • S = Sakit", "", "", "", "", "", "", "", "", "Mengetahui,"],
    ],
    merges: ["A6:A7", "B6:B7", "C6:C7", ...months.map((_, at) => `${letter(3 + 4 * at)}6:${letter(6 + 4 * at)}6`), "AB6:AG6"],
  };
}

/** L7: a summary with a total without a gap, and a matrix with month-first headings and the legend above. */
export function twoSheets(people: number): readonly [Layout, Layout] {
  const summary = ["No", "NIS", "Nama Lengkap Santri", "Kamar Santri", "Kelas", "Konsulat / Daerah", "Hadir (H)", "Sakit (S)", "Izin (I)", "Ghoib (G)", "Total Sesi", "% Disiplin", "Status Evaluasi"];
  return [
    {
      sheet: "Ringkasan_Agregat",
      rows: [["PONDOK CONTOH"], ["BAGIAN CONTOH"], ["Periode: 01-11-2024 s/d 30-11-2024 | Filter: semua | Tanggal Unduh: 01-12-2024"], blank, summary, ...each(people, (at) => [at + 1, `10${at}`, name(at), "A1", "I", "Contoh", 20, 1, 1, 0, 22, "93%", "Baik"]), ["TOTAL", "-", `${people} Santri Terdaftar`, "-", "-", "-", 100, 5, 5, 0, 110, "93% Rata-rata", "-"]],
      merges: ["A1:M1", "A2:M2", "A3:M3"],
    },
    {
      sheet: "Matriks_Presensi_Harian",
      rows: [["MATRIKS PRESENSI"], ["Keterangan: H = Hadir (Hijau), S = Sakit (Kuning) | Dicetak: 01-12-2024"], blank, ["No", "NIS", "Nama Santri", "Kamar", "Kelas", "11/06\nMALAM", "11/06\nSUBUH", "11/07\nMALAM"], ...each(people, (at) => [at + 1, `10${at}`, name(at), "A1", "I", "H", "G", "-"])],
      merges: ["A1:H1", "A2:H2"],
    },
  ];
}

/** L8: a payment list over several tabs, and a list to sign. */
export function paymentList(pages: number): readonly Layout[] {
  const header = ["No", "Nama", "Jumlah O-K", "Uang Transport/OK (Rp)", "Jumlah Kotor (Rp)", "PPh Ps 21 (Rp)", "Jumlah Bersih (Rp)", "Tanda Tangan"];
  const above = [["KANTOR CONTOH"], ["DAFTAR PEMBAYARAN"], blank, ["Satuan kerja", ": Kantor Contoh"], ["Program", ": Contoh"], ["Lokasi", ": Lamongan"], blank];
  const below = (page: number): readonly (readonly CellSource[])[] => (page < pages ? [blank, ["", "", "", "", "", "", "", `Bersambung ke Halaman ${page + 1}...`]] : [["Jumlah", "", 20, "", "3.400.000"], blank, ["Terbilang : tiga juta empat ratus ribu rupiah"], blank, ["Setuju dibayar :", "", "", "", "", "Lunas pada tanggal : 1 Desember 2024"]]);
  return each(pages, (page) => ({
    sheet: `Halaman ${page + 1}`,
    rows: [...above, header, ...each(20, (at) => [page * 20 + at + 1, name(at), 1, "170.000", "170.000", "-", "170.000", ""]), ...below(page + 1)],
    merges: [],
  }));
}

export function signatureTable(people: number): Layout {
  return {
    sheet: "Daftar Hadir",
    rows: [["KOP"], ["DAFTAR HADIR"], blank, ["Hari / Tanggal", ": Rabu, 6 November 2024"], ["Jam", ": 08.00 s.d 16.00 WIB"], ["Tempat", ": Lamongan"], ["Gelombang/Kelas", ": 1/A"], blank, ["NO", "NAMA", "JABATAN", "WILAYAH TUGAS", "TANDA TANGAN"], ...each(people, (at) => [at + 1, name(at), "Petugas", "Lamongan", ""]), blank, ["Mengetahui"], ["Pejabat Contoh"]],
    merges: ["A1:E1", "A2:E2"],
  };
}

/** L9: a form with double-wide days, blank dates, subtotals with a number, and numbering that starts again. */
export function monthlyForm(men: number, women: number): Layout {
  const slots = slotColumns();
  const width = 47;
  const row = (cells: Readonly<Record<number, CellSource>>): readonly CellSource[] => each(width, (at) => cells[at] ?? "");
  const letters = ["M", "T", "W", "TH", "F"];
  const person = (number: number, at: number): readonly CellSource[] => row({ 0: number, 2: `${name(at).replace(" ", ",")}, -`, [slots[0] ?? 5]: "x" });
  return {
    sheet: "SF2",
    rows: [
      row({ 0: "Daily Attendance Report" }), row({ 0: "(This replaces other forms)" }), row({ 0: "School ID", 5: 100, 9: "School Year", 12: "2026 - 2027", 18: "Report for the Month of" }), row({ 0: "Name of School", 5: "Contoh", 18: "Grade Level", 34: "Section" }),
      row({ 0: "No.", 2: "NAME\n(Last Name, First Name, Middle Name)", 5: "(1st row for date)", 38: "Total for the Month", 42: "REMARKS (If DROPPED OUT, state reason)" }),
      row({}),
      row({ ...Object.fromEntries(slots.map((column, at) => [column, letters[at % 5] ?? ""])), 38: "ABSENT", 40: "PRESENT" }),
      ...each(men, (at) => person(at + 1, at)), row({ 0: men, 2: "<=== MALE | TOTAL Per Day ===>" }),
      ...each(women, (at) => person(at + 1, at)), row({ 0: women, 2: "<=== FEMALE | TOTAL Per Day ===>" }), row({ 0: men + women, 2: "Combined TOTAL Per Day" }),
      row({ 0: "GUIDELINES:\n1. The attendance shall be accomplished daily." }), row({ 25: "1. CODES FOR CHECKING ATTENDANCE\n(blank) - Present; (x)- Absent; Tardy (half shaded)" }), row({ 38: "Summary", 43: 26, 44: 22, 45: 48 }), row({ 38: "I certify that this is a true report." }), row({ 39: "PEJABAT CONTOH" }),
    ],
    merges: ["A5:B7", "C5:E7", "F5:AL5", "AM5:AP6", "AQ5:AU7", "AM7:AN7", "AO7:AP7", ...slots.flatMap((column, at) => (slots[at + 1] ?? 38) - column === 2 ? [`${letter(column)}7:${letter(column + 1)}7`] : []), ...mergedPeople(8, men, women, [...PERSON_OF_FORM, ...slots.flatMap((column, at) => (slots[at + 1] ?? 38) - column === 2 ? [`${letter(column)}:${letter(column + 1)}`] : [])])],
  };
}

const PERSON_OF_FORM = ["A:B", "C:E", "AM:AN", "AO:AP", "AQ:AU"];
const PERSON_OF_REGISTER = ["A:B", "C:F", "H:I", "J:K", "L:M", "P:Q", "R:T", "U:V", "W:AA", "AB:AE", "AF:AJ", "AK:AN", "AP:AQ", "AS:AT"];

/** The same columns merged in the row of every person: the men from row `first` on, the women after a row of totals. */
function mergedPeople(first: number, men: number, women: number, columns: readonly string[]): readonly string[] {
  const rows = [...each(men, (at) => first + at), ...each(women, (at) => first + men + 1 + at)];
  return rows.flatMap((row) => columns.map((pair) => pair.split(":").map((column) => `${column}${row}`).join(":")));
}

function slotColumns(): readonly number[] {
  const wide = new Set(["F", "L", "R", "V", "X", "Z", "AG", "AK"]);
  const columns: number[] = [];
  for (let column = 5; column < 38; column += wide.has(letter(column)) ? 2 : 1) columns.push(column);
  return columns;
}

/** L10: a register with grouped headings over two rows and dates as text, month first. */
export function groupedRegister(men: number, women: number, words: "english" | "indonesian"): Layout {
  const width = 47;
  const row = (cells: Readonly<Record<number, CellSource>>): readonly CellSource[] => each(width, (at) => cells[at] ?? "");
  const english = words === "english";
  const person = (at: number): readonly CellSource[] => row({ 0: `10000000000${at % 10}`, 2: english ? "CONTOH,DARTO WIRA, -" : "DARTO WIRA CONTOH", 6: english ? "M" : "L", 7: english ? "08-07-1990" : "07-08-1990", 9: "13 ", 15: "Jl. Contoh", 17: "Contoh", 20: "Lamongan", 22: "Jawa Timur", 27: "CONTOH,IMAM,", 36: "CONTOH,WALI", 40: "Paman" });
  return {
    sheet: "SF1",
    rows: [
      row({ 0: "School Register" }), row({ 0: "(This replaces other forms)" }), row({ 0: "School ID", 5: 100, 10: "Region", 16: "Division", 19: "Contoh" }), row({ 0: "School Name", 5: "Contoh" }),
      english
        ? row({ 0: "LRN", 2: "NAME\n(Last Name, First Name, Middle Name)", 6: "Sex (M/F)", 7: "BIRTH DATE\n(mm/dd/yyyy)", 9: "AGE as of 1st Friday June", 11: "MOTHER TONGUE", 13: "IP", 14: "RELIGION", 15: "ADDRESS", 27: "PARENTS", 36: "GUARDIAN\n(if Not Parent)", 41: "Contact Number of Parent", 43: "Modality", 44: "REMARKS" })
        : row({ 0: "LRN", 2: "NAMA PESERTA", 6: "L/P", 7: "TANGGAL LAHIR\n(hh/bb/tttt)", 9: "UMUR", 11: "BAHASA", 13: "SUKU", 14: "AGAMA", 15: "ALAMAT", 27: "ORANG TUA", 36: "WALI", 41: "No. HP", 43: "Jalur", 44: "KETERANGAN" }),
      english
        ? row({ 15: "House #/ Street", 17: "Barangay", 20: "Municipality", 22: "Province", 27: "Father's Name", 31: "Mother's Maiden Name", 36: "Name", 40: "Relationship", 44: "(Please refer to the legend)" })
        : row({ 15: "Jalan/Dusun", 17: "Desa", 20: "Kecamatan", 22: "Kabupaten", 27: "Nama Ayah", 31: "Nama Ibu", 36: "Nama", 40: "Hubungan", 44: "Kode" }),
      ...each(men, person), row({ 0: men, 2: "<=== TOTAL MALE" }), ...each(women, person), row({ 0: women, 2: "<=== TOTAL FEMALE" }), row({ 0: men + women, 2: "<=== COMBINED" }),
      row({ 0: "List and Code of Indicators under REMARKS column" }), row({ 0: "Transferred Out", 2: "T/O", 6: "Name of Public (P) Private (PR) School" }), row({ 22: "REGISTERED", 23: 26 }), row({ 30: "Prepared by:", 39: "Certified Correct:" }), row({ 0: "Generated on: Thursday, March 5, 2026" }),
    ],
    merges: ["A5:B6", "C5:F6", "G5:G6", "H5:I6", "J5:K6", "L5:M6", "N5:N6", "O5:O6", "P5:AA5", "P6:Q6", "R6:T6", "U6:V6", "W6:AA6", "AB5:AJ5", "AB6:AE6", "AF6:AJ6", "AK5:AO5", "AK6:AN6", "AP5:AQ6", "AR5:AR6", "AS5:AT5", "AS6:AT6", ...mergedPeople(7, men, women, PERSON_OF_REGISTER)],
  };
}

/** L11: one row per person and day, with empty rows and columns between; with or without headings. */
export function longLog(headed: boolean): Layout {
  const days = each(3, (day) => each(3, (at) => [`${day + 4}/11/2024`, "Senin", "", name(at), "07.30", "15:30"])).flat();
  return { sheet: "Absen", rows: [["Lampiran surat"], ...(headed ? [["Tanggal", "Hari", "", "Nama", "Jam Masuk", "Jam Pulang"]] : []), ...days.slice(0, 4), blank, ...days.slice(4)], merges: [] };
}

/** L12: answers of a form. */
export function formResponses(): Layout {
  return {
    sheet: "Form Responses 1",
    rows: [["Cap waktu", "Nama lengkap Anda", "Asal lembaga tempat Anda bertugas", "Absen", "Keterangan tambahan bila ada", "Email"], ...each(4, (at) => [{ value: { day: "2024-11-06", time: "07:55" }, shown: "06/11/2024 7:55:00" }, name(at), at % 2 === 0 ? "BALAI LATIHAN 1 CONTOH" : "BLK 1 Contoh", "Hadir", "", ""])],
    merges: [],
  };
}

/** L13: an export of the prison's own records. */
export function recordExport(compact: boolean): Layout {
  const header = compact ? ["Nama", "No. Registrasi", "Tgl Masuk", "Tgl Ekspirasi", "Blok", "Kamar"] : ["Nama", "No. Registrasi", "Tgl Masuk", "Tgl Ekspirasi", "Nama Alias 1", "Nama Alias 2", "Nama Alias 3", "Nama Kecil 1", "Nama Kecil 2", "Nama Kecil 3", "Blok", "Lokasi Sel"];
  const rows = each(3, (at) => ["DARTO BIN CONTOH", `BI.N ${901 + at}/2024`, at === 0 ? 45000 : "-", at === 1 ? "00/00/0000" : "05/06/2027", ...each(header.length - 6, () => ""), "A", at === 2 ? 1 : "A12"]);
  return { sheet: "Sheet1", rows: [["DATA WBP"], ["Dicetak 01-12-2024"], header, ...rows], merges: [] };
}

/** L14: answers of an interest form, its identity numbers turned into numbers. */
export function interestForm(): Layout {
  const header = ["id", "nama", "nik", "provinsi", "kabupaten", "kecamatan", "kelurahan", "noWa", "tglLahir", "usia", "jk", "pendidikan", "asalSekolah", "jurusan", "keahlian", "pengalaman", "pelatihan", "tujuanPelatihan", "alasanPelatihan", "statusKerja", "lokasiKerja", "gaji", "industri", "saran"];
  return { sheet: "data", rows: [header, ...each(3, (at) => [1730851200000 + at, name(at), 3200011708900010, "Jawa Timur", "Lamongan", "Contoh", "Contoh", 81234567890, "1990-08-17", 34, "Laki-laki", "SMA", "", "", "", "", "Barbershop", "kerja", "minat", "", "", "", "", ""])], merges: [] };
}

/** L15: a clean grid with its own marks. */
export function cleanGrid(): Layout {
  return { sheet: "Attendance", rows: [["Roll_No", "Name", "2025-11-25", { value: { day: "2025-11-26", time: null }, shown: "2025-11-26" }, "Total_Present", "Percentage"], ...each(3, (at) => [at + 1, name(at), "P", "A", 1, "50%"])], merges: [] };
}

/** L16: one row per event; `Nik` is the number of an employee. */
export function eventExport(): Layout {
  const header = ["No", "Nama", "No Rekening", "Nik", "Level Jabatan", "Jabatan", "Unit Kantor", "Grade", "Uang Makan", "Uang Harian", "Uang Taxi", "Total", "Dokumentasi", "Tanda Tangan", "Absen", "Waktu", "Status"];
  return { sheet: "Worksheet", rows: [header, ...each(3, (at) => [at + 1, name(at), "000123", `7${at}001`, "Staf", "Staf", "Contoh", "A", 1, 1, 1, 3, "", "", "Masuk", "2024-11-06 08:12:44", "Hadir"])], merges: [] };
}

function letter(column: number): string {
  return (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : "") + String.fromCharCode(65 + (column % 26));
}
