import { boardOf } from "../../core/reports/board";
import { minutesFields, minutesTitle } from "../../text/reports/minutes";
import { nothing, paper, type Report } from "./report";

/** The minutes of the graduation board, with the list its members sign. */
export const minutes: Report = {
  scope: "program",
  compose({ decisions, settings }, program, { day }) {
    const board = boardOf(decisions, program.code);
    if (board.passed.length + board.failed.length === 0) return nothing({ code: "report-nobody-decided", program: program.code });
    return paper(minutesTitle(program), [minutesFields(board, program, settings, day)], board.passed.length + board.failed.length + board.left.length + board.open.length);
  },
};
