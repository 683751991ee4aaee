import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Pages of the project, relative to it. */
function pages(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return pages(name);
    return name.endsWith(".md") ? [name] : [];
  });
}

/** `src/core/log`, `test/bundle/validation-*.test.ts`: a star stands for any letters of a name. */
function exists(named: string): boolean {
  const star = path.basename(named);
  if (!star.includes("*")) return existsSync(path.join(root, named));
  const pattern = new RegExp(`^${star.split("*").map((part) => part.replace(/\./g, "\\.")).join(".*")}$`);
  return readdirSync(path.join(root, path.dirname(named))).some((name) => pattern.test(name));
}

test.each([...pages("docs"), "README.md", "host/FIDELITY.md"])("%s names files and pages that are there", (page) => {
  const text = readFileSync(path.join(root, page), "utf8");
  const named = [...text.matchAll(/`((?:src|host|test|bench|samples|templates|docs)\/[\w./*-]+)`/g)].map(([, file = ""]) => file);
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, file = ""]) => path.join(path.dirname(page), file));
  expect([...named, ...linked].filter((file) => !exists(file))).toEqual([]);
});

test("the guide to changing shows lines of the project as it is", () => {
  const blocks = [...readFileSync(path.join(root, "docs/contributing.md"), "utf8").matchAll(/```ts (\S+)\n([\s\S]*?)```/g)];
  const missing = blocks.flatMap(([, file = "", code = ""]) => {
    const lines = new Set(readFileSync(path.join(root, file), "utf8").split("\n").map((line) => line.trim()));
    return code.trim().split("\n").filter((line) => !lines.has(line.trim()));
  });
  expect(blocks.length).toBeGreaterThan(8);
  expect(missing).toEqual([]);
});
