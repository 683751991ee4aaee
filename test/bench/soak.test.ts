import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { live } from "../../bench/office-life/office-life";
import { openSmallOffice } from "../../bench/office-life/open-office";
import type { Step } from "../../bench/office-life/step";
import { stepFaults } from "../../bench/office-life/step-faults";
import { worldOf } from "../../bench/office-life/world";
import type { Host } from "../../host/host";

const NOW = Date.parse("2025-02-03T08:00:00+07:00");

/** Ten lives of five hundred steps are lived by `npm run bench -- soak`. */
test.each([11, 13])("life %i in an office breaks nothing, whatever staff, platform and clock do", async (seed) => {
  const { violation, finished } = live(await openSmallOffice(seed), seed, 60);
  expect(violation).toBeNull();
  expect(finished).toBeGreaterThan(0);
}, 120_000);

describe("what must never be is seen where", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "tuntas-sabotage-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  let issued: Host;
  beforeAll(async () => {
    const world = worldOf(await openSmallOffice(21), NOW);
    expect(stepFaults(world, { do: "finish", choice: "first" })).toEqual({ wrong: [], complete: true });
    issued = world.host;
  });

  const act = (action: string): Step => ({ do: "act", action, request: {}, user: "staf@example.com", faults: [], ticked: [] });
  const REGISTER = "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Register Sertifikat')";
  const OK = "return JSON.stringify({ ok: true, data: { summary: 'Selesai.' } });";

  test.each<readonly [title: string, action: string, body: string, seen: RegExp]>([
    ["an action writes into a list of the staff", "checkEnrollment", `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Peserta').getRange(3, 3).setValue('Lain'); ${OK}`, /^Peserta, row 3, column 3: “.+” became “Lain”$/],
    ["a number is written a second time", "issueCertificates", `const tab = ${REGISTER}; const row = tab.getRange(2, 1, 1, 20).getValues(); tab.getRange(tab.getLastRow() + 1, 1, 1, 20).setValues(row); ${OK}`, /^2 live rows have number 001/],
    ["a number changes hands", "issueCertificates", `${REGISTER}.getRange(2, 3).setValue('P-LAIN'); ${OK}`, /^number 001\/PLT\/II\/2025 was P-\w+'s and is P-LAIN's now$/],
    ["somebody gets two numbers", "issueCertificates", `const tab = ${REGISTER}; tab.getRange(3, 3, 1, 3).setValues(tab.getRange(2, 3, 1, 3).getValues()); ${OK}`, /has 001\/PLT\/II\/2025 and 002\/PLT\/II\/2025$/],
    ["a link goes nowhere", "recordSigned", `${REGISTER}.getRange(2, 11).setValue('https://docs.google.com/document/d/tidak-ada/edit'); ${OK}`, /^001\/PLT\/II\/2025 is issued and links to no document$/],
    ["a row of the log is rewritten", "checkLog", `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log').getRange(2, 3).setValue('lain'); ${OK}`, /^row 1 of the log says something else than was written$/],
    ["an exception reaches the panel", "decide", "throw new TypeError('x is not a function');", /^decide ended with TypeError/],
    ["an answer is no JSON", "decide", "return 'Selesai';", /^decide answered no JSON/],
    ["a refusal says nothing", "decide", "return JSON.stringify({ ok: false, error: { code: 'x', message: '', remedy: '' } });", /^decide was refused without/],
    ["a sentence speaks of the machine", "decide", "return JSON.stringify({ ok: true, data: { summary: 'undefined sertifikat' } });", /^decide said “undefined sertifikat”$/],
  ])("%s", (_, action, body, seen) => {
    const bundle = path.join(folder, `${action}.js`);
    writeFileSync(bundle, `${readFileSync("dist/Code.js", "utf8")}\nfunction ${action}() { ${body} }\n`);
    const world = worldOf(issued.fork(), NOW, bundle);
    expect(stepFaults(world, { do: "wait", hours: 1 }).wrong).toEqual([]);
    expect(stepFaults(world, act(action)).wrong).toContainEqual(expect.stringMatching(seen));
  });

  test.each<readonly [title: string, sabotage: (host: Host) => void, seen: RegExp]>([
    ["a document is gone", (host) => host.trashFile(documentOf(host)), /^the document of 001\/PLT\/II\/2025 is in the bin$/],
    ["a row has two documents", (host) => twice(host, documentOf(host)), /^001\/PLT\/II\/2025 has 2 live documents$/],
    ["a document has no row", (host) => unkeyed(host, documentOf(host)), /belongs to no row$/],
  ])("%s", (_, sabotage, seen) => {
    const world = worldOf(issued.fork(), NOW, idle());
    sabotage(world.host);
    expect(stepFaults(world, { do: "finish", choice: "first" }).wrong).toContainEqual(expect.stringMatching(seen));
  });

  /** A script that says it is done and does nothing: whatever lies about stays. */
  function idle(): string {
    const bundle = path.join(folder, "idle.js");
    writeFileSync(bundle, `${readFileSync("dist/Code.js", "utf8")}\nfunction issueCertificates() { return JSON.stringify({ ok: true, data: { done: true, issued: 0, paused: null } }); }\n`);
    return bundle;
  }
});

function documentOf(host: Host): string {
  return host.docs().files.find(({ name }) => name.includes("P-00001"))?.id ?? "";
}

/** Another document with the same key. */
function twice(host: Host, id: string): void {
  host.read(({ drive }) => drive.files.push(...drive.files.filter((file) => file.id === id).map((file) => ({ ...file, id: `${id}-2` }))));
}

function unkeyed(host: Host, id: string): void {
  host.read(({ drive }) => drive.files.push(...drive.files.filter((file) => file.id === id).map((file) => ({ ...file, id: `${id}-2`, appProperties: { tuntas: "0".repeat(32) } }))));
}
