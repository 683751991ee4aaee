import { speakerHours } from "../../core/attendance/speaker-hours";
import { candidatesOf } from "../../core/certificate/candidates";
import { programOf } from "../../core/certificate/register-index";
import { afterRelease } from "../../core/outcome/after-release";
import { enrolmentsOf } from "../../core/reports/program-recap";
import { recipients } from "../../core/reports/recipients";
import { roundFigures } from "../../core/reports/round-figures";
import { chartWords, implementationFields, implementationTitle } from "../../text/reports/implementation";
import { nothing, paper, type Report } from "./report";

/** The implementation report of the round: what was agreed, held and achieved, with a chart, and what became of people after release. */
export const implementation: Report = {
  scope: "round",
  compose(round, chosen) {
    if (round.register === null) return nothing({ code: "report-register-unreadable" });
    const programs = round.programs.filter((program) => chosen === null || program === chosen);
    if (programs.length === 0) return nothing({ code: "report-program-needed", programs: [] });
    const people = candidatesOf(round).flatMap(({ candidate }) => candidate ?? []);
    const numbers = recipients(round.register.rows, people, round.programs, null).map((one) => ({ ...one, program: programOf(one.row, round.programs) }));
    const sessions = round.attendance.sessions.filter(({ program }) => programs.some(({ code }) => code === program));
    const figures = roundFigures(programs, { enrolments: enrolmentsOf(round.participants, round.decisions), sessions, recipients: numbers, today: round.today });
    const enrolled = figures.reduce((sum, { counts }) => sum + counts.enrolled, 0);
    if (enrolled === 0) return nothing({ code: "report-no-people", program: chosen?.code ?? null });
    const outcomes = afterRelease(round.tables, chosen?.code ?? null);
    const fields = implementationFields({ programs: figures, speakers: speakerHours(sessions, round.today), outcomes, settings: round.settings });
    const chart = { bars: figures.map(({ counts }): readonly [number, number] => [counts.enrolled, counts.passed]), words: chartWords(figures) };
    return paper(implementationTitle(chosen), [fields], enrolled, chart);
  },
};
