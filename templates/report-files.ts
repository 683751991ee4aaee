import { drawBars } from "../src/docx/bar-chart";
import { foot, grid, head, heading, labels, lastRow, onlyWith, signatureBox, signatures, words } from "./report";
import { packDocx } from "./package";
import { inlinePicture, paragraph, run } from "./ooxml";

/** Width of the text on paper with margins of 15 mm. */
const PORTRAIT = 180;
const LANDSCAPE = 267;

const page = (title: string, body: readonly string[], landscape = false): Uint8Array => packDocx({ body: body.join(""), landscape, margin: 15, title });

/** `{{#KOLOM_…}}TAG{{/KOLOM_…}}` as the heading of columns that repeat. */
const columnHead = (list: string, tag: string, size = 8): string => paragraph(run(`{{#${list}}}{{${tag}}}{{/${list}}}`, { size, bold: true }), { align: "center" });

function signing(): Uint8Array {
  const people = grid(
    "PESERTA",
    [
      { heading: "No", content: "{{NO}}", width: 9, align: "center" },
      { heading: "Nama Peserta", content: "{{NAMA}}", width: 58 },
      { heading: "L/P", content: "{{JK}}", width: 9, align: "center" },
      { heading: columnHead("KOLOM_SESI", "SESI"), content: signatureBox("KOLOM_SESI"), width: PORTRAIT - 76 },
    ],
    { height: 10, size: 10 },
  );
  const speakers = grid(
    "NARASUMBER",
    [
      { heading: "No", content: "{{NO}}", width: 9, align: "center" },
      { heading: "Instruktur/Narasumber", content: "{{NAMA}}", width: 67 },
      { heading: columnHead("KOLOM_SESI", "SESI"), content: signatureBox("KOLOM_SESI"), width: PORTRAIT - 76 },
    ],
    { height: 10, size: 10 },
  );
  return page("Daftar Hadir", [head("DAFTAR HADIR PESERTA PELATIHAN"), labels(PORTRAIT), people, words("", {}, { after: 6 }), speakers, signatures(PORTRAIT), words("{{DIBUAT}}", { size: 8, italic: true }, { before: 6 })]);
}

function nominative(): Uint8Array {
  const people = grid("PESERTA", [
    { heading: "No", content: "{{NO}}", width: 10, align: "center" },
    { heading: "Kode", content: "{{KODE}}", width: 22, align: "center" },
    { heading: "Nama", content: "{{NAMA}}", width: 66 },
    { heading: "L/P", content: "{{JK}}", width: 10, align: "center" },
    { heading: "Tempat, Tanggal Lahir", content: "{{TTL}}", width: 52 },
    { heading: "NIK", content: "{{NIK}}", width: 38, align: "center" },
    { heading: "Pendidikan", content: "{{PENDIDIKAN}}", width: 25, align: "center" },
    { heading: "Keterangan", content: "{{KET}}", width: LANDSCAPE - 223 },
  ]);
  return page("Daftar Nominatif Peserta", [head("DAFTAR NOMINATIF PESERTA PELATIHAN"), labels(LANDSCAPE), people, signatures(LANDSCAPE), foot()], true);
}

function attendance(): Uint8Array {
  const counts: readonly (readonly [heading: string, tag: string, width: number])[] = [["H", "H", 7], ["T", "T", 7], ["S", "S", 7], ["I", "I", 7], ["A", "A", 7], ["Belum", "BELUM", 11], ["JP", "JP", 14], ["%", "PERSEN", 12]];
  const wide = counts.reduce((sum, [, , width]) => sum + width, 0);
  const sessions = LANDSCAPE - 62 - wide;
  const people = grid(
    "PESERTA",
    [
      { heading: "No", content: "{{NO}}", width: 9, align: "center" },
      { heading: "Nama Peserta", content: "{{NAMA}}", width: 53 },
      { heading: columnHead("KOLOM_SESI", "SESI", 7.5), content: "{{#KOLOM_SESI}}{{TANDA}}{{/KOLOM_SESI}}", width: sessions, align: "center" },
      ...counts.map(([heading, tag, width]) => ({ heading, content: `{{${tag}}}`, width, align: "center" as const })),
    ],
    { height: 5.5, size: 8.5, last: lastRow([["Jumlah hadir", 62, 2], ["{{#KOLOM_SESI}}{{HADIR}}{{/KOLOM_SESI}}", sessions, 1], ["", wide, counts.length]], 8.5) },
  );
  return page("Rekapitulasi Kehadiran", [head("REKAPITULASI KEHADIRAN PESERTA PELATIHAN"), labels(LANDSCAPE), people, onlyWith("TTD", signatures(LANDSCAPE)), foot()], true);
}

