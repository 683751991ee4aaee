import type { Withholding } from "../core/certificate/withholding";

/** Why somebody gets no certificate, in one sentence. `ofDecision` is the sentence of the decision, `ofFindings` what is wrong at the row. */
export function explainWithholding(why: Withholding, ofDecision: string, ofFindings: string): string {
  switch (why.kind) {
    case "verdict":
      return ofDecision;
    case "held-back":
      return ofFindings === "" ? "Barisnya di daftar peserta masih harus diperbaiki." : `Ditahan sampai diperbaiki: ${ofFindings}`;
    case "no-decision":
      return "Belum ada keputusan kelulusan.";
    case "not-in-list":
      return "Tidak ada lagi di daftar peserta program ini.";
    case "program-missing":
      return "Programnya kosong atau tidak dikenal.";
    case "name-missing":
      return "Nama pada sertifikat kosong.";
    case "birth-date-missing":
      return "Tanggal lahir kosong atau tidak terbaca, padahal dicetak pada sertifikat.";
    case "code-missing":
      return "Belum punya kode peserta. Pakai perbaikan “Beri kode” lebih dulu.";
    case "approval-missing":
      return `Belum disetujui ${why.offices.map((office) => (office === "prison" ? "Lapas" : "Disnaker")).join(" dan ")}.`;
    case "refused-word":
      return `${{ name: "Nama", birthPlace: "Tempat lahir", program: "Nama program" }[why.field]} memuat kata “${why.word}”, yang tidak boleh ada pada sertifikat.`;
    case "name-already-issued":
      return `Nama yang sama sudah memiliki sertifikat ${why.number} dengan kode ${why.otherCode}. Bila memang dua orang berbeda, pastikan lebih dulu.`;
    case "program-unknown-in-register":
      return `Sudah memiliki sertifikat ${why.number} untuk program “${why.program}”, yang tidak ada lagi di lembar Program. Samakan nama programnya.`;
    case "revoked-before":
      return `Sertifikatnya ${why.number} sudah dicabut. Bila memang akan diberi sertifikat baru, nyatakan lebih dulu.`;
    case "row-deleted":
      return `Nomor urut ${why.order} tahun ${why.year} pernah diberikan kepadanya, tetapi barisnya di register terhapus. Pulihkan baris itu, atau nyatakan nomornya batal.`;
  }
}
