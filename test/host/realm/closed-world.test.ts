import { readFileSync } from "node:fs";
import { emulatedMembers } from "../../../host/realm/globals";
import { membersOfBundle } from "../used-members";

test("the host emulates every member of Google's services that src/google uses", () => {
  const used = membersOfBundle();
  const emulated = emulatedMembers();
  const has = (member: string): boolean =>
    // An enumeration is a property of its service (`Utilities.Charset`), its constants members of it.
    emulated.some((each) => each === member || each.endsWith(`.${member}`) || each.startsWith(`${member}.`));
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((member) => !has(member))).toEqual([]);
});

test("FIDELITY.md says how faithful each emulated member is", () => {
  const rows = readFileSync("host/FIDELITY.md", "utf8").split("\n").filter((line) => line.startsWith("|"));
  /** By name, or with its class as a whole (`Filter`, `RichTextValue(Builder)`) or a described part of it. */
  const told = (member: string): boolean => {
    const [owner = "", name = ""] = member.split(".");
    const groups = [`\`${owner}\``, `\`${owner.replace(/Builder$/, "")}(Builder)\``];
    return rows.some((row) => {
      const [, subject = ""] = row.split("|");
      return groups.some((group) => subject.includes(group)) || (subject.includes(`\`${owner}.`) && new RegExp(`[\`.]${name}(\\(s\\))?\``).test(subject));
    });
  };
  const members = emulatedMembers().filter((member) => member.split(".").length === 2);
  expect(members.filter((member) => !told(member))).toEqual([]);
});
