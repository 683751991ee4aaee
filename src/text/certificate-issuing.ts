/** Sentences about a run, for whoever presses the button. */

export type PauseCode = "blocked" | "rate" | "quota" | "storage" | "permission" | "folder" | "unavailable";

export interface RunFacts {
  readonly issued: number;
  readonly alreadyIssued: number;
  readonly remaining: number;
  readonly failed: number;
  /** Rows that an interrupted run had left open. */
  readonly resumed: number;
  readonly paused: string | null;
  readonly done: boolean;
  /** There is a verification page, whose list does not know the new certificates yet. */
  readonly hasPage: boolean;
}

export function issueSummary({ issued, alreadyIssued, remaining, failed, resumed, paused, done, hasPage }: RunFacts): string {
  const total = alreadyIssued + issued + remaining;
  const parts: string[] = [];
  if (resumed > 0) parts.push(`Meneruskan proses yang terhenti pada ${alreadyIssued} dari ${total}.`);
  if (issued > 0) parts.push(`${issued} sertifikat terbit.`);
  else if (total === 0) parts.push("Belum ada peserta yang dapat diberi sertifikat.");
  else if (remaining === 0) parts.push(`Semua sertifikat sudah terbit (${alreadyIssued}). Tidak ada yang dibuat lagi.`);
  if (issued > 0 && alreadyIssued > 0) parts.push(`${alreadyIssued} sudah terbit sebelumnya.`);
  if (failed > 0) parts.push(`${alreadyIssued + issued} dari ${total} terbit; ${failed} belum berhasil, nomornya tetap menunggu.`);
  else if (remaining > 0) parts.push(`${remaining} menunggu.`);
  if (paused !== null) parts.push(paused);
  else if (!done) parts.push("Teruskan untuk menyelesaikannya.");
  else if (hasPage && issued > 0) parts.push("Susun halaman verifikasi lagi (Data dan catatan), supaya yang baru terdaftar.");
  return parts.join(" ");
}

/** Why a run paused, and until when where anybody knows. `until` as `besok pukul 10.00`, "" for no hour. */
export function pauseMessage(code: Exclude<PauseCode, "blocked">, waiting: number, until: string): string {
  switch (code) {
    case "rate":
      return `Google meminta jeda. ${waiting} sertifikat menunggu; teruskan ${until}.`;
    case "quota":
      return `Batas harian pembuatan dokumen Google tercapai. ${waiting} sertifikat menunggu; teruskan sekitar 24 jam lagi, ${until}. Yang sudah terbit tercatat.`;
    case "storage":
      return `Ruang Drive akun ini penuh. ${waiting} sertifikat menunggu; kosongkan ruang, lalu teruskan.`;
    case "permission":
      return `Google menolak akses ke Drive untuk akun ini. ${waiting} sertifikat menunggu; buka lagi Tuntas dan setujui izinnya, lalu teruskan.`;
    case "folder":
      return `Folder sertifikat tidak dapat dipakai. ${waiting} sertifikat menunggu; periksa foldernya di Drive, lalu teruskan.`;
    case "unavailable":
      return `Google Drive tidak menjawab. ${waiting} sertifikat menunggu; teruskan ${until}.`;
  }
}

/** `hari ini pukul 10.05`, `besok pukul 10.05`. */
export function hourWords(today: string, at: { readonly day: string; readonly time: string }): string {
  const clock = `pukul ${at.time.replace(":", ".")}`;
  return at.day === today ? `hari ini ${clock}` : `besok ${clock}`;
}

export const FAILED_TO_UPLOAD = "Dokumennya belum berhasil dibuat walau sudah dicoba lagi. Nomornya tetap menunggu; teruskan nanti.";

export function reservedByColleague(by: string, at: string): string {
  return `Nomornya dipesan oleh ${by === "" ? "akun lain" : by} (${at}) dan belum selesai. Minta ia meneruskan, atau ambil alih.`;
}

/** A row reserved for somebody who would not get a certificate any more. */
export const heldAfterReservation = (reason: string): string => `Nomornya sudah dipesan, tetapi sekarang tertahan: ${reason}`;

export function preflightSummary({ willIssue, alreadyIssued, notIssued, blockers, open, resume }: {
  readonly willIssue: number;
  readonly alreadyIssued: number;
  readonly notIssued: number;
  readonly blockers: number;
  readonly open: number;
  readonly resume: string | null;
}): string {
  const parts = [willIssue === 0 ? "Tidak ada sertifikat baru yang akan dibuat." : `${willIssue} sertifikat akan dibuat.`];
  if (open > 0) parts.push(`${open} di antaranya meneruskan proses yang terhenti.`);
  if (alreadyIssued > 0) parts.push(`${alreadyIssued} sudah terbit.`);
  if (notIssued > 0) parts.push(`${notIssued} peserta tidak mendapat sertifikat, masing-masing dengan alasannya.`);
  if (blockers > 0) parts.push(`${blockers} hal harus diselesaikan lebih dulu.`);
  if (resume !== null) parts.push(resume);
  return parts.join(" ");
}

/** Documents that Google lets one account make in 24 hours (developers.google.com/apps-script/guides/services/quotas). */
const FREE_A_DAY = 250;

/** Google tells neither the kind of an account nor what is left; a Gmail address is the free kind, others may be either. */
export function accountSentence(email: string, madeToday: number, wanted: number): string {
  const who = email === "" ? "Google tidak memberi tahu alamat akun Anda." : `Anda masuk sebagai ${email}.`;
  const made = madeToday === 0 ? "" : ` Hari ini sudah ${madeToday} dokumen dibuat.`;
  const left = Math.max(0, FREE_A_DAY - madeToday);
  const isFree = /@(gmail|googlemail)\.com$/i.test(email);
  const limit = isFree
    ? ` Akun ini dapat membuat sekitar ${left} dokumen lagi hari ini.`
    : ` Batas Google per hari: ${FREE_A_DAY} dokumen untuk akun gratis, 1.500 untuk Google Workspace.`;
  const later = isFree && wanted > left ? " Sisanya diteruskan besok dengan nomor yang sudah dipesan." : "";
  return `${who}${made}${limit}${later}`;
}

export const FOLDER_NOT_YET = "Folder baru akan dibuat di Drive akun Anda, hanya untuk Anda dan alamat pada “Folder dibagikan kepada”.";

export const folderKnown = (shared: readonly string[]): string =>
  shared.length === 0 ? "Folder sertifikat di Drive akun Anda; belum dibagikan kepada siapa pun." : `Folder sertifikat di Drive akun Anda; dapat dibaca ${shared.join(", ")}.`;
