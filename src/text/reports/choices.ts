import type { ReportChoice } from "../../contract";

const program = { span: null, dayLabel: null } as const;

/** The papers that can be made, in the order in which a round needs them. */
export const REPORT_CHOICES: readonly ReportChoice[] = [
  { ...program, kind: "nominative", label: "Daftar nominatif peserta", hint: "Peserta satu program; NIK tersamar." },
  { kind: "signing", span: "day", dayLabel: "Tanggal (kosong: sesi berikutnya)", label: "Daftar hadir kosong, satu hari", hint: "Untuk ditandatangani di kelas." },
  { kind: "signing", span: "week", dayLabel: "Salah satu tanggal (kosong: sesi berikutnya)", label: "Daftar hadir kosong, satu minggu", hint: "Untuk ditandatangani di kelas, satu kolom untuk tiap sesi." },
  { ...program, kind: "attendance", label: "Rekapitulasi kehadiran", hint: "Tanda tiap sesi, jumlah H, T, S, I, A, jam pelajaran, dan persen." },
  { ...program, kind: "minutes", dayLabel: "Tanggal sidang (kosong: ditulis tangan)", label: "Berita acara sidang kelulusan", hint: "Ditandatangani kedua kantor, dengan daftar hadir sidang." },
  { ...program, kind: "recipients", label: "Register penerima dan tanda terima", hint: "Semua nomor, juga yang dicabut, dengan tempat tanda terima." },
  { ...program, kind: "recap", label: "Rekapitulasi akhir program", hint: "Terdaftar, aktif, keluar, lulus, tidak lulus; menurut jenis kelamin dan pendidikan." },
  { ...program, kind: "implementation", label: "Laporan pelaksanaan", hint: "Perjanjian, program, narasumber, hasil dengan grafik, dan keadaan setelah bebas." },
  { ...program, kind: "letter", label: "Surat keterangan jam pelatihan", hint: "Untuk yang keluar sebelum pelatihan selesai; hanya oleh yang boleh menerbitkan." },
];
