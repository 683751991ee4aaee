import type { Decision } from "../core/completion/decision";
import { type StaffWord, enrolmentKey } from "../core/completion/staff-word";
import { decisionPercent, explainDecision } from "./decisions";
import { lessonsShown } from "./decisions-figures";
import { verdictLabel } from "./decisions-labels";
import { timeShown } from "./decisions-time";
import { type StaffWords, printWords } from "./decisions-words";

/** Headings of the `Kelulusan` tab. The last column holds what staff said, for the add-on to read again; it is hidden. */
export const COMPLETION_HEADER = [
  "Kode", "Nama", "Program", "JP hadir", "JP wajib", "Persen", "S", "I", "A", "Belum diisi",
  "Keputusan", "Alasan", "Disetujui Lapas", "Disetujui Disnaker", "Catatan", "Dasar",
] as const;

/** 0-based columns of `COMPLETION_HEADER` that staff do not need to see. */
export const COMPLETION_HIDDEN_COLUMNS: readonly number[] = [COMPLETION_HEADER.length - 1];

/**
 * The rows of the tab, without the header: one per decision in their order, then one per person whom staff spoke about and
 * who is not in the list any more, so that no word is lost.
 */
export function completionRows(
  decisions: readonly Decision[],
  { words, remarks, damaged }: StaffWords,
): readonly (readonly string[])[] {
  const wordsOf = new Map<string, StaffWord[]>();
  for (const word of words) {
    const key = enrolmentKey(word.person, word.program);
    wordsOf.set(key, [...(wordsOf.get(key) ?? []), word]);
  }
  const records = new Map(damaged.map(({ person, program, text }) => [enrolmentKey(person, program), text]));
  wordsOf.forEach((ofPerson, key) => records.set(key, printWords(ofPerson)));
  const written = new Set<string>();
  const rows = decisions.map((decision) => {
    const key = enrolmentKey(decision.person, decision.program);
    const first = !written.has(key);
    written.add(key);
    return row(decision, first ? (wordsOf.get(key) ?? []) : [], remarks.get(key) ?? "", first ? (records.get(key) ?? "") : "");
  });
  const gone = [...new Set([...records.keys(), ...remarks.keys()])].filter((key) => !written.has(key));
  return [...rows, ...gone.map((key) => goneRow(key, wordsOf.get(key) ?? [], remarks.get(key) ?? "", records.get(key) ?? ""))];
}

function row(decision: Decision, words: readonly StaffWord[], remark: string, record: string): readonly string[] {
  const { minutes, counts, policy, approved, overridden } = decision;
  const lessons = (amount: number): string => lessonsShown(amount, policy.minutesPerLesson).replace(/ JP$/, "");
  return [
    decision.person,
    decision.name,
    decision.program,
    lessons(minutes.attended),
    lessons(minutes.base),
    decisionPercent(decision) ?? "",
    String(counts.sick),
    String(counts.excused),
    String(counts.absent),
    String(counts.unknown),
    `${verdictLabel(decision.verdict)}${overridden ? " (diputuskan petugas)" : ""}`,
    explainDecision(decision),
    approval(approved.prison, words, "prison"),
    approval(approved.labor, words, "labor"),
    remark,
    record,
  ];
}

/** An approval that lapsed stays visible, and says so: an empty cell would mean that nobody ever approved. */
function approval(signed: Decision["approved"]["prison"], words: readonly StaffWord[], office: "prison" | "labor"): string {
  if (signed) return `${signed.by}, ${timeShown(signed.at)}`;
  return words.some((word) => word.kind === "approve" && word.office === office) ? "Perlu disetujui lagi" : "";
}

function goneRow(key: string, words: readonly StaffWord[], remark: string, record: string): readonly string[] {
  const [program = "", person = ""] = key.split("\n");
  const cells = new Array<string>(COMPLETION_HEADER.length).fill("");
  cells[0] = person;
  cells[2] = program;
  cells[11] = "Tidak ada lagi di daftar peserta.";
  cells[12] = approval(null, words, "prison");
  cells[13] = approval(null, words, "labor");
  cells[14] = remark;
  cells[15] = record;
  return cells;
}
