import { parse } from "acorn";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import vm from "node:vm";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
const code = readFileSync(path.join(dist, "Code.js"), "utf8");
const page = readFileSync(path.join(dist, "sidebar.html"), "utf8");
const manifest = JSON.parse(readFileSync(path.join(dist, "appsscript.json"), "utf8")) as { oauthScopes: string[]; urlFetchWhitelist: string[] };

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

function* nodes(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodes(child);
  }
}

const tree: Node = { ...parse(code, { ecmaVersion: 2019, sourceType: "script" }) };

test("the script parses as ES2019 and holds nothing that the editor of Apps Script refuses", () => {
  const refused = new Set(["PropertyDefinition", "PrivateIdentifier", "StaticBlock", "ImportExpression"]);
  expect([...nodes(tree)].filter((node) => refused.has(node.type) || "bigint" in node)).toEqual([]);
});

/** ECMAScript and what Apps Script adds to it; nothing of Node or of a browser. */
function bareContext(globals: Record<string, unknown>): vm.Context {
  const context = vm.createContext({ ...globals });
  vm.runInContext("delete globalThis.SharedArrayBuffer; delete globalThis.Atomics;", context);
  vm.runInContext(code, context);
  return context;
}

const refusing = (name: string): unknown =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error(`${name} must not be touched`);
      },
    },
  );

const menuOf = (): { readonly names: string[]; readonly SpreadsheetApp: unknown } => {
  const names: string[] = [];
  const menu: Record<string, unknown> = {
    addItem: (_caption: string, name: string) => (names.push(name), menu),
    addSeparator: () => menu,
    addToUi: () => undefined,
  };
  return { names, SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) } };
};

const services = ["PropertiesService", "CacheService", "LockService", "Session", "ScriptApp", "Utilities", "UrlFetchApp", "HtmlService", "DriveApp"];

test("the script loads with the globals of Apps Script alone and touches no service while it loads", () => {
  expect(() => bareContext(Object.fromEntries([...services, "SpreadsheetApp"].map((name) => [name, refusing(name)])))).not.toThrow();
});

test("onOpen makes the menu when every service but the menu throws, as in AuthMode NONE", () => {
  const { names, SpreadsheetApp } = menuOf();
  const context = bareContext({ ...Object.fromEntries(services.map((name) => [name, refusing(name)])), SpreadsheetApp });
  vm.runInContext("onOpen({ authMode: 'NONE' }); onInstall();", context);
  expect(names.length).toBeGreaterThan(0);
});

const declared = (): string[] =>
  (tree.body as Node[]).flatMap((node) => (node.type === "FunctionDeclaration" ? [(node.id as Node & { name: string }).name] : []));

test("the declared globals are those that the menu and the panel name, and the two triggers", () => {
  const { names, SpreadsheetApp } = menuOf();
  vm.runInContext("onOpen()", bareContext({ SpreadsheetApp }));
  const asked = declared().filter((name) => new RegExp(`["']${name}["']`).test(page));
  const used = new Set([...names, ...asked, "onOpen", "onInstall"]);
  expect(declared().filter((name) => !used.has(name))).toEqual([]);
  expect(names.filter((name) => !declared().includes(name))).toEqual([]);
});

test("clasp would push exactly the files of dist", () => {
  const shown = execFileSync(process.execPath, [path.join(root, "node_modules/@google/clasp/build/src/index.js"), "show-file-status", "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  const { filesToPush } = JSON.parse(shown) as { filesToPush: string[] };
  expect(filesToPush.map((file) => path.basename(file)).sort()).toEqual(readdirSync(dist).sort());
});

test("the manifest asks for the scopes that the script needs, and for no other", () => {
  const needs: readonly (readonly [scope: string, used: RegExp])[] = [
    ["spreadsheets.currentonly", /SpreadsheetApp\.getActiveSpreadsheet/],
    ["drive.file", /drive\/v3\/files/],
    ["script.container.ui", /\.showSidebar\(/],
    ["script.external_request", /UrlFetchApp/],
    ["userinfo.email", /getActiveUser\(\)\.getEmail/],
  ];
  const needed = needs.filter(([, used]) => used.test(code)).map(([scope]) => `https://www.googleapis.com/auth/${scope}`);
  expect([...manifest.oauthScopes].sort()).toEqual(needed.sort());
});

test("the script uses no service that would need a wider scope", () => {
  const named = [...nodes(tree)].flatMap((node) => (node.type === "Identifier" ? [String(node.name)] : []));
  const wide = new Set(["DriveApp", "DocumentApp", "Docs", "GmailApp", "MailApp", "openById", "openByUrl"]);
  expect(named.filter((name) => wide.has(name))).toEqual([]);
});

test("the panel is one file under 120 kB that asks nothing of the network", () => {
  expect(Buffer.byteLength(page)).toBeLessThan(120_000);
  expect(page).not.toMatch(/(?:src|href)\s*=\s*["']?https?:|@import|url\(\s*["']?https?:/i);
});

test("dist is what the sources build", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "tuntas-build-"));
  execFileSync(process.execPath, [path.join(root, "build.mjs"), folder]);
  for (const file of readdirSync(folder)) {
    expect(existsSync(path.join(dist, file))).toBe(true);
    expect(readFileSync(path.join(folder, file), "utf8") === readFileSync(path.join(dist, file), "utf8")).toBe(true);
  }
});
