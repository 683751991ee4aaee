import type { EnrollmentFact, EnrollmentFinding } from "../../../src/core/enrollment/findings";
import type { CellRef, Fix } from "../../../src/core/located";
import type { SettingsFinding } from "../../../src/core/settings/findings";
import type { SheetFinding } from "../../../src/core/sheet/findings";

/** One invented finding of each kind, as the reference page for staff shows it. A new code does not compile until it has one. */
export type Examples<F extends { readonly code: string }> = { readonly [Code in F["code"]]: F & { readonly code: Code } };

const cell = (sheet: string, row: number, column: number): CellRef => ({ sheet, row: row - 1, column });
const plain = { person: null, fix: null } as const;
const sheet = <C extends SheetFinding["code"]>(code: C, column: number, heading: string, row = 1) => ({ ...plain, stage: "sheet", code, heading, cells: [cell("Peserta", row, column)] }) as const;
const setting = <C extends SettingsFinding["code"]>(code: C, heading: string, subject = "") => ({ ...plain, stage: "settings", code, heading, subject, cells: [cell(subject === "" ? "Pengaturan" : subject === "LDY" ? "Program" : "Pejabat", 3, 1)] }) as const;
const person = <C extends EnrollmentFact["code"]>(code: C, column: number, heading: string, fix: Fix | null = null) => ({ stage: "enrollment", code, heading, name: "Wulan Contoh", person: "P-01", fix, cells: [cell("Peserta", 2, column)] }) as const;
const list = <C extends EnrollmentFact["code"]>(code: C, column: number, heading: string) => ({ ...plain, stage: "enrollment", code, heading, name: "", cells: [cell("Peserta", 1, column)] }) as const;
const together = <C extends EnrollmentFact["code"]>(code: C, column: number, heading: string) =>
  ({ ...person(code, column, heading), cells: [cell("Peserta", 2, column), cell("Peserta", 5, column)], others: [{ person: "P-04", name: "Sari Contoh" }] }) as const;

export const SHEET_EXAMPLES: Examples<SheetFinding> = {
  "column-missing": { ...sheet("column-missing", 5, "Tangal Lahir"), fix: { at: cell("Peserta", 1, 5), before: "Tangal Lahir", after: "Tanggal Lahir" }, kind: "enrollment", role: "birthDate", expected: "Tanggal Lahir", suspect: "Tangal Lahir" },
  "column-unsure": { ...sheet("column-unsure", 7, "Pendidkan"), kind: "enrollment", role: "education", expected: "Pendidikan", suspect: "Pendidkan" },
  "column-twice": { ...sheet("column-twice", 3, "NIK"), role: "nik", expected: "NIK" },
  "column-repeated": { ...sheet("column-repeated", 8, "Alamat"), role: "education", expected: "Pendidikan" },
  "heading-blank": sheet("heading-blank", 4, ""),
  "mapping-lost": { ...sheet("mapping-lost", 0, "No"), role: "program", expected: "Program", mapped: "Kelompok" },
  "list-missing": { ...sheet("list-missing", 0, ""), looked: ["Catatan"], expected: ["Nama (pada sertifikat)", "Tanggal Lahir", "Program"] },
  "list-empty": sheet("list-empty", 0, "No"),
  "rows-skipped": { ...sheet("rows-skipped", 0, "", 12), rows: [11, 13, 16, 17] },
  "person-after-end": { ...sheet("person-after-end", 2, "Nama (pada sertifikat)", 20), name: "Darto Contoh" },
  "sensitive-column": { ...sheet("sensitive-column", 9, "Perkara"), about: "offence" },
  "unneeded-column": sheet("unneeded-column", 10, "Agama"),
  "register-twice": { ...sheet("register-twice", 1, "No. Registrasi", 4), cells: [cell("Peserta", 4, 1), cell("Peserta", 9, 1)] },
  "date-format-hint": { ...sheet("date-format-hint", 5, "Tanggal Lahir (mm/dd/yyyy)"), hint: "mm/dd/yyyy" },
  "merged-over-people": { ...sheet("merged-over-people", 8, "Alamat", 3), rows: 2 },
  "cells-in-one-column": sheet("cells-in-one-column", 0, ""),
  "header-missing": { ...sheet("header-missing", 0, ""), dateColumn: 0, nameColumn: 2 },
  "count-differs": { ...sheet("count-differs", 5, "Jumlah Peserta", 4), stated: 20, found: 18 },
  "sums-only": sheet("sums-only", 0, "No"),
  "signatures-only": sheet("signatures-only", 0, "No"),
  "not-a-nik": sheet("not-a-nik", 3, "Nik"),
};

