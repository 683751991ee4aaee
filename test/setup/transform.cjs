// Jest reads TypeScript through the same esbuild that makes the bundle; types are checked by `npm run check`.
const { transformSync } = require("esbuild");
const { pathToFileURL } = require("node:url");
const path = require("node:path");

module.exports = {
  process(source, file) {
    const { code } = transformSync(source, {
      loader: { ".tsx": "tsx", ".ts": "ts" }[path.extname(file)] ?? "js",
      format: "cjs",
      target: "node20",
      // Jest's own require, where a native import would ask for --experimental-vm-modules.
      supported: { "dynamic-import": false },
      sourcemap: "inline",
      sourcefile: file,
      jsx: "automatic",
      jsxImportSource: "preact",
      define: { "import.meta.url": JSON.stringify(pathToFileURL(file).href) },
    });
    return { code };
  },
};
