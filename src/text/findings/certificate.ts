import type { CertificateFinding } from "../../core/certificate/findings";
import type { PatternProblem } from "../../core/certificate/number-pattern";
import { printDate } from "../../core/indonesia/print-date";
import { a1 } from "../cell-address";
import type { Explanation } from "../explanation";
import { wordsOfChanges } from "./certificate-changes";

type Words = Omit<Explanation, "message"> & { readonly what: string };

/** Where: what. How to fix. A new code does not compile until it is explained. */
export function explainCertificate(finding: CertificateFinding): Explanation {
  const [at] = finding.cells;
  const where = at ? `Sel ${a1(at)} di lembar “${at.sheet}”: ` : "";
  const { what, advice, group } = wordsOf(finding);
  return { message: `${where}${what}`, advice, group };
}

function wordsOf(finding: CertificateFinding): Words {
  switch (finding.code) {
    case "register-column-missing":
    case "register-number-twice":
    case "register-row-deleted":
    case "register-row-altered":
    case "reserved-by-colleague":
      return wordsOfRegister(finding);
    case "number-pattern-unusable":
    case "number-code-missing":
    case "office-name-missing":
    case "issue-place-missing":
    case "signatory-missing":
    case "signatory-twice":
    case "refused-word":
    case "verification-address-unusable":
    case "workbook-copied":
    case "account-not-allowed":
      return wordsOfSettings(finding);
    case "participant-codes-missing":
    case "name-already-issued":
    case "revoked-before":
    case "issue-before-course-end":
    case "name-may-overflow":
      return wordsOfPeople(finding);
    case "issued-data-changed":
    case "issued-verdict-changed":
    case "issued-figures-changed":
    case "issued-marks-changed":
    case "issued-course-changed":
      return wordsOfChanges(finding);
    case "folder-open-by-link":
    case "folder-trashed":
    case "folder-missing":
      return wordsOfFolder(finding);
    default:
      return wordsOfTemplate(finding);
  }
}

type OfCode<Code extends CertificateFinding["code"]> = Extract<CertificateFinding, { readonly code: Code }>;

function wordsOfRegister(
  finding: OfCode<"register-column-missing" | "register-number-twice" | "register-row-deleted" | "register-row-altered" | "reserved-by-colleague">,
): Words {
  switch (finding.code) {
    case "register-column-missing":
      return {
        what: `kolom ${finding.headings.map((heading) => `“${heading}”`).join(", ")} tidak ada di register.`,
        advice: "Pulihkan kolom itu (Urungkan, atau Riwayat versi) atau ketik lagi judulnya. Sebelum itu tidak ada sertifikat yang dibuat.",
        group: "Kolom register hilang",
      };
    case "register-number-twice":
      return {
        what: `nomor ${finding.number} tercatat pada lebih dari satu sertifikat yang berlaku.`,
        advice: "Cocokkan dengan dokumennya, lalu cabut yang keliru.",
        group: "Nomor ganda di register",
      };
    case "register-row-deleted":
      return {
        what: `baris nomor urut ${finding.order} tahun ${finding.year} (${finding.name}) terhapus dari register.`,
        advice: "Pulihkan barisnya lewat Riwayat versi. Bila sertifikatnya memang tidak berlaku, nyatakan nomor itu batal.",
        group: "Baris register terhapus",
      };
    case "register-row-altered":
      return {
        what: `isi baris ${finding.number} tidak sama lagi dengan sertifikat yang diterbitkan.`,
        advice: "Kembalikan isinya lewat Riwayat sel. Untuk mengubah sertifikat, pakai “Terbitkan ulang”.",
        group: "Baris register diubah",
      };
    case "reserved-by-colleague":
      return {
        what: `nomor ${finding.number} dipesan oleh ${finding.by === "" ? "akun lain" : finding.by} (${finding.at}) dan belum selesai.`,
        advice: "Minta rekan itu meneruskan, atau ambil alih bila ia tidak dapat meneruskan.",
        group: "Dipesan oleh rekan",
      };
  }
}