export const SETTINGS_EXAMPLES: Examples<SettingsFinding> = {
  "setting-unreadable": { ...setting("setting-unreadable", "Sakit dan izin"), shown: "mungkin", expected: "choice", choices: ["tetap dalam dasar", "keluar dari dasar", "dihitung hadir"] },
  "percent-unreadable": { ...setting("percent-unreadable", "Minimal hadir"), shown: "8O%" },
  "percent-unclear": { ...setting("percent-unclear", "Minimal hadir"), shown: "1" },
  "setting-formula-error": { ...setting("setting-formula-error", "Kode nomor"), shown: "#REF!" },
  "setting-twice": setting("setting-twice", "Menit per JP"),
  "setting-unknown": { ...setting("setting-unknown", "Minimal hadr"), suspect: "Minimal hadir" },
  "pattern-repeats": { ...setting("pattern-repeats", "Pola nomor"), pattern: "{urut:3}/{kode}", missing: "tahun" },
  "agreement-reversed": { ...setting("agreement-reversed", "PKS berlaku sampai"), from: "2025-11-06", to: "2024-11-06" },
  "program-reversed": { ...setting("program-reversed", "Selesai", "LDY"), from: "2026-02-13", to: "2026-02-02" },
  "official-reversed": { ...setting("official-reversed", "Sampai", "Pejabat Contoh"), from: "2025-01-01", to: "2024-01-01" },
  "program-code-missing": setting("program-code-missing", "Kode", "LDY"),
  "program-name-missing": setting("program-name-missing", "Program", "LDY"),
  "program-hours-missing": setting("program-hours-missing", "JP", "LDY"),
  "program-dates-missing": setting("program-dates-missing", "Mulai", "LDY"),
  "program-code-twice": setting("program-code-twice", "Kode", "LDY"),
  "program-outside-agreement": { ...setting("program-outside-agreement", "Selesai", "LDY"), from: "2024-11-06", to: "2025-11-06" },
  "program-unreadable": { ...setting("program-unreadable", "Mulai", "LDY"), shown: "30/02/2026", expected: "date" },
  "program-quota-unreadable": { ...setting("program-quota-unreadable", "Kuota", "LDY"), shown: "dua puluh" },
  "program-units-sum": { ...setting("program-units-sum", "Unit kompetensi", "LDY"), units: 38, hours: 40 },
  "official-incomplete": setting("official-incomplete", "Nama", "Pejabat Contoh"),
  "official-office-unknown": { ...setting("official-office-unknown", "Kantor", "Pejabat Contoh"), shown: "Kantor Pos" },
  "official-date-unreadable": { ...setting("official-date-unreadable", "Mulai", "Pejabat Contoh"), shown: "awal tahun" },
  "employee-id-number": { ...setting("employee-id-number", "NIP", "Pejabat Contoh"), shown: "1,97E+17" },
  "employee-id-shape": { ...setting("employee-id-shape", "NIP", "Pejabat Contoh"), shown: "19700101" },
};

const MASKED = "320001******0011";

