import type { AttendanceBase, Program } from "../settings/settings";
import type { SessionDraft } from "./session-draft";
import { type AttendanceFinding, attendanceFinding } from "./findings";
import { evenShare, lessonThousandths, minutesOf } from "./lesson-minutes";

export interface SessionLength {
  /** Null where nothing says. */
  readonly minutes: number | null;
  readonly assumed: boolean;
}

/**
 * The length of each session: what `Sesi` says, else what the heading says, else an even share of the programme's hours,
 * where these divide into whole minutes and no written length differs from it. Nothing is rounded and nothing estimated.
 * Where sessions are counted, a length nobody knows is no finding.
 */
export function lengthsOf(
  program: Program,
  drafts: readonly SessionDraft[],
  minutesPerLesson: number,
  base: AttendanceBase,
): { readonly of: readonly SessionLength[]; readonly findings: readonly AttendanceFinding[] } {
  const findings: AttendanceFinding[] = [];
  const written = drafts.map((draft) => writtenLength(draft, minutesPerLesson));
  const regular = drafts.filter((draft) => !isMakeUp(draft)).length;
  const share = evenShare(program.lessonHours, regular, minutesPerLesson);
  const agreed = share !== null && written.every((minutes, position) => minutes === null || minutes === share || isMakeUp(drafts[position]));
  const underivable: SessionDraft[] = [];
  const of = drafts.map((draft, position): SessionLength => {
    const minutes = written[position] ?? null;
    if (minutes !== null) return { minutes, assumed: false };
    const { row } = draft;
    const unreadable = row !== null && row.length.shown !== "";
    if (agreed && !unreadable && !isMakeUp(draft)) return { minutes: share, assumed: true };
    if (base === "sessions" || row?.cancelled || draft.holiday || draft.unlisted) return { minutes: null, assumed: false };
    if (row) findings.push(attendanceFinding([row.length.at], null, { code: "session-length-missing", session: row.label, shown: row.length.shown }));
    else underivable.push(draft);
    return { minutes: null, assumed: false };
  });
  const cells = underivable.flatMap((draft) => draft.slots.slice(0, 1).map(({ slot }) => slot.at));
  if (cells.length > 0) {
    findings.push(attendanceFinding(cells, null, { code: "session-length-underivable", program: program.code, lessonHours: program.lessonHours, sessions: regular }));
  }
  return { of, findings };
}

function writtenLength({ row, slots }: SessionDraft, minutesPerLesson: number): number | null {
  if (row?.length.minutes) return row.length.minutes;
  if (row && row.length.shown !== "") return null;
  for (const { slot } of slots) {
    const thousandths = slot.lessonHours === null ? null : lessonThousandths(slot.lessonHours);
    const minutes = thousandths === null ? null : minutesOf(thousandths, minutesPerLesson);
    if (minutes !== null && minutes > 0) return minutes;
  }
  return null;
}

function isMakeUp(draft: SessionDraft | undefined): boolean {
  return draft !== undefined && ((draft.row?.makeUp ?? false) || draft.slots.some(({ slot }) => slot.makeUp));
}
