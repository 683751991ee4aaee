import { attendanceGrid } from "../../core/reports/attendance-grid";
import { attendanceFields, attendanceTitle } from "../../text/reports/attendance";
import { nothing, paper, type Report } from "./report";

/** The filled attendance list: marks of every session, their counts, lesson hours and the share attended. */
export const attendance: Report = {
  scope: "program",
  compose(round, program) {
    const sheets = attendanceGrid(round, program.code);
    const [first] = sheets;
    if (!first) return nothing({ code: "report-no-sessions", program: program.code });
    if (first.rows.length === 0) return nothing({ code: "report-no-people", program: program.code });
    const cancelled = round.attendance.sessions.filter((session) => session.program === program.code && session.cancelled);
    return paper(attendanceTitle(program), sheets.map((sheet, index) => attendanceFields(sheet, program, { settings: round.settings, cancelled, last: index === sheets.length - 1 })), first.rows.length);
  },
};
