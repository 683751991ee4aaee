import { speakerLabel } from "../../src/text/speakers";

const hours = { speaker: "Rudi Contoh", program: "BRB", sessions: 4, theoryMinutes: 180, practiceMinutes: 540, otherMinutes: 0, planned: 0, cancelled: 0 };

test.each([
  ["is told by kind", hours, "16 JP dalam 4 sesi (teori 4 JP, praktik 12 JP)"],
  ["needs no kind where none is written", { ...hours, theoryMinutes: 0, practiceMinutes: 0, otherMinutes: 720 }, "16 JP dalam 4 sesi"],
  ["tells what is still to come and what was cancelled", { ...hours, planned: 2, cancelled: 1 }, "16 JP dalam 4 sesi (teori 4 JP, praktik 12 JP); 2 sesi akan datang; 1 sesi batal"],
])("what somebody taught %s", (_, taught, label) => {
  expect(speakerLabel(taught, 45)).toBe(label);
});
