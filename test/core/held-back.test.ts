import { ATTENDANCE_LEVELS } from "../../src/core/attendance/findings";
import { CERTIFICATE_LEVELS } from "../../src/core/certificate/findings";
import { ENROLLMENT_LEVELS } from "../../src/core/enrollment/findings";
import type { Finding } from "../../src/core/finding";
import { heldBack } from "../../src/core/held-back";
import { SETTINGS_LEVELS } from "../../src/core/settings/findings";
import { SHEET_LEVELS } from "../../src/core/sheet/findings";
import { enroll, peserta, PROGRAMS } from "./enrollment/enroll";
import { standardTab } from "./standard-tabs";

function held(findings: readonly Finding[], people: readonly { key: string; program: string | null }[] = []) {
  const { run, people: persons } = heldBack(findings, people);
  return { run: run.map(({ code }) => code), persons: Object.fromEntries(persons) };
}

test("an error on a row holds that person, a clash everybody in it", () => {
  const { findings } = enroll([PROGRAMS, peserta({ nik: "123" }, { nik: "3524011203910002", born: "@1991-03-12" }, { nik: "3524011203910002", born: "@1991-03-12" }, { place: "" })]);
  expect(held(findings)).toEqual({ run: [], persons: { "P-01": ["nik-length"], "P-02": ["nik-twice"], "P-03": ["nik-twice"] } });
});

test("warnings and notes hold nobody", () => {
  expect(held(enroll([PROGRAMS, peserta({ nik: "", place: "", education: "?" })]).findings)).toEqual({ run: [], persons: {} });
});

test("a missing column holds the run", () => {
  expect(held(enroll([PROGRAMS, standardTab("Program", ""), peserta()]).findings).run).toEqual(["list-empty"]);
});

test("no code means two things in two stages", () => {
  const codes = [SHEET_LEVELS, SETTINGS_LEVELS, ENROLLMENT_LEVELS, ATTENDANCE_LEVELS, CERTIFICATE_LEVELS].flatMap((levels) => Object.keys(levels));
  expect(codes).toHaveLength(new Set(codes).size);
});
