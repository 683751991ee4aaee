import { nominativeFields, nominativeTitle } from "../../text/reports/nominative";
import { nothing, paper, type Report } from "./report";

/** The nominative list of participants. */
export const nominative: Report = {
  scope: "program",
  compose({ participants }, program) {
    const people = participants.filter((one) => one.program === program.code);
    if (people.length === 0) return nothing({ code: "report-no-people", program: program.code });
    return paper(nominativeTitle(program), [nominativeFields(program, people)], people.length);
  },
};