function minutes(): Uint8Array {
  const named = (list: string, more: readonly { readonly heading: string; readonly content: string; readonly width: number; readonly align?: "center" }[]): string =>
    grid(list, [{ heading: "No", content: "{{NO}}", width: 10, align: "center" }, { heading: "Nama", content: "{{NAMA}}", width: 60 }, ...more]);
  const reason = [{ heading: "Keterangan", content: "{{ALASAN}}", width: PORTRAIT - 70 }];
  const members = grid(
    "ANGGOTA",
    [
      { heading: "No", content: "{{NO}}", width: 10, align: "center" },
      { heading: "Nama", content: "", width: 65 },
      { heading: "Kantor dan Jabatan", content: "", width: 60 },
      { heading: "Tanda Tangan", content: words("{{KIRI}}") + words("{{KANAN}}", {}, { align: "center" }), width: 45 },
    ],
    { height: 10, size: 10 },
  );
  return page("Berita Acara Sidang Kelulusan", [
    head("BERITA ACARA SIDANG KELULUSAN", "Nomor: ………………………………"),
    words("{{PEMBUKA}}", { size: 11 }, { after: 6 }),
    words("{{HASIL}}", { size: 11 }, { after: 6 }),
    words("{{ATURAN}}", { size: 11 }),
    heading("Lulus"),
    named("LULUS", [
      { heading: "JP hadir/wajib", content: "{{JP}}", width: 60, align: "center" },
      { heading: "Persen", content: "{{PERSEN}}", width: PORTRAIT - 130, align: "center" },
    ]),
    heading("Tidak lulus"),
    named("TIDAK_LULUS", reason),
    heading("Keluar sebelum pelatihan selesai"),
    named("KELUAR", reason),
    heading("Belum dapat diputuskan"),
    named("BELUM", reason),
    heading("Keputusan petugas di luar hasil hitung"),
    named("KEPUTUSAN", [
      { heading: "Keputusan", content: "{{PUTUSAN}}", width: 35 },
      { heading: "Alasan", content: "{{ALASAN}}", width: 40 },
      { heading: "Oleh", content: "{{OLEH}}", width: PORTRAIT - 145 },
    ]),
    words("Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.", { size: 11 }, { before: 10 }),
    signatures(PORTRAIT),
    words("{{DIBUAT}}", { size: 8, italic: true }, { before: 6 }),
    words("DAFTAR HADIR SIDANG KELULUSAN", { size: 13, bold: true }, { align: "center", pageBreakBefore: true, after: 10 }),
    members,
  ]);
}

function recipients(): Uint8Array {
  const struck = (tag: string): string => paragraph([run(`{{${tag}}}`, { size: 9 }), run(`{{${tag}_CORET}}`, { size: 9, strike: true })]);
  const people = grid(
    "PENERIMA",
    [
      { heading: "No", content: "{{NO}}", width: 9, align: "center" },
      { heading: "Nomor Sertifikat", content: struck("NOMOR"), width: 32 },
      { heading: "Nama", content: struck("NAMA"), width: 46 },
      { heading: "Tempat, Tanggal Lahir", content: "{{TTL}}", width: 32 },
      { heading: "Program", content: "{{PROGRAM}}", width: 28 },
      { heading: "JP", content: "{{JP}}", width: 9, align: "center" },
      { heading: "Masa Pelatihan", content: "{{MASA}}", width: 25, align: "center" },
      { heading: "Terbit", content: "{{TERBIT}}", width: 20, align: "center" },
      { heading: "Status", content: "{{STATUS}}", width: 20, align: "center" },
      { heading: "Diterima tanggal, oleh", content: "{{DITERIMA}}", width: 21, align: "center" },
      { heading: "Tanda Terima", content: words("{{KIRI}}") + words("{{KANAN}}", {}, { align: "center" }), width: LANDSCAPE - 242 },
    ],
    { height: 10 },
  );
  return page("Register Penerima Sertifikat", [head("REGISTER PENERIMA DAN TANDA TERIMA SERTIFIKAT"), labels(LANDSCAPE), people, signatures(LANDSCAPE), foot()], true);
}

function recap(): Uint8Array {
  const counts: readonly (readonly [heading: string, tag: string])[] = [["Terdaftar", "TERDAFTAR"], ["Keluar", "KELUAR"], ["Aktif", "AKTIF"], ["Lulus", "LULUS"], ["Tidak lulus", "TIDAK_LULUS"], ["Belum diputuskan", "BELUM"], ["Rata-rata hadir (%)", "RATA"]];
  const by = (list: string, first: string): string =>
    grid(list, [{ heading: first, content: "{{KELOMPOK}}", width: LANDSCAPE - 7 * 27 }, ...counts.map(([title, tag]) => ({ heading: title, content: `{{${tag}}}`, width: 27, align: "center" as const }))], { size: 9, height: 5 });
  return page(
    "Rekapitulasi Akhir Program",
    [
      head("REKAPITULASI AKHIR PROGRAM PELATIHAN"),
      labels(LANDSCAPE),
      by("PER_PROGRAM", "Program"),
      heading("Menurut jenis kelamin"),
      by("PER_JENIS_KELAMIN", "Jenis kelamin"),
      heading("Menurut pendidikan"),
      by("PER_PENDIDIKAN", "Pendidikan terakhir"),
      signatures(LANDSCAPE),
      foot(),
    ],
    true,
  );
}

const say = (content: string): string => words(content, { size: 11 }, { after: 4 });

