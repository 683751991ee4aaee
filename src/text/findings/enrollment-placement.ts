import type { EnrollmentFinding } from "../../core/enrollment/findings";
import { printDate } from "../../core/indonesia/print-date";
import type { Explanation } from "../explanation";
import { everybody, of } from "./people";
import { listed, quote } from "./where";

type Placement = Extract<
  EnrollmentFinding,
  {
    readonly code:
      | "person-program-missing"
      | "person-program-unknown"
      | "programs-missing"
      | "programs-overlap"
      | "program-not-wished"
      | "interest-unknown"
      | "interests-same"
      | "quota-exceeded"
      | "status-unknown"
      | "status-without-date"
      | "left-without-status"
      | "left-before-joining"
      | "joined-after-end"
      | "released-before-end";
  }
>;

const STATUS = "Pilih salah satu: Aktif, Selesai, Mengundurkan diri, Bebas, Pindah, Dikeluarkan, Meninggal.";

/** Which programme, since when, until when. `at` says where. */
export function explainPlacement(finding: Placement, at: string): Explanation {
  const name = of(finding.name);
  switch (finding.code) {
    case "person-program-missing":
      return { message: `${at}: program kosong${name}.`, advice: "Isi kode program, misalnya LDY. Tanpa program tidak ada sertifikat.", group: "Peserta tanpa program" };
    case "person-program-unknown":
      return {
        message: `${at}: program ${quote(finding.shown)}${name} tidak ada di lembar Program.`,
        advice: finding.suspect === null ? `Isi dengan salah satu kode: ${listed(finding.known)}.` : `Maksudnya ${quote(finding.suspect)}? Kode yang ada: ${listed(finding.known)}.`,
        group: "Program yang tidak dikenal",
      };
    case "programs-missing":
      return { message: `${at}: belum ada program pelatihan, jadi program peserta tidak dapat diperiksa.`, advice: "Isi lembar Program: kode, nama, JP, tanggal mulai dan selesai.", group: "Program pelatihan" };
    case "programs-overlap":
      return {
        message: `${at}: ${everybody(finding.name, finding.others)} mengikuti program ${listed(finding.programs)} pada waktu yang bersamaan${finding.namesDiffer ? ", dan namanya ditulis berbeda" : ""}.`,
        advice: finding.namesDiffer ? "Pastikan orangnya sama, samakan namanya, dan cocokkan jadwalnya." : "Pastikan jadwal kedua program tidak bertabrakan.",
        group: "Dua program pada waktu yang sama",
      };
    case "program-not-wished":
      return {
        message: `${at}: ${quote(finding.program)} bukan minat${name}, yang memilih ${listed(finding.wishes.map(quote))}.`,
        advice: "Tidak menghalangi. Lihat usulan penempatan bila masih ada kuota.",
        group: "Penempatan dan minat",
      };
    case "interest-unknown":
      return { message: `${at}: minat ${quote(finding.shown)}${name} mirip dengan sebuah program, tetapi tidak sama.`, advice: "Tulis kode atau nama program seperti di lembar Program.", group: "Penempatan dan minat" };
    case "interests-same":
      return { message: `${at}: minat pertama dan kedua sama${name}.`, advice: "Tidak menghalangi. Tanyakan pilihan kedua.", group: "Penempatan dan minat" };
    case "quota-exceeded":
      return { message: `${at}: program ${quote(finding.program)} diisi ${finding.people} peserta, melebihi kuota ${finding.quota}.`, advice: "Sesuaikan penempatan, atau kuota di lembar Program.", group: "Kuota" };
    case "status-unknown":
      return { message: `${at}: status ${quote(finding.shown)}${name} tidak dikenal, jadi tidak pasti apakah masih peserta.`, advice: STATUS, group: "Status peserta" };
    case "status-without-date":
      return { message: `${at}: peserta${name} sudah tidak ikut, tetapi tanggal keluarnya kosong.`, advice: "Isi Tanggal Keluar, supaya jam yang dihadiri dihitung dengan benar.", group: "Status peserta" };
    case "left-without-status":
      return { message: `${at}: ada tanggal keluar${name}, tetapi statusnya masih aktif.`, advice: STATUS, group: "Status peserta" };
    case "left-before-joining":
      return { message: `${at}: tanggal keluar ${printDate(finding.day)}${name} mendahului tanggal bergabung ${printDate(finding.other)}.`, advice: "Betulkan salah satu tanggal.", group: "Tanggal bergabung dan keluar" };
    case "joined-after-end":
      return { message: `${at}: tanggal bergabung ${printDate(finding.day)}${name} sesudah program selesai pada ${printDate(finding.other)}.`, advice: "Betulkan tanggal bergabung atau programnya.", group: "Tanggal bergabung dan keluar" };
    case "released-before-end":
      return {
        message: `${at}: menurut kolom ini peserta${name} tidak lagi ikut sebelum program selesai pada ${printDate(finding.other)}.`,
        advice: "Rencanakan surat keterangan jam, atau kelanjutan di Disnaker.",
        group: "Tanggal bergabung dan keluar",
      };
  }
}
