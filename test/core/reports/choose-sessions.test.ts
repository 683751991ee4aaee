import type { Session } from "../../../src/core/attendance/attendance";
import { chooseSessions } from "../../../src/core/reports/choose-sessions";
import { sheetsOf } from "../../../src/core/reports/sheets-of";

const session = (date: string | null, cancelled = false): Session => ({
  program: "LDY", id: date ?? "x", label: "Sesi", date, time: "", minutes: 180, assumed: false, kind: null, cancelled, makeUp: false, unclear: null, topic: "", speakers: [], at: { sheet: "Sesi", row: 1, column: 0 },
});
const days = (...args: Parameters<typeof chooseSessions>): unknown => {
  const chosen = chooseSessions(...args);
  return chosen.kind === "chosen" ? chosen.sessions.map(({ date }) => date) : chosen;
};

// 2 February 2026 is a Monday, 8 February a Sunday.
const WEEKS = ["2026-02-02", "2026-02-04", "2026-02-08", "2026-02-09"].map((date) => session(date));

test.each(["2026-02-02", "2026-02-05", "2026-02-08"])("the week of %s is Monday to Sunday", (day) => {
  expect(days(WEEKS, "week", day, "2026-01-01")).toEqual(["2026-02-02", "2026-02-04", "2026-02-08"]);
});

test("without a day it is the next one with a session, today included, and after the course the last one", () => {
  expect(days(WEEKS, "day", null, "2026-02-03")).toEqual(["2026-02-04"]);
  expect(days(WEEKS, "day", null, "2026-02-04")).toEqual(["2026-02-04"]);
  expect(days(WEEKS, "day", null, "2026-03-01")).toEqual(["2026-02-09"]);
});

test("a cancelled session is no session", () => {
  expect(days([session("2026-02-02", true)], "day", null, "2026-02-02")).toEqual({ kind: "none" });
  expect(days([session("2026-02-02", true), session("2026-02-03")], "day", "2026-02-02", "2026-02-02")).toEqual({ kind: "not-then", days: ["2026-02-03"] });
});

test("sessions of which nobody knows the day are all on the list", () => {
  expect(days([session(null), session(null)], "week", null, "2026-02-02")).toEqual([null, null]);
});

test.each([[1, 16, [1]], [16, 16, [16]], [17, 16, [9, 8]], [40, 16, [14, 14, 12]], [0, 16, []]] as const)("%i sessions on sheets of at most %i", (count, most, sizes) => {
  expect(sheetsOf(Array.from({ length: count }, (_, index) => index), most).map((sheet) => sheet.length)).toEqual(sizes);
});
