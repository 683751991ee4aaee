import { enrolmentsOf } from "../../core/reports/program-recap";
import { recapFields, recapTitle } from "../../text/reports/recap";
import { nothing, paper, type Report } from "./report";

/** The final recap of every programme that has people, by sex and by education. */
export const recap: Report = {
  scope: "round",
  compose({ participants, decisions, programs, settings }, chosen) {
    const all = enrolmentsOf(participants, decisions);
    const shown = programs
      .filter((program) => chosen === null || program === chosen)
      .map((program) => ({ program, enrolments: all.filter(({ decision }) => decision.program === program.code) }))
      .filter(({ enrolments }) => enrolments.length > 0);
    if (shown.length === 0) return nothing({ code: "report-no-people", program: chosen?.code ?? null });
    const outside = chosen === null ? all.filter(({ decision }) => decision.program === "").length : 0;
    return paper(recapTitle(chosen), [recapFields(shown, outside, settings)], shown.reduce((sum, { enrolments }) => sum + enrolments.length, 0));
  },
};