const BASIS = [
  heading("I. Latar belakang"),
  say("{{KANTOR}} bersama {{KANTOR_2}} menyelenggarakan pelatihan kerja agar warga binaan memiliki keterampilan dan sertifikat untuk bekerja atau membuka usaha setelah bebas."),
  say("{{RINGKASAN}}"),
  heading("II. Dasar"),
  say("1. Undang-Undang Nomor 13 Tahun 2003 tentang Ketenagakerjaan."),
  say("2. Undang-Undang Nomor 22 Tahun 2022 tentang Pemasyarakatan."),
  say("3. Peraturan Pemerintah Nomor 31 Tahun 2006 tentang Sistem Pelatihan Kerja Nasional."),
  say("4. {{PERJANJIAN}}"),
].join("");

function implementation(): Uint8Array {
  const centre = (heading: string, tag: string, width: number) => ({ heading, content: `{{${tag}}}`, width, align: "center" as const });
  const programs = grid("PROGRAM", [
    centre("No", "NO", 9),
    { heading: "Program", content: "{{NAMA_PROGRAM}}", width: 38 },
    { heading: "Kejuruan", content: "{{KEJURUAN}}", width: 25 },
    centre("JP", "JP", 10),
    { heading: "Masa pelatihan", content: "{{MASA}}", width: 36 },
    centre("Sesi", "SESI", 11),
    centre("Orang", "PESERTA", 13),
    centre("L", "PRIA", 9),
    centre("P", "WANITA", 9),
    centre("Keadaan", "KEADAAN", PORTRAIT - 160),
  ]);
  const results = grid("HASIL", [
    centre("No", "NO", 9),
    { heading: "Program", content: "{{NAMA_PROGRAM}}", width: 41 },
    ...([["Terdaftar", "TERDAFTAR"], ["Keluar", "KELUAR"], ["Aktif", "AKTIF"], ["Lulus", "LULUS"], ["Tidak lulus", "TIDAK_LULUS"], ["Belum", "BELUM"], ["Rata-rata hadir (%)", "RATA"]] as const).map(([title, tag]) => centre(title, tag, 16)),
    centre("Sertifikat", "SERTIFIKAT", PORTRAIT - 162),
  ]);
  const speakers = grid("NARASUMBER", [
    centre("No", "NO", 9),
    { heading: "Nama", content: "{{NAMA}}", width: 50 },
    { heading: "Program", content: "{{NAMA_PROGRAM}}", width: 41 },
    { heading: "Jam mengajar", content: "{{JAM}}", width: PORTRAIT - 100 },
  ]);
  const outcomes = grid("LUARAN", [
    { heading: "Waktu", content: "{{WAKTU}}", width: 50 },
    ...([["Bekerja", "BEKERJA"], ["Usaha sendiri", "USAHA"], ["Belum bekerja", "BELUM"], ["Tidak diketahui", "TIDAK_DIKETAHUI"], ["Belum diisi", "KOSONG"]] as const).map(([title, tag]) => centre(title, tag, 26)),
  ]);
  const body = [
    head("LAPORAN PELAKSANAAN PELATIHAN"),
    BASIS,
    heading("III. Program dan peserta"),
    programs,
    heading("IV. Instruktur dan narasumber"),
    speakers,
    heading("V. Hasil"),
    say("{{ATURAN}}"),
    results,
    paragraph(inlinePicture("rId3", "{{GRAFIK}}", { width: 150, height: 57 }), { align: "center", before: 8 }),
    words("Peserta terdaftar (batang bergaris) dan lulus (batang penuh). Angka di bawah batang adalah nomor program pada tabel di atas.", { size: 9, italic: true }, { align: "center", after: 4 }),
    heading("VI. Setelah bebas"),
    outcomes,
    words("{{CATATAN_LUARAN}}", { size: 9, italic: true }, { before: 2 }),
    heading("VII. Kendala dan saran"),
    say("………………………………………………………………………………………………………………"),
    say("………………………………………………………………………………………………………………"),
    heading("VIII. Penutup"),
    say("Demikian laporan ini dibuat. Lampiran: daftar nominatif, rekapitulasi kehadiran, berita acara sidang kelulusan, register penerima sertifikat."),
    signatures(PORTRAIT),
    words("{{DIBUAT}}", { size: 8, italic: true }, { before: 6 }),
  ].join("");
  return packDocx({ body, landscape: false, margin: 15, title: "Laporan Pelaksanaan Pelatihan", picture: bytesOf(drawBars([[20, 16], [16, 15]])) });
}

const bytesOf = (binary: string): Uint8Array => Uint8Array.from(binary, (character) => character.charCodeAt(0));

/** The templates of the reports, by the name of their file. */
export const REPORT_FILES: Readonly<Record<string, () => Uint8Array>> = {
  "laporan-berita-acara.docx": minutes,
  "laporan-daftar-hadir.docx": signing,
  "laporan-kehadiran.docx": attendance,
  "laporan-nominatif.docx": nominative,
  "laporan-pelaksanaan.docx": implementation,
  "laporan-penerima.docx": recipients,
  "laporan-rekap-akhir.docx": recap,
};
