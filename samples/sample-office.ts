import { attendanceTab, STAFF_TABS, TAB } from "../src/text/standard-tabs";
import { type BookCell, type BookSheet, day } from "./write-book";

/** Twenty weekdays of four weeks, the dates of every sample programme. */
export const SESSION_DATES: readonly string[] = ["2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02"].flatMap((monday) =>
  [0, 1, 2, 3, 4].map((offset) => new Date(day(monday).getTime() + offset * 86_400_000).toISOString().slice(0, 10)),
);

const header = (name: string): readonly string[] => STAFF_TABS.find((tab) => tab.name === name)?.header ?? [];

const filled: Readonly<Record<string, string>> = {
  "Nomor PKS Lapas": "W15.PAS.PAS.20-CONTOH-01",
  "Nomor PKS Disnaker": "560/CONTOH/413.110/2024",
  "PKS berlaku mulai": "6 November 2024",
  "PKS berlaku sampai": "5 November 2026",
  "Nama kantor Disnaker": "Dinas Tenaga Kerja Kabupaten Contoh",
  "Nama kantor Lapas": "Lembaga Pemasyarakatan Contoh",
  "Alamat kantor": "Jalan Contoh Raya Nomor 1, Contoh 62200",
  "Tempat terbit": "Contoh",
  "Kode nomor": "PLT",
  "Periksa keaslian": "telepon (0322) 000000",
};

const BARBERSHOP_UNITS = [
  "S.96KEC00.001.2 Menerapkan K3 pada Usaha Kecantikan (6 JP)",
  "S.96KEC00.002.2 Melakukan Persiapan Kerja (4 JP)",
  "S.96KEC00.003.1 Membersihkan Tempat dan Peralatan Kerja (4 JP)",
  "S.96KEC00.004.2 Komunikasi di Tempat Kerja (6 JP)",
  "S.96KEC00.006.1 Konsultasi Pelanggan (6 JP)",
  "Analisis Kulit Kepala dan Rambut (6 JP)",
  "S.96KEC02.089.2 Pencucian Kulit Kepala dan Rambut (8 JP)",
  "Pengeringan Rambut dengan Alat (8 JP)",
  "Pemangkasan Rambut Pria (32 JP)",
].join("\n");

const LAUNDRY_UNITS = [
  "K3 dan Bahan Kimia Laundry (4 JP)",
  "Penerimaan dan Sortir Cucian (4 JP)",
  "Penghilangan Noda (4 JP)",
  "Pencucian (6 JP)",
  "Pengeringan (4 JP)",
  "Penyetrikaan dan Pelipatan (8 JP)",
  "Pengemasan dan Pencatatan Pesanan (4 JP)",
  "Perawatan Mesin (2 JP)",
  "Menghitung Biaya dan Memulai Usaha (4 JP)",
].join("\n");

/** Settings, officials and programmes of an invented office; with the units of the programmes, certificates have a back page. */
export function officeSheets(options: { readonly units: boolean } = { units: false }): readonly BookSheet[] {
  const settings = (STAFF_TABS.find((tab) => tab.name === TAB.settings)?.rows ?? []).map(([key = "", value = "", note = ""]) => [
    key,
    filled[key] ?? (value === "" ? null : value),
    note,
  ]);
  const first = day(SESSION_DATES[0] ?? "");
  const last = day(SESSION_DATES.at(-1) ?? "");
  return [
    { name: TAB.settings, rows: [header(TAB.settings), ...settings], boldRows: [1], frozenRows: 1 },
    {
      name: TAB.officials,
      rows: [
        header(TAB.officials),
        ["Disnaker", null, "Kepala Dinas Tenaga Kerja", "Dra. Retno Contoh, M.Si.", "Pembina Utama Muda", "197001011995032001", day("2024-01-01"), day("2027-12-31")],
        ["Lapas", "Plt.", "Kepala Lembaga Pemasyarakatan", "Bambang Contoh, S.H.", "Penata Tingkat I", "198002022005011002", day("2025-01-01"), null],
      ],
      boldRows: [1],
      frozenRows: 1,
    },
    {
      name: TAB.programs,
      rows: [
        header(TAB.programs),
        ["BRB", "Barbershop", "Barbering", "Tata Kecantikan", 80, first, last, 16, null, null, null, "Slamet Contoh (pemilik pangkas rambut)", options.units ? BARBERSHOP_UNITS : null],
        ["LDY", "Laundry", "Laundry Service", "Jasa Binatu", 40, first, last, 12, null, null, null, "Ratna Contoh (pemilik usaha binatu)", options.units ? LAUNDRY_UNITS : null],
      ],
      boldRows: [1],
      frozenRows: 1,
    },
  ];
}

/** The `Sesi` tab: twenty sessions for each programme; `cancelled` are positions (from 1) that did not take place. */
export function sessionsSheet(
  programs: readonly { readonly code: string; readonly lessonHours: number; readonly guest: string; readonly cancelled: readonly number[] }[],
): BookSheet {
  const rows = programs.flatMap(({ code, lessonHours, guest, cancelled }) =>
    SESSION_DATES.map((date, index): readonly BookCell[] => [
      code,
      `Sesi ${index + 1}`,
      day(date),
      "08.00 – 11.00",
      lessonHours,
      index < 5 ? "teori" : "praktik",
      null,
      guest,
      cancelled.includes(index + 1) ? "batal" : "terlaksana",
    ]),
  );
  return { name: TAB.sessions, rows: [header(TAB.sessions), ...rows], boldRows: [1], frozenRows: 1 };
}

/** The attendance tab of one programme; `marks` has one letter per session, a space is a blank cell. */
export function attendanceSheet(
  code: string,
  people: readonly { readonly code: string | null; readonly name: string; readonly marks: string }[],
): BookSheet {
  const sessions = SESSION_DATES.map((_, index) => `Sesi ${index + 1}`);
  return {
    name: attendanceTab(code).name,
    rows: [
      ["No", "Kode Peserta", "Nama", ...sessions],
      ...people.map((person, index): readonly BookCell[] => [
        index + 1,
        person.code,
        person.name,
        ...[...person.marks.padEnd(SESSION_DATES.length)].map((mark) => (mark === " " ? null : mark)),
      ]),
    ],
    boldRows: [1],
    frozenRows: 1,
  };
}

export const enrollmentHeader = header(TAB.enrollment);