export const ENROLLMENT_EXAMPLES: Examples<EnrollmentFinding> = {
  "cell-formula-error": { ...person("cell-formula-error", 5, "Tanggal Lahir"), shown: "#N/A" },
  "code-missing": person("code-missing", 1, "Kode Peserta"),
  "code-unreadable": { ...person("code-unreadable", 1, "Kode Peserta"), shown: "03/04/2026" },
  "code-odd": { ...person("code-odd", 1, "Kode Peserta"), shown: "Jalan Contoh 1" },
  "code-twice": { ...together("code-twice", 1, "Kode Peserta"), codeShown: "P-01", samePerson: false },
  "nik-missing": { ...person("nik-missing", 3, "NIK"), shown: "" },
  "nik-number": { ...person("nik-number", 3, "NIK"), shown: MASKED },
  "nik-scientific": { ...person("nik-scientific", 3, "NIK"), shown: "3.20000E+15" },
  "nik-text": { ...person("nik-text", 3, "NIK"), shown: "belum ada" },
  "nik-serial-zero": { ...person("nik-serial-zero", 3, "NIK"), shown: "320001******0000" },
  "nik-letters": { ...person("nik-letters", 3, "NIK"), shown: "32OO00******0004", odd: [{ position: 3, character: "O" }, { position: 4, character: "O" }], likely: "320000******0004" },
  "nik-length": { ...person("nik-length", 3, "NIK"), shown: "320001*****0001", digits: 15 },
  "nik-separators": { ...person("nik-separators", 3, "NIK"), shown: "3200-0*********0004" },
  "nik-region-unknown": { ...person("nik-region-unknown", 3, "NIK"), shown: MASKED, part: "regency", region: "3200" },
  "nik-date-impossible": { ...person("nik-date-impossible", 3, "NIK"), shown: MASKED },
  "nik-date-differs": { ...person("nik-date-differs", 3, "NIK"), day: 12, month: 3, year: 91, birthDate: "1991-03-13" },
  "birth-date-swapped": { ...person("birth-date-swapped", 3, "NIK"), birthDate: "1991-03-04", swapped: "1991-04-03" },
  "nik-sex-differs": { ...person("nik-sex-differs", 3, "NIK"), nikSex: "M", sex: "F" },
  "nik-twice": { ...together("nik-twice", 3, "NIK"), shown: MASKED },
  "programs-overlap": { ...together("programs-overlap", 3, "NIK"), programs: ["LDY", "BRB"], namesDiffer: true },
  "person-likely-twice": together("person-likely-twice", 2, "Nama (pada sertifikat)"),
  "name-twice": together("name-twice", 2, "Nama (pada sertifikat)"),
  "name-unreadable": { ...person("name-unreadable", 2, "Nama (pada sertifikat)"), shown: MASKED },
  "name-missing": person("name-missing", 2, "Nama (pada sertifikat)"),
  "name-untidy": person("name-untidy", 2, "Nama (pada sertifikat)", { at: cell("Peserta", 2, 2), before: "Wulan  Contoh", after: "Wulan Contoh" }),
  "name-digits": person("name-digits", 2, "Nama (pada sertifikat)"),
  "name-late": person("name-late", 2, "Nama (pada sertifikat)"),
  "name-alias": person("name-alias", 2, "Nama (pada sertifikat)"),
  "name-patronymic": person("name-patronymic", 2, "Nama (pada sertifikat)"),
  "name-is-place": { ...person("name-is-place", 2, "Nama (pada sertifikat)"), cells: [cell("Peserta", 2, 2), cell("Peserta", 2, 4)], name: "Lamongan" },
  "name-last-first": person("name-last-first", 2, "Nama (pada sertifikat)"),
  "value-too-long": { ...person("value-too-long", 2, "Nama (pada sertifikat)"), length: 140, limit: 100 },
  "birth-date-missing": person("birth-date-missing", 5, "Tanggal Lahir"),
  "date-impossible": { ...person("date-impossible", 5, "Tanggal Lahir"), role: "birthDate", shown: "31/02/1990" },
  "date-month-first": { ...person("date-month-first", 5, "Tanggal Lahir"), role: "birthDate", shown: "04/15/1991" },
  "date-unreadable": { ...person("date-unreadable", 5, "Tanggal Lahir"), role: "birthDate", shown: "kemarin" },
  "date-weekday-differs": { ...person("date-weekday-differs", 5, "Tanggal Lahir"), shown: "Senin, 18 Mar 1990", day: "1990-03-18" },
  "date-serial": { ...person("date-serial", 5, "Tanggal Lahir"), shown: "33300", day: "1991-03-03" },
  "date-two-digit-year": { ...person("date-two-digit-year", 5, "Tanggal Lahir", { at: cell("Peserta", 2, 5), before: "12/05/60", after: "12-05-1960" }), shown: "12/05/60", day: "1960-05-12" },
  "dates-mixed": { ...list("dates-mixed", 5, "Tanggal Lahir"), texts: 12 },
  "birth-date-future": { ...person("birth-date-future", 5, "Tanggal Lahir"), day: "2026-05-01" },
  "age-low": { ...person("age-low", 5, "Tanggal Lahir"), age: 14, limit: 15, on: "2026-02-02" },
  "age-high": { ...person("age-high", 5, "Tanggal Lahir"), age: 96, limit: 80, on: "2026-02-02" },
  "joined-after-end": { ...person("joined-after-end", 12, "Tanggal Bergabung"), day: "2026-02-20", other: "2026-02-13" },
  "left-before-joining": { ...person("left-before-joining", 15, "Tanggal Keluar"), day: "2026-02-03", other: "2026-02-05" },
  "released-before-end": { ...person("released-before-end", 16, "Tanggal ekspirasi"), day: "2026-02-05", other: "2026-02-13" },
  "left-without-status": person("left-without-status", 13, "Status"),
  "status-without-date": person("status-without-date", 15, "Tanggal Keluar"),
  "birth-place-odd": { ...person("birth-place-odd", 4, "Tempat Lahir"), shown: "17-08-1990" },
  "birth-place-missing": person("birth-place-missing", 4, "Tempat Lahir"),
  "birth-place-differs": { ...person("birth-place-differs", 4, "Tempat Lahir"), place: "Bandung", other: "Tegal" },
  "sex-unreadable": { ...person("sex-unreadable", 6, "L/P"), shown: "X" },
  "education-unknown": { ...person("education-unknown", 7, "Pendidikan"), shown: "kursus" },
  "status-unknown": { ...person("status-unknown", 13, "Status"), shown: "Hilang kontak" },
  "consent-missing": person("consent-missing", 16, "Persetujuan"),
  "phone-unreadable": person("phone-unreadable", 8, "No HP"),
  "interests-same": person("interests-same", 10, "Minat 2"),
  "person-program-missing": person("person-program-missing", 11, "Program"),
  "person-program-unknown": { ...person("person-program-unknown", 11, "Program", { at: cell("Peserta", 2, 11), before: "Laundri", after: "Laundry" }), shown: "Laundri", known: ["LDY", "BRB"], suspect: "Laundry" },
  "interest-unknown": { ...person("interest-unknown", 9, "Minat 1"), shown: "Barbershob" },
  "program-not-wished": { ...person("program-not-wished", 11, "Program"), program: "Laundry", wishes: ["Barbershop", "Pengelasan"] },
  "quota-exceeded": { ...list("quota-exceeded", 0, ""), cells: [cell("Program", 2, 0)], program: "Laundry", quota: 20, people: 22 },
  "programs-missing": list("programs-missing", 0, "No"),
  "not-participants": { ...list("not-participants", 2, "Nama (pada sertifikat)"), cells: [cell("Peserta", 9, 2)], people: ["Ibu Contoh"] },
  "codes-missing": { ...list("codes-missing", 0, "No"), people: 12 },
};
