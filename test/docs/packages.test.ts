import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

interface Manifest {
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const own = JSON.parse(read("package.json")) as Manifest;
const [, shipped = "", built = ""] = /What ships([\s\S]*)For building and testing alone:([\s\S]*)/.exec(read("docs/keamanan.md")) ?? [];

/** Name and licence of each row of a table. */
const rowsOf = (table: string): readonly string[] => [...table.matchAll(/^\| (\S+) \| (.+?) \| .+ \|$/gm)].filter(([, name]) => name !== "package").map(([, name, licence]) => `${name} ${licence}`);
const installed = (names: Readonly<Record<string, string>>): readonly string[] => Object.keys(names).map((name) => `${name} ${(JSON.parse(read(`node_modules/${name}/package.json`)) as Manifest).license}`);

test.each([
  ["what ships", shipped, own.dependencies],
  ["what builds and tests", built, own.devDependencies],
])("the security page names every package of %s with its licence", (_, table, packages) => {
  expect([...rowsOf(table)].sort()).toEqual([...installed(packages)].sort());
});

test("every version is exact", () => {
  expect(Object.values({ ...own.dependencies, ...own.devDependencies }).filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test("what ships has licences that ask for a notice and no more", () => {
  expect(installed(own.dependencies).filter((line) => !/ (?:MIT|\(MIT OR GPL-3\.0\))$/.test(line))).toEqual([]);
});
