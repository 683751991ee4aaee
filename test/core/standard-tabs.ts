import type { Grid } from "../../src/core/sheet/grid";
import { grid } from "./build-grid";

/** The add-on's own tabs with their headings in row 1; entries as lines of `grid`, in the order of the headings. */
const HEADINGS = {
  Pengaturan: "Kunci | Nilai | Keterangan",
  Pejabat: "Kantor | Sebutan | Jabatan | Nama | Pangkat | NIP | Mulai | Sampai",
  Program:
    "Kode | Program | Program (Inggris) | Kejuruan | JP | Mulai | Selesai | Kuota | Minimal hadir | Minimal praktik | Minimal nilai | Instruktur/Narasumber | Unit kompetensi",
  Peserta:
    "No | Kode Peserta | Nama (pada sertifikat) | NIK | Tempat Lahir | Tanggal Lahir | L/P | Pendidikan | Alamat | Minat 1 | Minat 2 | Program | Tanggal Bergabung | Status | Keterangan | Tanggal Keluar",
  Sesi: "Program | Sesi | Tanggal | Jam | JP | Jenis | Materi | Narasumber | Status",
} as const;

/** `standardTab("Peserta", "1 | P-01 | Wulan Contoh | …")` */
export function standardTab(name: keyof typeof HEADINGS, lines: string): Grid {
  return grid(name, `\n${HEADINGS[name]}\n${lines.replace(/^\n/, "")}`);
}

/** `Kehadiran LDY` with sessions 1 to n; lines hold No, Kode Peserta, Nama, then the marks. */
export function attendanceTab(program: string, sessions: number, lines: string): Grid {
  const headings = ["No", "Kode Peserta", "Nama", ...Array.from({ length: sessions }, (_, index) => `Sesi ${index + 1}`)];
  return grid(`Kehadiran ${program}`, `\n${headings.join(" | ")}\n${lines.replace(/^\n/, "")}`);
}
