import type { PersonMarks, Session } from "../attendance/attendance";
import type { Score } from "../attendance/score";
import type { SessionShare } from "./decision";
import type { Leaving } from "./leaving";
import type { Policy } from "./policy";

/** The part of a basis that is the same for everybody of a programme. */
export interface CourseBasis {
  /** Positions of the sessions by date, then heading. */
  readonly order: readonly number[];
  readonly text: string;
}

export function courseBasis(sessions: readonly Session[], policy: Policy): CourseBasis {
  const keys = sessions.map((session) => `${session.date ?? "~"} ${session.id}`);
  const order = sessions.map((_, position) => position).sort((a, b) => compareTexts(keys[a] ?? "", keys[b] ?? ""));
  const texts = order.map((position) => sessions[position]).map((session) => (session ? sessionText(session) : ""));
  return { order, text: digest([policyText(policy), ...texts].join("\n")) };
}

/** Half of a basis. */
const HALF = 16;

/**
 * A short text that stands for everything a verdict rests on: the first half for the course and its rules, the second for the
 * person. The order of rows and columns does not matter, nor does a status that leaves the person in the course. Not a
 * secret and no signature: it notices that facts changed, nothing more.
 */
export function basisOf(
  joinedOn: string | null,
  leaving: Leaving,
  course: CourseBasis,
  marks: PersonMarks | undefined,
  score: Score | undefined,
  elsewhere: readonly SessionShare[],
): string {
  const facts = [
    joinedOn ?? "",
    leaving.kind === "stayed" ? "" : `${leaving.kind} ${"on" in leaving ? (leaving.on ?? "") : ""}`,
    elsewhere.map((share) => `${share.session}=${share.minutes}${share.mark}`).join("|"),
    score ? `${score.shown}|${score.units.map((unit) => `${unit.unit}=${unit.shown}`).join("|")}` : "",
  ];
  const written = marks ? course.order.map((position) => markText(marks, position)) : ["no row"];
  return course.text + digest(`${facts.join("\n")}\n${written.join(",")}`);
}

/** Which half differs; neither where either text is no basis. */
export function basisChanges(before: string, after: string): { readonly course: boolean; readonly person: boolean } {
  if (before.length !== 2 * HALF || after.length !== 2 * HALF) return { course: false, person: false };
  return { course: before.slice(0, HALF) !== after.slice(0, HALF), person: before.slice(HALF) !== after.slice(HALF) };
}

/** Sixteen hexadecimal digits of two 32-bit rolling sums: enough to notice a change, not to resist an attack. */
function digest(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995) ^ (second >>> 13);
  }
  return hex(first) + hex(second);
}

function sessionText({ date, minutes, kind, cancelled, makeUp, unclear }: Session): string {
  return [date ?? "", minutes, kind ?? "", cancelled ? "x" : "", makeUp ? "s" : "", unclear ?? ""].join(",");
}

/** Another spelling of the same mark changes nothing; two marks that nobody could read are told apart. */
function markText(marks: PersonMarks, position: number): string {
  const cell = marks.marks[position];
  if (!cell) return "";
  return cell.mark === "unknown" ? `?${cell.shown}` : cell.mark;
}

function policyText(policy: Policy): string {
  const { thresholdPercent, practicePercent, minimumScore, unreadable, units, excusedRule, lateJoinerBase, latesPerAbsence, base } = policy;
  return [thresholdPercent, practicePercent, minimumScore, unreadable.join("+"), units, excusedRule, lateJoinerBase, latesPerAbsence, base].join(",");
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, "0");
}