function wordsOfSettings(
  finding: OfCode<
    | "number-pattern-unusable"
    | "number-code-missing"
    | "office-name-missing"
    | "issue-place-missing"
    | "signatory-missing"
    | "signatory-twice"
    | "refused-word"
    | "verification-address-unusable"
    | "workbook-copied"
    | "account-not-allowed"
  >,
): Words {
  switch (finding.code) {
    case "number-pattern-unusable":
      return { what: `pola nomor “${finding.pattern}” tidak dapat dipakai: ${problemWords(finding.problem)}`, advice: "Contoh yang benar: {urut:3}/{kode}/{bulan}/{tahun}.", group: "Pola nomor" };
    case "number-code-missing":
      return { what: `“${finding.setting}” masih kosong, padahal pola nomor memakai {${finding.token}}.`, advice: `Isi “${finding.setting}” di lembar Pengaturan, atau hapus {${finding.token}} dari pola nomor.`, group: "Kode nomor" };
    case "office-name-missing":
      return { what: "nama kantor Disnaker masih kosong, padahal dicetak pada kop sertifikat.", advice: "Isi “Nama kantor Disnaker” di lembar Pengaturan.", group: "Nama kantor" };
    case "issue-place-missing":
      return { what: "tempat terbit masih kosong; baris tanggal sertifikat hanya memuat tanggal.", advice: "Isi “Tempat terbit” di lembar Pengaturan.", group: "Tempat terbit" };
    case "signatory-missing":
      return { what: `tidak ada pejabat ${officeWord(finding.office)} yang berlaku pada ${printDate(finding.day)}.`, advice: "Isi lembar Pejabat, atau perbaiki kolom Mulai dan Sampai.", group: "Penanda tangan" };
    case "signatory-twice":
      return {
        what: `lebih dari satu pejabat ${officeWord(finding.office)} berlaku pada ${printDate(finding.day)}: ${finding.names.join(", ")}.`,
        advice: "Isi kolom Sampai bagi pejabat yang lama, supaya hanya satu yang berlaku.",
        group: "Penanda tangan",
      };
    case "verification-address-unusable":
      return {
        what: `alamat verifikasi “${finding.address}” tidak dapat dipakai pada kode QR.`,
        advice: `Tulis alamat lengkap halaman verifikasi, misalnya https://disnaker.example.go.id/verifikasi.html, paling banyak ${finding.longest} huruf, tanpa spasi dan tanpa tanda #. Kosongkan bila belum ada halamannya.`,
        group: "Alamat verifikasi",
      };
    case "refused-word":
      return {
        what: `${finding.where} memuat kata “${finding.word}”, yang tidak boleh ada pada sertifikat netral.`,
        advice: "Ganti kata itu. Sertifikat untuk melamar kerja tidak menyebut tempat belajarnya.",
        group: "Kata yang tidak boleh dicetak",
      };
    case "workbook-copied":
      return {
        what: "buku kerja ini salinan dari buku kerja lain, jadi belum boleh menerbitkan.",
        advice: "Nyatakan apakah ini angkatan baru (register dikosongkan, nomor awal diatur) atau lanjutan dari yang lama.",
        group: "Buku kerja salinan",
      };
    case "account-not-allowed":
      return {
        what: "akun Anda tidak termasuk yang boleh menerbitkan.",
        advice: `Minta ${finding.allowed.join(" atau ")} menerbitkannya.`,
        group: "Yang boleh menerbitkan",
      };
  }
}

function problemWords(problem: PatternProblem): string {
  switch (problem.kind) {
    case "order-missing":
      return "{urut} tidak ada, jadi semua nomor akan sama.";
    case "year-missing":
      return "{tahun} tidak ada, jadi nomor akan berulang tahun depan.";
    case "brace-open":
      return "ada kurung kurawal yang tidak berpasangan.";
    case "token-unknown":
      return `{${problem.token}} tidak dikenal.`;
  }
}

function officeWord(office: "labor" | "prison"): string {
  return office === "labor" ? "Disnaker" : "Lapas";
}

