import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";

/** As Apps Script has it: ECMAScript and nothing else. */
const MISSING = ["WebAssembly", "SharedArrayBuffer", "Atomics", "console"];

test("a certificate is made with nothing but ECMAScript", () => {
  const entry = `
    import { BUILT_IN_TEMPLATES } from "./src/docx/built-in-templates";
    import { checkTemplate } from "./src/docx/check-template";
    import { fillTemplate } from "./src/docx/fill-template";
    import { openTemplate } from "./src/docx/template";
    const tags = "PERIKSA NOMOR NAMA TTL PROGRAM PROGRAM_INGGRIS KEJURUAN JP MULAI SELESAI HASIL TEMPAT_TERBIT TANGGAL JABATAN PEJABAT PANGKAT NIP KANTOR ALAMAT_KANTOR KODE".split(" ");
    const fields = { ...Object.fromEntries(tags.map((tag) => [tag, "isi " + tag])), UNIT: [], ADA_UNIT: [] };
    checkTemplate(BUILT_IN_TEMPLATES.neutral, { values: tags, sections: [], required: [], qr: "QR" });
    globalThis.result = fillTemplate(openTemplate(BUILT_IN_TEMPLATES.neutral), fields, { text: "AAAA", code: "AAAA" });
  `;
  const root = path.join(__dirname, "../..");
  const { outputFiles } = buildSync({ stdin: { contents: entry, resolveDir: root, loader: "ts" }, bundle: true, format: "iife", target: "es2019", write: false, loader: { ".docx": "base64" }, absWorkingDir: root });
  const realm = createContext({});
  for (const name of MISSING) runInContext(`delete globalThis.${name}`, realm);
  runInContext(outputFiles[0]?.text ?? "", realm);
  expect(Buffer.from(String(runInContext("result", realm)), "base64").subarray(0, 2).toString()).toBe("PK");
});
