import { chooseSessions } from "../../core/reports/choose-sessions";
import { signingLists } from "../../core/reports/signing-lists";
import { signingFields, signingTitle } from "../../text/reports/signing";
import { nothing, paper, type Report } from "./report";

/** The attendance list to be signed in class, of one day or one week. */
export const signing: Report = {
  scope: "program",
  compose({ attendance, participants, today }, program, { day, span }) {
    const chosen = chooseSessions(attendance.sessions.filter((session) => session.program === program.code), span, day, today);
    if (chosen.kind === "none") return nothing({ code: "report-no-sessions", program: program.code });
    if (chosen.kind === "not-then") return nothing({ code: "report-no-session-then", days: chosen.days });
    const lists = signingLists(chosen.sessions, participants.filter((one) => one.program === program.code));
    const people = Math.max(...lists.map((list) => list.people.length));
    if (people === 0) return nothing({ code: "report-no-people", program: program.code });
    return paper(signingTitle(program, chosen.sessions), lists.map((list) => signingFields(list, program)), people);
  },
};
