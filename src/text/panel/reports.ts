import type { ReportKind } from "../../contract";

/** A report as staff choose it, in the order in which a round needs them. */
export interface ReportChoice {
  readonly kind: ReportKind;
  /** The button, and the first words of the document's title. */
  readonly label: string;
  readonly hint: string;
  /** What has to be chosen first: a programme, a programme with a day, or a person; for `round` a programme may be left out. */
  readonly needs: "program" | "day" | "person" | "round";
}

export const REPORTS: readonly ReportChoice[] = [
  { kind: "roster", label: "Daftar Nominatif", hint: "Peserta satu program dengan tempat dan tanggal lahir; tanpa NIK.", needs: "program" },
  { kind: "signingSheet", label: "Daftar Hadir Kosong", hint: "Untuk ditandatangani di kelas, satu hari atau satu minggu.", needs: "day" },
  { kind: "attendance", label: "Daftar Hadir Terisi", hint: "Tanda setiap sesi dan jumlah H, T, S, I, A.", needs: "program" },
  { kind: "recap", label: "Rekapitulasi Kehadiran", hint: "JP, persen, keputusan, dan alasan setiap peserta.", needs: "program" },
  { kind: "minutes", label: "Berita Acara Sidang Kelulusan", hint: "Ditandatangani kedua kantor, dengan daftar hadir sidang.", needs: "program" },
  { kind: "hoursLetter", label: "Surat Keterangan", hint: "Jam pelatihan seseorang yang keluar sebelum selesai atau tidak lulus.", needs: "person" },
  { kind: "register", label: "Register Penerima Sertifikat", hint: "Semua nomor, juga yang dicabut atau diganti.", needs: "round" },
  { kind: "receipt", label: "Tanda Terima Sertifikat", hint: "Untuk ditandatangani saat penyerahan.", needs: "round" },
  { kind: "programRecap", label: "Rekapitulasi Akhir Program", hint: "Terdaftar, aktif, keluar, lulus, tidak lulus, menurut jenis kelamin dan pendidikan.", needs: "round" },
  { kind: "implementation", label: "Laporan Pelaksanaan", hint: "Seluruh putaran: perjanjian, program, narasumber, hasil, dan grafik.", needs: "round" },
];