function wordsOfPeople(
  finding: OfCode<"participant-codes-missing" | "name-already-issued" | "revoked-before" | "issue-before-course-end" | "name-may-overflow">,
): Words {
  switch (finding.code) {
    case "participant-codes-missing":
      return {
        what: `${finding.people} peserta belum punya kode, jadi belum dapat diberi sertifikat.`,
        advice: "Pakai perbaikan “Beri kode”: Tuntas menambah kolom kode di ujung kanan daftar.",
        group: "Tanpa kode peserta",
      };
    case "name-already-issued":
      return {
        what: `${finding.name} memiliki nama yang sama dengan pemegang sertifikat ${finding.number} (kode ${finding.otherCode}).`,
        advice: "Bila kodenya berganti, kembalikan kode lama. Bila memang orang lain, nyatakan “benar dua orang”.",
        group: "Nama sama dengan sertifikat lain",
      };
    case "revoked-before":
      return {
        what: `sertifikat ${finding.number} milik ${finding.name} sudah dicabut, jadi tidak dibuatkan yang baru dengan sendirinya.`,
        advice: "Bila memang akan diberi sertifikat baru, nyatakan “Beri sertifikat baru”.",
        group: "Pernah dicabut",
      };
    case "issue-before-course-end":
      return {
        what: `tanggal terbit ${printDate(finding.issueDay)} mendahului akhir program ${finding.program} (${printDate(finding.end)}).`,
        advice: "Periksa “Tanggal terbit” di lembar Pengaturan.",
        group: "Tanggal terbit",
      };
    case "name-may-overflow":
      return {
        what: `nama ${finding.name} mungkin tidak muat pada templat kantor.`,
        advice: "Buka dokumennya setelah terbit dan periksa bahwa tetap satu halaman.",
        group: "Nama panjang",
      };
  }
}

function wordsOfFolder(finding: OfCode<"folder-open-by-link" | "folder-trashed" | "folder-missing">): Words {
  switch (finding.code) {
    case "folder-open-by-link":
      return {
        what: `folder sertifikat dibagikan kepada siapa saja yang memiliki tautannya (${finding.url}).`,
        advice: "Ubah berbaginya menjadi “Dibatasi” di Drive. Bila memang disengaja, nyatakan di panel; nama Anda dan waktunya dicatat.",
        group: "Folder terbuka",
      };
    case "folder-trashed":
      return {
        what: "folder sertifikat ada di tempat sampah Drive, jadi penerbitan dihentikan.",
        advice: "Pulihkan folder itu dari tempat sampah, lalu teruskan.",
        group: "Folder di tempat sampah",
      };
    case "folder-missing":
      return {
        what: "folder sertifikat tidak ditemukan di Drive akun ini.",
        advice: "Bila folder itu memang dihapus, nyatakan di panel bahwa folder baru boleh dibuat.",
        group: "Folder hilang",
      };
  }
}

function wordsOfTemplate(
  finding: OfCode<
    | "template-missing"
    | "template-tag-unknown"
    | "template-tag-broken"
    | "template-tag-missing"
    | "template-tag-in-text-box"
    | "template-qr-missing"
    | "template-qr-as-text"
    | "template-refused-word"
  >,
): Words {
  const group = "Templat";
  switch (finding.code) {
    case "template-missing":
      return { what: `templat “${finding.name}” belum pernah dipakai di buku kerja ini.`, advice: "Pilih “Pakai templat ini” di panel, atau tulis “bawaan netral” pada kunci Templat.", group };
    case "template-tag-unknown":
      return {
        what: `templat memakai {{${finding.tag}}}, yang tidak dikenal.`,
        advice: finding.suggestion === null ? "Hapus tanda itu, atau pakai salah satu dari daftar tanda." : `Mungkin maksudnya {{${finding.suggestion}}}. Perbaiki di templat, lalu pakai lagi.`,
        group,
      };
    case "template-tag-broken":
      return { what: `tanda “${finding.tag}” di templat tidak lengkap kurung kurawalnya.`, advice: "Tulis seperti {{NAMA}}: dua kurung di depan dan dua di belakang.", group };
    case "template-tag-missing":
      return { what: `templat tidak memuat {{${finding.tag}}}.`, advice: `Tulis {{${finding.tag}}} di tempat yang semestinya, lalu pakai templat itu lagi.`, group };
    case "template-tag-in-text-box":
      return { what: `{{${finding.tag}}} ada di dalam kotak teks, yang hilang di Google Dokumen.`, advice: "Pindahkan ke paragraf biasa atau ke dalam tabel.", group };
    case "template-qr-missing":
      return { what: "templat tidak memuat tempat kode QR.", advice: "Salin gambar QR dari templat bawaan; keterangan gambarnya (teks alternatif) harus {{QR}}.", group };
    case "template-qr-as-text":
      return { what: "{{QR}} tertulis sebagai teks, padahal harus gambar.", advice: "Salin gambar QR dari templat bawaan; keterangan gambarnya (teks alternatif) harus {{QR}}.", group };
    case "template-refused-word":
      return {
        what: `templat memuat kata “${finding.word}”, yang tidak boleh ada pada sertifikat.`,
        advice: "Hapus kata itu dari templat, termasuk dari judul dan keterangan gambarnya.",
        group,
      };
  }
}
