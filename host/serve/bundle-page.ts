import { buildSync } from "esbuild";
import { fileURLToPath } from "node:url";

/** The desk's page and the script inside its panels, made at start so that there is no separate build to forget. */
export interface PageFiles {
  readonly script: string;
  readonly style: string;
  /** To be wrapped in a function that names `DESK`: see `panel-page.ts`. */
  readonly shim: string;
}

let bundled: PageFiles | null = null;

/** Bundled once in a process. */
export function bundlePage(): PageFiles {
  bundled ??= bundle();
  return bundled;
}

function bundle(): PageFiles {
  const { outputFiles } = buildSync({
    entryPoints: ["main.ts", "page.css", "shim.ts"].map((name) => fileURLToPath(new URL(`./page/${name}`, import.meta.url))),
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    outdir: "out",
    legalComments: "none",
    logLevel: "silent",
  });
  const text = (end: string): string => outputFiles.find((file) => file.path.endsWith(end))?.text ?? "";
  return { script: text("main.js"), style: text("page.css"), shim: text("shim.js") };
}
