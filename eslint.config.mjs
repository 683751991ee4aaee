// What `docs/architecture.md` says about who may import whom, as rules; types are the compiler's affair.
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";

/** Stages of the flow, in order: each may use those before it. */
const FLOW = ["bytes", "indonesia", "sheet", "settings", "enrollment", "attendance", "completion", "certificate", "log", "verification"];

/** What each folder may reach inside the project, beside itself; packages stand in `packages`. */
const FOLDERS = {
  "src/core": { may: [], packages: ["zod/mini", "@noble/curves", "@noble/hashes"] },
  "src/text": { may: ["src/core", "src/contract.ts"], packages: [] },
  "src/docx": { may: ["src/core", "templates"], packages: ["docxtemplater", "pizzip", "qrcode-generator", "pako"] },
  "src/actions": { may: ["src/core", "src/text", "src/docx", "src/contract.ts", "src/verification-page/page.html"], packages: ["zod/mini"] },
  "src/google": { may: ["src/actions", "src/core", "src/contract.ts", "src/text"], packages: [] },
  "src/verification-page": { may: ["src/core", "src/text/verification-page.ts"], packages: [] },
  "src/sidebar": { may: ["src/contract.ts", "src/text/panel"], packages: ["preact"] },
};

const zones = [
  ...Object.entries(FOLDERS).map(([target, { may }]) => ({
    target: `./${target}`,
    from: "./",
    except: [target, ...may, "node_modules"].map((folder) => `./${folder}`),
    message: `${target} may import only: ${may.join(", ") || "its own files"}.`,
  })),
  ...FLOW.map((stage, position) => ({
    target: `./src/core/${stage}`,
    from: "./src/core",
    except: ["./located.ts", ...FLOW.slice(0, position + 1).map((earlier) => `./${earlier}`)],
    message: `${stage} may use only earlier stages of the flow: ${FLOW.slice(0, position).join(", ")}.`,
  })),
  { target: "./host", from: "./src", except: ["./contract.ts"], message: "The host knows only what Google knows: dist/." },
];

const onlyPackages = (allowed) => ({
  "no-restricted-imports": [
    "error",
    { patterns: [{ regex: `^(?![.])(?!(?:${allowed.join("|")})(?:/|$))`, message: "This folder takes no such package (see FOLDERS)." }] },
  ],
});

export default tseslint.config(
  { ignores: ["dist/", "build/", "hasil/", "node_modules/"] },
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver({ noWarnOnMultipleProjects: true, project: ["src/*/tsconfig.json", "host/tsconfig.json", "test/tsconfig.json"] })] },
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones }],
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
    },
  },
  ...Object.entries(FOLDERS).map(([folder, { packages }]) => ({ files: [`${folder}/**/*.{ts,tsx}`], rules: onlyPackages(packages) })),
  {
    files: ["src/**/*.ts"],
    rules: {
      // They need globals that Apps Script lacks and silently answer wrong (`file` throws); see docs/decisions.
      "no-restricted-properties": [
        "error",
        ...["url", "httpUrl", "base64", "base64url", "jwt", "ipv6", "cidrv6", "file"].map((property) => ({ object: "z", property })),
      ],
    },
  },
  // Its functions are globals of Apps Script, called by name.
  { files: ["bench/baseline/*.js"], rules: { "@typescript-eslint/no-unused-vars": "off" } },
  { files: ["src/sidebar/**/*.{ts,tsx}"], rules: { "no-console": "error" } },
  { files: ["**/*.d.ts"], rules: { "import-x/no-default-export": "off" } },
  { files: ["**/*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["test/**/*.{ts,tsx}"], rules: { "max-lines-per-function": "off" } },
);
