import { readFileSync } from "node:fs";
import { ALL_CASES } from "./all-cases";

const FIDELITY = readFileSync("host/FIDELITY.md", "utf8");
const [, list = "", tables = ""] = /## What is assumed\n(.*?)\n(## .*)/s.exec(FIDELITY) ?? [];
const rows = [...list.matchAll(/^\| (A\d+) \|.*\| ([^|]+) \|$/gm)].map(([, id = "", askedBy = ""]) => ({ id, askedBy }));
const IDS = rows.map(({ id }) => id);

const idsIn = (text: string): readonly string[] => [...new Set([...text.matchAll(/\bA\d+\b/g)].map(([id]) => id))];
const byNumber = (ids: readonly string[]): readonly string[] => [...ids].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
const sectionOf = (file: string, heading: string): string => readFileSync(file, "utf8").split(`${heading}\n`)[1]?.split(/^#+ /m)[0] ?? "";

/** A word of doubt that names neither an assumption of the list nor says that nothing hangs on it. */
const LOOSE = /(?:assumed|unverified)(?! \[A\d+\]|, not relied on)[^|]{0,20}/gi;

test("what the script takes for granted is numbered without a gap", () => {
  expect(IDS).toEqual(Array.from({ length: 18 }, (_, index) => `A${index + 1}`));
});

test("the tables of FIDELITY.md mark each of them where it belongs, and leave no doubt without a number", () => {
  expect(byNumber(idsIn(tables))).toEqual(IDS);
  const evidence = tables.split("\n").filter((line) => line.startsWith("| ")).join("\n");
  expect(evidence.match(LOOSE)).toBeNull();
});

test("the README's limits name each of them", () => {
  expect(byNumber(idsIn(sectionOf("README.md", "## Limits")))).toEqual(IDS);
});

test("the acceptance list has a line for each of them", () => {
  const lines = sectionOf("docs/pemasangan.md", "### Anggapan yang perlu dibuktikan").match(/^\| \[ \] A\d+ \|/gm) ?? [];
  expect(lines.map((line) => line.replace(/[^A\d]/g, ""))).toEqual(IDS);
});

test("each is asked by the cases it names, and by no others, unless only a person can", () => {
  const named = Object.fromEntries(rows.map(({ id, askedBy }) => [id, askedBy === "by hand" ? [] : [...askedBy.matchAll(/`([a-z0-9-]+)`/g)].map(([, name]) => name).sort()]));
  const asking = Object.fromEntries(IDS.map((id) => [id, ALL_CASES.filter(({ evidence }) => evidence.includes(`[${id}]`)).map((each) => each.id).sort()]));
  expect(asking).toEqual(named);
});

test("no case rests on a doubt that is not in the list", () => {
  expect(ALL_CASES.flatMap(({ id, evidence }) => (evidence.match(LOOSE) ?? []).map((doubt) => `${id}: ${doubt}`))).toEqual([]);
});
