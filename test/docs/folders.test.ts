import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const ROOTS = ["src", "host", "bench", "samples", "templates", "data"];

/** Every folder below, itself included, relative to the project. */
function folders(folder: string): readonly string[] {
  const inside = readdirSync(path.join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inside.flatMap(({ name }) => folders(path.join(folder, name)))];
}

test.each(ROOTS.flatMap(folders))("%s says at its top in one sentence what it is for", (folder) => {
  const file = path.join(root, folder, "README.md");
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, "utf8")).toMatch(/^[^\n]{10,160}\.\n$/);
});
