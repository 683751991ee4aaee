import { isEducation, readPhone, readSex } from "../indonesia/person-details";
import { headingKey } from "../sheet/heading-key";
import type { Program } from "../settings/settings";
import type { ProgramIndex } from "./find-program";
import type { PersonRow } from "./person-row";

/** Anything but a blank, a dash and a no: a date, a tick or the place of the form all say that it was given. */
const GIVEN = /^(?!(?:[-–—]+|tidak|belum|no|false|salah|tidak setuju|belum ada)$).+/i;

export function checkSex(row: PersonRow): "M" | "F" | null {
  const sex = readSex(row.text("sex"));
  if (sex === "unreadable") row.report({ code: "sex-unreadable", shown: row.text("sex") }, ["sex"]);
  return sex === "unreadable" ? null : sex;
}

/** Fields that are carried along and print nowhere: an odd value is only worth knowing. */
export function checkDetails(row: PersonRow): void {
  if (!isEducation(row.text("education"))) row.report({ code: "education-unknown", shown: row.text("education") }, ["education"]);
  if (row.cell("consent") !== null && !GIVEN.test(row.text("consent"))) row.report({ code: "consent-missing" }, ["consent"]);
  if (readPhone(row.text("phone")) === "unreadable") row.report({ code: "phone-unreadable" }, ["phone"]);
}

/** The wishes as typed. They are compared with the programme, because placing follows interest. */
export function checkInterests(row: PersonRow, program: Program | null, programs: ProgramIndex): readonly string[] {
  const roles = (["interest1", "interest2"] as const).filter((role) => !/^-?$/.test(row.text(role)));
  const wishes = roles.map((role) => row.text(role));
  const [first, second] = wishes;
  if (first !== undefined && second !== undefined && headingKey(first) === headingKey(second)) row.report({ code: "interests-same" }, ["interest2", "interest1"]);
  const known = wishes.map((wish) => programs.find(wish));
  roles.forEach((role, at) => {
    if (known[at] === null && programs.suspect(wishes[at] ?? "") !== null) row.report({ code: "interest-unknown", shown: wishes[at] ?? "" }, [role]);
  });
  // Without the first wish nothing can be said about it.
  const unlike = program !== null && roles[0] === "interest1" && known.length > 0 && known.every((wish) => wish !== null && wish.code !== program.code);
  if (unlike) row.report({ code: "program-not-wished", program: program.name, wishes }, ["program", ...roles]);
  return wishes;
}
