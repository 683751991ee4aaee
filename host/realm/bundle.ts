import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** The pushed project: `Code.js`, compiled once per text, and the HTML files that lie beside it. */
export interface Bundle {
  readonly folder: string;
  readonly script: vm.Script;
}

const KEPT = 8;
const compiled = new Map<string, vm.Script>();

/**
 * @throws Error with a sentence where the file is missing, and the parser's SyntaxError where it is no script.
 */
export function loadBundle(file: string): Bundle {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new Error(`There is no bundle at ${file}. Build it with: npm run build`);
  }
  const known = compiled.get(text);
  const script = known ?? new vm.Script(text, { filename: path.basename(file) });
  if (!known) {
    for (const oldest of compiled.keys()) if (compiled.size >= KEPT) compiled.delete(oldest);
    compiled.set(text, script);
  }
  return { folder: path.dirname(file), script };
}
