import { expiredPrograms } from "../../../src/core/retention/find-expired";
import type { Session } from "../../../src/core/attendance/attendance";
import type { Program } from "../../../src/core/settings/settings";

const program = (code: string, end: string | null): Program => ({
  code, name: code, englishName: "", trade: "", lessonHours: 40, start: null, end, quota: null, thresholdPercent: null, practicePercent: null, minimumScore: null,
  instructors: [], units: [], at: { sheet: "Program", row: 1, column: 0 },
});
const session = (of: string, date: string | null, cancelled = false): Session => ({
  program: of, id: "1", label: "Sesi 1", date, time: "", minutes: 45, assumed: false, kind: null, cancelled, makeUp: false, unclear: null, topic: "", speakers: [],
  at: { sheet: "Sesi", row: 1, column: 0 },
});
const expired = (end: string | null, today: string, months = 24, sessions: readonly Session[] = []): boolean => expiredPrograms([program("LDY", end)], sessions, months, today).has("LDY");

describe("the data of a programme are past their term", () => {
  test.each<[string, string | null, string, number, boolean]>([
    ["on the same day two years later", "2024-02-13", "2026-02-13", 24, true],
    ["and not a day earlier", "2024-02-13", "2026-02-12", 24, false],
    ["on the last day of a month that is shorter", "2024-01-31", "2024-02-29", 1, true],
    ["over the turn of a year", "2024-12-15", "2025-01-15", 1, true],
    ["never where nothing says when it ended", null, "2099-01-01", 24, false],
    ["never where the term is nought", "2000-01-01", "2026-01-01", 0, false],
  ])("%s", (_, end, today, months, answer) => {
    expect(expired(end, today, months)).toBe(answer);
  });
});

test("a session held after the planned end counts as the last day, a cancelled one does not", () => {
  expect(expired("2024-02-13", "2026-02-13", 24, [session("LDY", "2024-02-20")])).toBe(false);
  expect(expired("2024-02-13", "2026-02-13", 24, [session("LDY", "2024-02-20", true)])).toBe(true);
});
