import type { Decision, DecisionReason, SessionShare, Tally } from "../core/completion/decision";
import { printDate } from "../core/indonesia/print-date";
import { amountOf, amountShown, percentShown } from "./decisions-figures";
import { minimumLabel, verdictLabel } from "./decisions-labels";
import { timeShown } from "./decisions-time";
import { listed } from "./findings/where";

/** Sentences before the figures, for what decides without them, and after them. */
export function reasonSentences(decision: Decision): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const said = decision.reasons.map((reason) => ({ leads: LEADING.has(reason.kind), text: sentenceOf(reason, decision) })).filter(({ text }) => text !== "");
  return { before: said.filter(({ leads }) => leads).map(({ text }) => text), after: said.filter(({ leads }) => !leads).map(({ text }) => text) };
}

const LEADING: ReadonlySet<DecisionReason["kind"]> = new Set([
  "override-outdated",
  "waiver-outdated",
  "no-program",
  "no-session-held",
  "no-session-listed",
  "no-attendance-row",
  "contradictory-rows",
  "sessions-unclear",
  "left-early",
  "left-without-date",
  "left-but-active",
  "threshold-unreadable",
  "minimum-unreadable",
]);

function sentenceOf(reason: DecisionReason, decision: Decision): string {
  switch (reason.kind) {
    case "attendance-met":
    case "attendance-open":
    case "practice-met":
    case "practice-open":
    case "score-met":
    case "units-met":
      return "";
    case "attendance-missed":
      return onOneBase(decision) ? "Kehadiran di bawah syarat." : "";
    case "practice-missed":
      return onOneBase(decision) ? "Praktik di bawah syarat." : "";
    case "practice-unlisted":
      return "Jenis sesi (teori atau praktik) belum lengkap di lembar Sesi, jadi minimal praktik belum dapat dinilai.";
    case "score-missed":
    case "score-missing":
    case "score-unclear":
    case "units-missing":
    case "units-not-competent":
      return scoreSentence(reason);
    case "can-still-pass":
    case "two-bases":
    case "lates-count":
    case "transferred-in":
      return figureSentence(reason, decision);
    case "blank-marks":
      return `${reason.sessions.length} sesi belum diisi: ${listed(reason.sessions)}.`;
    case "unreadable-marks":
      return `${reason.sessions.length} tanda tidak dikenal: ${listed(reason.sessions)}.`;
    case "left-early":
      return reason.leftOn === null ? "Keluar sebelum pelatihan selesai." : `Keluar sebelum pelatihan selesai, pada ${printDate(reason.leftOn)}.`;
    case "override-outdated":
    case "waiver-outdated":
    case "approval-outdated":
      return outdatedSentence(reason);
    case "row-has-error":
      return "Baris peserta ini masih berisi kesalahan, jadi sertifikatnya ditahan.";
    default:
      return obstacleSentence(reason, decision);
  }
}

/** Where two bases differ, what is missed on the one that is shown is not the last word. */
function onOneBase({ reasons }: Decision): boolean {
  return !reasons.some((reason) => reason.kind === "two-bases");
}

type OfKind<Kind extends DecisionReason["kind"]> = Extract<DecisionReason, { readonly kind: Kind }>;

function obstacleSentence(
  reason: OfKind<
    | "contradictory-rows"
    | "sessions-unclear"
    | "no-program"
    | "no-session-held"
    | "no-session-listed"
    | "no-attendance-row"
    | "course-end-unknown"
    | "sessions-assumed"
    | "left-without-date"
    | "left-but-active"
    | "threshold-unreadable"
    | "minimum-unreadable"
  >,
  { policy }: Decision,
): string {
  switch (reason.kind) {
    case "contradictory-rows":
      return `Baris kehadirannya lebih dari satu dan bertentangan pada ${listed(reason.sessions)}; sisakan satu baris.`;
    case "sessions-unclear":
      return `JP, status, atau kolom dari ${listed(reason.sessions)} belum jelas; perbaiki dulu di lembar Sesi.`;
    case "no-program":
      return "Programnya kosong atau tidak dikenal.";
    case "no-session-held":
      return "Tidak ada sesi yang terlaksana.";
    case "no-session-listed":
      return "Belum ada sesi yang tercatat.";
    case "no-attendance-row":
      return "Tidak ada baris kehadiran yang pasti miliknya.";
    case "course-end-unknown":
      return "Tanggal sesi dan tanggal selesai program belum diisi, jadi pelatihan dianggap masih berjalan.";
    case "sessions-assumed":
      return policy.base === "sessions"
        ? "Daftar sesi mungkin belum lengkap dan program belum selesai."
        : "Daftar sesi mungkin belum lengkap: JP tiap sesi belum diisi di lembar Sesi dan program belum selesai.";
    case "left-without-date":
      return "Statusnya keluar, tetapi Tanggal Keluar kosong; isi tanggalnya untuk tahu apakah ia menyelesaikan pelatihan.";
    case "left-but-active":
      return `Tanggal Keluar ${printDate(reason.leftOn)} berada di tengah pelatihan, tetapi statusnya bukan keluar; perbaiki salah satunya.`;
    case "threshold-unreadable":
      return "Minimal hadir di Pengaturan atau Program tidak dapat dibaca, jadi belum ada keputusan untuk siapa pun.";
    case "minimum-unreadable":
      return `${reason.minimum === "practice" ? "Minimal praktik" : "Minimal nilai"} di lembar Program tidak dapat dibaca.`;
  }
}

