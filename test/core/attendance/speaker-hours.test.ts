import { speakerHours } from "../../../src/core/attendance/speaker-hours";
import { day, session } from "../completion/build-class";

test("everybody who taught a session taught all of it", () => {
  const sessions = [session(1, { speakers: ["Rudi Contoh, S.Pd", "Imam Contoh"] }), session(2, { kind: "practice", speakers: ["RUDI  CONTOH, S.Pd"] }), session(3, { kind: null, speakers: ["Imam Contoh"] })];
  expect(speakerHours(sessions, day(9))).toEqual([
    { speaker: "Rudi Contoh, S.Pd", program: "LDY", sessions: 2, theoryMinutes: 180, practiceMinutes: 180, otherMinutes: 0, planned: 0, cancelled: 0 },
    { speaker: "Imam Contoh", program: "LDY", sessions: 2, theoryMinutes: 180, practiceMinutes: 0, otherMinutes: 180, planned: 0, cancelled: 0 },
  ]);
});

test("cancelled sessions and those to come are counted apart", () => {
  const speakers = ["Rudi Contoh"];
  const sessions = [session(1, { speakers, cancelled: true }), session(2, { speakers }), session(3, { speakers })];
  expect(speakerHours(sessions, day(2))).toEqual([
    { speaker: "Rudi Contoh", program: "LDY", sessions: 1, theoryMinutes: 180, practiceMinutes: 0, otherMinutes: 0, planned: 1, cancelled: 1 },
  ]);
});
