import { printDate } from "../indonesia/print-date";
import type { Score } from "../attendance/score";
import type { Decision } from "../completion/decision";
import type { Participant } from "../enrollment/participant";
import type { Official, Program, Settings } from "../settings/settings";

/** Somebody who is to get a certificate of one programme, with everything that is known about it. */
export interface Candidate {
  readonly participant: Participant;
  readonly program: Program;
  readonly decision: Decision;
  readonly score: Score | null;
}

/** Who issues, and who signs: the same for a whole run. */
export interface Issuer {
  readonly settings: Settings;
  readonly signatory: Official;
  /** The second head on the ceremonial template. */
  readonly second: Official | null;
}

/** *KOMPETEN* only where the scores say K for every unit of the programme; a unit without a result leaves it out. */
export function isCompetent({ program, score }: Pick<Candidate, "program" | "score">): boolean {
  const units = score?.units ?? [];
  return units.length > 0 && units.length >= program.units.length && units.every(({ result }) => result === "competent");
}

/** What the register keeps of a certificate in words, as it is printed. A blank is "". */
export interface PrintedFacts {
  readonly name: string;
  readonly program: string;
  readonly lessonHours: string;
  readonly start: string;
  readonly end: string;
}

export function printedFacts({ participant, program }: Pick<Candidate, "participant" | "program">): PrintedFacts {
  return {
    name: participant.name,
    program: program.name,
    lessonHours: program.lessonHours === null ? "" : String(program.lessonHours).replace(".", ","),
    start: program.start === null ? "" : printDate(program.start),
    end: program.end === null ? "" : printDate(program.end),
  };
}

/** Place and date of birth as one text. */
export function birthText({ participant }: Pick<Candidate, "participant">): string {
  return JSON.stringify([participant.birthPlace, participant.birthDate]);
}

/**
 * What a certificate says about the person, as one text: when it differs from the text at the time of issue, the data have
 * changed since. Office and signatory are left out: a new head of office makes no old certificate wrong.
 */
export function personText({ participant, program, score }: Omit<Candidate, "decision">): string {
  const { name, birthPlace, birthDate } = participant;
  const { englishName, trade, lessonHours, start, end } = program;
  const units = program.units.map((unit) => [unit.code, unit.title, unit.lessonHours]);
  const results = (score?.units ?? []).map((unit) => [unit.unit, unit.result]);
  return JSON.stringify([name, birthPlace, birthDate, program.name, englishName, trade, lessonHours, start, end, score?.shown ?? "", units, results]);
}
