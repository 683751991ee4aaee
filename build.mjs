// Makes dist/: Code.js (one script with a real function declaration per global), sidebar.html (one self-contained page),
// appsscript.json; and host/conformance.gs. `node build.mjs FOLDER` builds dist/ alone, into another folder.
import { build } from "esbuild";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { minify } from "terser"; // It takes a twentieth more off the panel's page than esbuild does.

const root = path.dirname(fileURLToPath(import.meta.url));
const GLOBAL = "Tuntas_"; // Google hides names that end in an underscore from the page and the menu.

/** Every page it is asked for as one text, with its style and script inside. */
const wholePages = {
  name: "whole-pages",
  setup({ onLoad }) {
    onLoad({ filter: /\.html$/ }, async ({ path: shell }) => ({ contents: await pageOf(shell, path.join(path.dirname(shell), "main.ts")), loader: "text" }));
  },
};

/**
 * pizzip 3.3.0 never ends on a file whose bytes, or a part's name, stop in the middle of a character: its search for the border of a character
 * then stays where it is and fills the memory. Only without Node's Buffer, so on Google. Here it takes the rest as it is.
 */
const endingUtf8 = {
  name: "ending-utf8",
  setup({ onLoad }) {
    onLoad({ filter: /pizzip[\\/]js[\\/]utf8\.js$/ }, async ({ path: file }) => {
      const source = await readFile(file, "utf8");
      const step = "k = nextBoundary;";
      if (source.split(step).length !== 2) throw new Error("pizzip decodes UTF-8 in another way now: see whether it still needs mending");
      return { contents: source.replace(step, "k = nextBoundary > k ? nextBoundary : len;"), loader: "js" };
    });
  },
};

const server = {
  absWorkingDir: root,
  entryPoints: ["src/google/main.ts"],
  bundle: true,
  target: "es2019",
  charset: "utf8",
  legalComments: "none",
  loader: { ".docx": "base64" },
  plugins: [wholePages, endingUtf8],
  logLevel: "warning",
  write: false,
};

/** The names that `main.ts` exports. Only an ESM build lists them: with `iife` the metafile has none. */
async function exportedNames() {
  const { metafile } = await build({ ...server, format: "esm", metafile: true, outfile: "main.js" });
  return Object.values(metafile.outputs).flatMap((output) => output.exports).sort();
}

async function serverScript() {
  const names = await exportedNames();
  const declarations = names.map((name) => `function ${name}(){return ${GLOBAL}.${name}.apply(this,arguments)}`);
  const { outputFiles } = await build({
    ...server,
    format: "iife",
    globalName: GLOBAL,
    minify: true,
    outfile: "Code.js",
    footer: { js: declarations.join("\n") },
  });
  return outputFiles[0].text;
}

const sidebarPage = () =>
  pageOf(path.join(root, "src/sidebar/sidebar.html"), "src/sidebar/main.tsx", {
    // `h(type, props, ...children)` is shorter than the automatic form that the types are checked with.
    tsconfigRaw: { compilerOptions: { jsx: "react", jsxFactory: "h", jsxFragmentFactory: "Fragment" } },
    inject: [path.join(root, "src/sidebar/jsx.ts")],
  });

/** One self-contained page: the shell (a file) with the style and the script of `entry` inside. */
async function pageOf(shell, entry, options = {}) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minifyWhitespace: true, // Of the style; the script is left to the one who makes it smallest.
    format: "esm",
    target: "es2020", // It runs in the browser; only the server script is bound to ES2019.
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    write: false,
    outfile: "page.js",
    ...options,
  });
  const script = outputFiles.find((file) => file.path.endsWith(".js"))?.text ?? "";
  const { code = "" } = await minify(script, { compress: { passes: 4, pure_getters: true, unsafe_arrows: true }, ecma: 2020, module: true });
  const style = outputFiles.find((file) => file.path.endsWith(".css"))?.text ?? "";
  const html = await readFile(shell, "utf8");
  // Replacer functions: as a plain replacement, `$&` in minified code would be read as a pattern.
  return html
    .replace("<!-- style -->", () => `<style>${style.trim()}</style>`)
    .replace("<!-- script -->", () => `<script>${code.trim().replaceAll("</script", "<\\/script")}</script>`);
}

/** The behaviours of Google that the bundle relies on, as one script for somebody with an account to run there. */
async function conformanceScript() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: 'export { conformanceScript } from "./test/host/conformance/emit"; export { ALL_CASES } from "./test/host/conformance/all-cases";', resolveDir: root },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "warning",
  });
  const { ALL_CASES, conformanceScript: emit } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
  return emit(ALL_CASES);
}

/** Builds into `folder` (absolute). */
export async function buildInto(folder) {
  await mkdir(folder, { recursive: true });
  const [code, page] = await Promise.all([serverScript(), sidebarPage()]);
  await writeFile(path.join(folder, "Code.js"), code);
  await writeFile(path.join(folder, "sidebar.html"), page);
  await copyFile(path.join(root, "appsscript.json"), path.join(folder, "appsscript.json"));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildInto(path.resolve(process.argv[2] ?? path.join(root, "dist")));
  if (!process.argv[2]) await writeFile(path.join(root, "host/conformance.gs"), await conformanceScript());
}
