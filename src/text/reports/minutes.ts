import { numberInWords } from "../../core/indonesia/number-in-words";
import { partsOfDay } from "../../core/indonesia/calendar";
import { MONTH_NAMES } from "../../core/indonesia/months";
import { printDate, printWeekdayDate } from "../../core/indonesia/print-date";
import type { Decision } from "../../core/completion/decision";
import type { Board } from "../../core/reports/board";
import type { Program, Settings } from "../../core/settings/settings";
import { decisionPercent, explainDecision } from "../decisions";
import { minimumLabel, verdictLabel } from "../decisions-labels";
import { timeShown } from "../decisions-time";
import type { DocumentFields } from "../document-fields";
import { masked } from "../mask";
import { attendedOf } from "./attendance";
import { DOTS, periodText, ruleText } from "./common-fields";

export const minutesTitle = (program: Program): string => `Berita Acara Sidang Kelulusan - ${program.name}`;

/** Lines of the board that are left to be written in, beside the two heads. */
const MEMBERS = 7;

/** `day` is the ISO day of the board; null leaves it to be written in. */
export function minutesFields(board: Board, program: Program, settings: Settings, day: string | null): DocumentFields {
  const { passed, failed, left, open } = board;
  const people = passed.length + failed.length + left.length + open.length;
  return {
    PEMBUKA: `Pada hari ini, ${dayInWords(day)}, bertempat di ${DOTS}, telah dilaksanakan sidang kelulusan Program Pelatihan ${program.name}${bracketed(periodText(program))}, yang diselenggarakan ${settings.laborOfficeName || DOTS} bersama ${settings.prisonName || DOTS} berdasarkan perjanjian kerja sama ${agreementText(settings)}.`,
    HASIL: `Dari ${count(people)} peserta terdaftar: ${count(passed.length)} lulus, ${count(failed.length)} tidak lulus, ${count(left.length)} keluar sebelum pelatihan selesai, dan ${count(open.length)} belum dapat diputuskan.`,
    ATURAN: ruleText(program, settings),
    TANGGAL: day === null ? "………………………" : printDate(day),
    ANGGOTA: Array.from({ length: MEMBERS }, (_, index) => ({ NO: String(index + 1), KIRI: index % 2 === 0 ? `${index + 1}.` : "", KANAN: index % 2 === 0 ? "" : `${index + 1}.` })),
    LULUS: listed(passed, (one) => ({ JP: attendedOf(one), PERSEN: decisionPercent(one) ?? "" })),
    TIDAK_LULUS: listed(failed, (one) => ({ ALASAN: masked(explainDecision(one)) })),
    KELUAR: listed(left, (one) => ({ ALASAN: leftText(one) })),
    BELUM: listed(open, (one) => ({ ALASAN: masked(explainDecision(one)) })),
    KEPUTUSAN: orNobody([...passed, ...failed, ...left, ...open].flatMap(wordsOf).map((row, index) => ({ NO: String(index + 1), ...row }))),
  };
}

const count = (people: number): string => `${people} (${numberInWords(people)})`;
const bracketed = (text: string): string => (text === "" ? "" : ` (${text})`);

/** `Senin, tanggal dua bulan Maret tahun dua ribu dua puluh enam (2 Maret 2026)` */
function dayInWords(day: string | null): string {
  if (day === null) return `${DOTS}, tanggal ${DOTS}`;
  const { year, month, day: date } = partsOfDay(day);
  const [weekday = ""] = printWeekdayDate(day).split(",");
  return `${weekday}, tanggal ${numberInWords(date)} bulan ${MONTH_NAMES[month - 1] ?? ""} tahun ${numberInWords(year)} (${printDate(day)})`;
}

/** Both numbers, as each office has its own. */
export function agreementText({ prisonAgreementNumber, laborAgreementNumber }: Settings): string {
  const numbers = [laborAgreementNumber, prisonAgreementNumber].filter((number) => number !== "");
  return `Nomor ${numbers.length === 0 ? DOTS : numbers.join(" dan Nomor ")}`;
}

type Row = { readonly [tag: string]: string };

function listed(decisions: readonly Decision[], more: (decision: Decision) => Row): readonly Row[] {
  return orNobody(decisions.map((decision, index) => ({ NO: String(index + 1), NAMA: decision.name, ...more(decision) })));
}

/** An empty list says so. */
function orNobody(rows: readonly Row[]): readonly Row[] {
  return rows.length > 0 ? rows : [{ NO: "-", NAMA: "Tidak ada", JP: "", PERSEN: "", ALASAN: "", PUTUSAN: "", OLEH: "" }];
}

/** When, never why. */
function leftText({ reasons }: Decision): string {
  const days = reasons.flatMap((reason) => (reason.kind === "left-early" && reason.leftOn !== null ? [printDate(reason.leftOn)] : []));
  return days.length > 0 ? `Keluar ${days[0] ?? ""}` : "Keluar sebelum pelatihan selesai";
}

/** What staff decided against the computation, one by one. */
function wordsOf({ name, verdict, overridden, waived }: Decision): readonly Row[] {
  return [
    ...(overridden ? [{ NAMA: name, PUTUSAN: `${verdictLabel(verdict)} (hasil hitung: ${verdictLabel(overridden.computed).toLowerCase()})`, ALASAN: masked(overridden.reason), OLEH: `${overridden.by}, ${timeShown(overridden.at)}` }] : []),
    ...waived.map(({ minimum, by, at, reason }) => ({ NAMA: name, PUTUSAN: `Mengesampingkan ${minimumLabel(minimum)}`, ALASAN: masked(reason), OLEH: `${by}, ${timeShown(at)}` })),
  ];
}
