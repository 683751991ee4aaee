import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { writeAtomically } from "../state/documents";

const FOLDER = fileURLToPath(new URL("./inside", import.meta.url));
const BUILD = fileURLToPath(new URL("../../build", import.meta.url));

/** What `insideSource` evaluates to: the script's value is the object of `inside/main.ts`' exports. */
export function insideSource(): string {
  return (compiled ??= fromBuildFolder());
}

let compiled: string | undefined;

/** Starting esbuild costs more than a whole call, so its result is kept, under the digest of what it was made from. */
function fromBuildFolder(): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(FOLDER).sort()) hash.update(file).update(readFileSync(path.join(FOLDER, file)));
  const kept = path.join(BUILD, `realm-${hash.digest("hex").slice(0, 16)}.js`);
  try {
    return readFileSync(kept, "utf8");
  } catch {
    const text = compile();
    mkdirSync(BUILD, { recursive: true });
    writeAtomically(kept, text);
    return text;
  }
}

function compile(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(FOLDER, "main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "inside",
    footer: { js: "inside" },
    target: "es2022",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild gave no text for host/realm/inside");
  // The name must not stay visible to the bundle, so the whole is wrapped once more.
  return `(() => {\n${file.text.replace(/\ninside\s*$/, "\nreturn inside;")}\n})()`;
}