function scoreSentence(reason: OfKind<"score-missed" | "score-missing" | "score-unclear" | "units-missing" | "units-not-competent">): string {
  switch (reason.kind) {
    case "score-missed":
      return "Nilai di bawah syarat.";
    case "score-missing":
      return `Nilai belum diisi (syarat ${String(reason.minimum).replace(".", ",")}).`;
    case "score-unclear":
      return "Nilai mencapai syarat hanya karena dibulatkan; petugas yang memutuskan.";
    case "units-missing":
      return reason.units.length === 0 ? "Hasil unit kompetensi belum ada." : `Hasil belum diisi: ${listed(reason.units)}.`;
    case "units-not-competent":
      return `Belum kompeten: ${listed(reason.units)}.`;
  }
}

function figureSentence(reason: OfKind<"can-still-pass" | "two-bases" | "lates-count" | "transferred-in">, decision: Decision): string {
  const { policy } = decision;
  switch (reason.kind) {
    case "can-still-pass":
      return `Masih bisa lulus: perlu hadir ${amountOf(reason.needed, reason.left, policy)} yang tersisa.`;
    case "lates-count":
      return `${reason.lates} kali terlambat mengurangi ${amountShown(reason.lost, policy)}.`;
    case "transferred-in":
      return `Termasuk ${amountShown(reason.attended, policy)} yang diikuti di kelas ${reason.program}.`;
    case "two-bases":
      return basesSentence(reason, decision);
  }
}

function basesSentence({ why, course, own }: OfKind<"two-bases">, { policy, sessions }: Decision): string {
  const figures = (tally: Tally): string => {
    const percent = percentShown(tally.attended, tally.base);
    return `${amountOf(tally.attended, tally.base, policy)}${percent === null ? "" : `, ${percent} %`}`;
  };
  const staffDecide = "Hasilnya berbeda, jadi petugas yang memutuskan.";
  const held = sessions.filter((session) => session.counted !== "cancelled");
  const inside = held.filter((session) => session.counted !== "outside");
  const attended = count(held, "attended");
  switch (why) {
    case "late-joiner":
      return `Bergabung setelah pelatihan mulai: hadir ${attended} dari ${held.length} sesi seluruh pelatihan (${figures(course)}), atau ${count(inside, "attended")} dari ${inside.length} sesi sejak bergabung (${figures(own)}). ${staffDecide}`;
    case "not-scheduled":
      return `Ada sesi yang tidak dijadwalkan baginya: bila tetap dalam dasar, hadir ${figures(course)}; bila dikeluarkan, ${figures(own)}. ${staffDecide}`;
    case "transfer":
      return `Pindahan dari kelas lain: atas dasar kelas ini, hadir ${figures(course)}; atas dasar sesi di kedua kelas, ${figures(own)}. ${staffDecide}`;
  }
}

function count(sessions: readonly SessionShare[], counted: SessionShare["counted"]): number {
  return sessions.filter((session) => session.counted === counted).length;
}

function outdatedSentence(reason: OfKind<"override-outdated" | "waiver-outdated" | "approval-outdated">): string {
  const by = `${reason.by} (${timeShown(reason.at)})`;
  switch (reason.kind) {
    case "override-outdated":
      return `Keputusan “${verdictLabel(reason.verdict)}” oleh ${by} tidak berlaku lagi karena datanya berubah sesudahnya; perlu dilihat lagi.`;
    case "waiver-outdated":
      return `Pengesampingan ${minimumLabel(reason.minimum)} oleh ${by} tidak berlaku lagi karena datanya berubah sesudahnya; perlu dilihat lagi.`;
    case "approval-outdated":
      return `Persetujuan ${reason.office === "prison" ? "Lapas" : "Disnaker"} oleh ${by} tidak berlaku lagi karena datanya berubah sesudahnya.`;
  }
}
