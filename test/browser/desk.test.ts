import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Frame, Page, Route } from "playwright-core";
import { exportBytes } from "../../host/files/xlsx-export";
import { importBytes } from "../../host/files/xlsx-import";
import { Host } from "../../host/host";
import { openDeskFixture, sheetOf, type DeskFixture } from "../host/serve/desk-fixture";
import { launchChromium } from "./chromium";

const SCRIPT = `
var seen = 0;
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Buka panel", "openPanel").addItem("Gagal", "fails").addSeparator().addItem("Ke sel", "goesToCell").addToUi();
}
function openPanel() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Panel contoh")); }
function fails() { throw new Error("Sengaja gagal"); }
function goesToCell() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sesi").getRange("B3").activate(); }
function echo(text) { return text; }
function counts() { seen += 1; return seen; }
function whoRuns() { return Session.getActiveUser().getEmail(); }
function date() { return { at: new Date(0) }; }
function writes(text) { SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Peserta").getRange("C2").setValue(text); SpreadsheetApp.getActiveSpreadsheet().toast("Tersimpan"); return null; }
function secret_() { return 1; }
`;

const PANEL = `<!doctype html><html><head><base target="_top"></head><body>
<h3>Halo dari panel</h3><a id="doc" href="https://docs.google.com/document/d/tidak-ada/edit" target="_blank">Dokumen</a></body></html>`;

let browser: Browser;
let desk: DeskFixture;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function openDesk(): Promise<void> {
  const people = Array.from({ length: 60 }, (_, index) => [`P-${index}`, `Peserta Contoh ${index}`]);
  desk = await openDeskFixture({
    sheets: [
      sheetOf(1, "Peserta", [["Kode", "Nama", "Catatan"], ...people]),
      sheetOf(2, "Sesi", [["Sesi", "Tanggal"], ["1", { value: "ke P-50", link: "#gid=1&range=A52" }], ["2", "x"]]),
    ],
    script: SCRIPT,
    panel: PANEL,
  });
  page = await openWindow("staf@example.com");
}

async function closeDesk(): Promise<void> {
  await page.context().close();
  await desk.close();
}

async function openWindow(user: string): Promise<Page> {
  const opened = await (await browser.newContext({ locale: "id-ID" })).newPage();
  await opened.goto(`${desk.url}?user=${user}`);
  await opened.waitForSelector("body:not([aria-busy])");
  return opened;
}

const cell = (row: number, column: number): string => `.cell[data-row="${row}"][data-column="${column}"]`;

async function menu(caption: string, window = page): Promise<void> {
  await window.click("#menus button:has-text('Ekstensi')");
  await window.hover("#menus .sub-menu");
  await window.click(`#menus .sub-menu button:has-text('${caption}')`);
}

/** The panel's own frame, where a test may act as its script. */
async function openPanel(window = page): Promise<Frame> {
  await menu("Buka panel", window);
  const frame = await (await window.waitForSelector("#panel iframe")).contentFrame();
  if (!frame) throw new Error("The panel has no document.");
  await frame.waitForSelector("h3");
  return frame;
}

/** Calls a function of the script as a panel does; the outcome as the handlers got it. */
function run(frame: Frame, name: string, ...args: readonly string[]): Promise<unknown> {
  return frame.evaluate(`new Promise((resolve) => google.script.run
    .withSuccessHandler((value, user) => resolve({ value, user }))
    .withFailureHandler((error, user) => resolve({ name: error.name, message: error.message, isError: error instanceof Error, user }))
    .withUserObject("milik panel")[${JSON.stringify(name)}](...${JSON.stringify(args)}))`);
}

/** What axe finds, as `rule: element`; its script is evaluated, because the page lets no other script in. */
async function violations(target: Page): Promise<readonly string[]> {
  await target.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
  return target.evaluate(`axe.run({ exclude: ["iframe"] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" "))))`);
}

const held = (): string => Host.load(desk.stateDir).show("Peserta").sheets[0]?.displayValues[1]?.[2] ?? "";

describe("the desk", () => {
  beforeEach(openDesk);
  afterEach(closeDesk);

  test("shows the workbook's cells, tabs and name", async () => {
    expect([await page.textContent("#title"), await page.textContent(cell(1, 1)), await page.locator(".tab").allTextContents()]).toEqual([
      "Kelas Contoh",
      "Peserta Contoh 0",
      ["Peserta", "Sesi"],
    ]);
  });

  test("keeps what is typed into a cell, as Sheets would read it", async () => {
    await page.click(cell(1, 2));
    await page.keyboard.type("8/10/2026");
    await page.keyboard.press("Enter");
    await page.waitForSelector(`${cell(1, 2)}:has-text("08/10/2026"), ${cell(1, 2)}:has-text("8/10/2026")`);
    expect(Host.load(desk.stateDir).show("Peserta").sheets[0]?.values[1]?.[2]).toBe("2026-10-08");
  });

  test("takes what is typed into the formula bar, and forgets what Escape leaves", async () => {
    await page.click(cell(1, 2));
    await page.fill("#formula", "lewat bilah");
    await page.press("#formula", "Enter");
    await page.waitForSelector(`${cell(1, 2)}:has-text("lewat bilah")`);
    await page.dblclick(cell(1, 2));
    await page.keyboard.type(" lagi");
    await page.keyboard.press("Escape");
    expect(held()).toBe("lewat bilah");
  });

  test("clears the selected cells with Delete", async () => {
    await page.click(cell(1, 1));
    await page.click(cell(3, 1), { modifiers: ["Shift"] });
    await page.keyboard.press("Delete");
    await page.waitForSelector(`${cell(3, 1)}:not(:has-text("Peserta"))`);
    const names = Host.load(desk.stateDir).show("Peserta").sheets[0]?.displayValues.slice(1, 5).map((row) => row[1]);
    expect(names).toEqual(["", "", "", "Peserta Contoh 3"]);
  });

  test("jumps to the cell that a link in a cell names", async () => {
    await page.click(".tab:has-text('Sesi')");
    await page.click(`${cell(1, 1)} a`);
    await page.waitForSelector(`${cell(51, 0)}.cursor`);
    expect([await page.inputValue("#name-box"), await page.textContent(".tab.active")]).toEqual(["A52", "Peserta"]);
  });

  test("jumps to the cell that a script selected", async () => {
    await menu("Ke sel");
    await page.waitForSelector(".tab.active:has-text('Sesi')");
    await page.waitForSelector(`${cell(2, 1)}.cursor`);
    expect(await page.inputValue("#name-box")).toBe("B3");
  });

  test("says why a menu function stopped", async () => {
    await menu("Gagal");
    expect(await page.textContent("dialog.question p")).toBe("Sengaja gagal");
  });

  test("shows in one window what another user types in theirs", async () => {
    const second = await openWindow("disnaker@example.com");
    await second.click(cell(1, 2));
    await second.keyboard.type("dari kantor lain");
    await second.keyboard.press("Enter");
    await page.waitForSelector(`${cell(1, 2)}:has-text("dari kantor lain")`);
    expect(await second.textContent("#user")).toBe("disnaker@example.com");
    await second.context().close();
  });

  test("opens another workbook with its own name and tabs, and puts it back as it was opened", async () => {
    const other = sheetOf(1, "Daftar Lain", [["Nama"], ["Contoh Baru"]]);
    const bytes = await exportBytes({ id: "2", name: "Kelas Lain", timeZone: "Asia/Jakarta", locale: "id_ID", nextGid: 2, sheets: [other] });
    const chooser = page.waitForEvent("filechooser");
    await page.click("#menus button:has-text('File')");
    await page.click("text=Buka buku kerja");
    await (await chooser).setFiles({ name: "Kelas Lain.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await page.waitForSelector(`${cell(1, 0)}:has-text("Contoh Baru")`);
    const opened = [await page.textContent("#title"), await page.locator(".tab").allTextContents()];

    await page.click(cell(1, 0));
    await page.keyboard.press("Delete");
    await page.waitForSelector(`${cell(1, 0)}:not(:has-text("Contoh Baru"))`);
    await page.click("#menus button:has-text('File')");
    await page.click("text=Kembalikan ke keadaan awal");
    await page.click("dialog .primary");
    await page.waitForSelector(`${cell(1, 0)}:has-text("Contoh Baru")`);
    expect(opened).toEqual(["Kelas Lain", ["Daftar Lain"]]);
  });

  test("says what is wrong with a file that is no workbook, and keeps the one it has", async () => {
    const chooser = page.waitForEvent("filechooser");
    await page.click("#menus button:has-text('File')");
    await page.click("text=Buka buku kerja");
    await (await chooser).setFiles({ name: "surat.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("bukan xlsx") });
    await page.waitForSelector(".toast.error");
    expect(await page.textContent(cell(1, 1))).toBe("Peserta Contoh 0");
  });

  test("gives out the workbook as a file that opens as the same workbook", async () => {
    const download = page.waitForEvent("download");
    await page.click("#menus button:has-text('File')");
    await page.click("text=Unduh buku kerja");
    const file = await download;
    const book = await importBytes(readFileSync(await file.path()), "unduhan", { timeZone: "Asia/Jakarta", locale: "id_ID" });
    expect([file.suggestedFilename(), book.sheets.map(({ name }) => name)]).toEqual(["Kelas Contoh.xlsx", ["Peserta", "Sesi"]]);
  });

  test("lists the documents of Drive and shows one as pages", async () => {
    const template = readFileSync(new URL("../../templates/sertifikat-netral.docx", import.meta.url));
    Host.load(desk.stateDir).putFile("Sertifikat Contoh", template, "staf@example.com");
    await page.click("#menus button:has-text('File')");
    await page.click("text=Dokumen di Drive");
    await page.click("dialog.documents .file:has-text('Sertifikat Contoh')");
    expect(await page.textContent("dialog.documents section.docx")).toContain("SERTIFIKAT PELATIHAN");
  });

  test("is used by keyboard alone: from the menu to the panel and back into the grid", async () => {
    await page.focus("#menus > .top-menu:nth-child(2) > button");
    for (const key of ["ArrowDown", "ArrowRight", "Enter"]) await page.keyboard.press(key);
    await page.waitForSelector("#panel iframe");
    await page.press("#panel .close", "Enter");
    await page.keyboard.press("ArrowDown");
    expect(await page.inputValue("#name-box")).toBe("A2");
  });

  test("has no accessibility violation that axe finds, with panel, log and dialog open", async () => {
    await openPanel();
    await page.click("#log-button");
    const found = [...(await violations(page))];
    await menu("Gagal");
    await page.waitForSelector("dialog.question");
    found.push(...(await violations(page)));
    expect(found).toEqual([]);
  });

  test("asks nothing of any other computer", async () => {
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
    await page.reload();
    await openPanel();
    expect([...hosts]).toEqual(["127.0.0.1"]);
  });

  test("shows what it was asked in the log, with the time Google would take", async () => {
    await page.click("#log-button");
    expect(await page.textContent("#log tbody tr")).toMatch(/onOpen.*staf@example\.com.*\d,\d dtk/);
  });
});

describe("a panel on the desk", () => {
  let frame: Frame;

  beforeAll(async () => {
    await openDesk();
    frame = await openPanel();
  });
  afterAll(closeDesk);

  test("is a page of another origin that cannot reach the desk", async () => {
    const reached = await frame.evaluate(`[() => parent.document.title, () => { parent.location.href = "about:blank"; return "moved"; }, () => top.google]
      .map((reach) => { try { return String(reach()); } catch (error) { return error.name; } })`);
    expect(reached).toEqual(["SecurityError", "SecurityError", "SecurityError"]);
    expect(await page.textContent("#title")).toBe("Kelas Contoh");
  });

  test("gets the value of a call and the object it gave along", async () => {
    expect(await run(frame, "echo", '{"a":1}')).toEqual({ value: '{"a":1}', user: "milik panel" });
  });

  test("gets a ScriptError when the function throws", async () => {
    expect(await run(frame, "fails")).toEqual({ name: "ScriptError", message: expect.stringContaining("Sengaja gagal"), isError: true, user: "milik panel" });
  });

  test("finds a fresh script at every call", async () => {
    expect([await run(frame, "counts"), await run(frame, "counts")]).toEqual([
      { value: 1, user: "milik panel" },
      { value: 1, user: "milik panel" },
    ]);
  });

  test("gets null instead of a result with a Date in it", async () => {
    expect(await run(frame, "date")).toMatchObject({ value: null });
  });

  test("may not pass a Date, and hears so at once", async () => {
    expect(await frame.evaluate("(() => { try { google.script.run.echo(new Date()); } catch (error) { return error.message; } })()")).toBe(
      "Failed due to illegal value in property: 0",
    );
  });

  test("may keep a runner: its handlers are its own", async () => {
    const order = await frame.evaluate(`new Promise((resolve) => {
      const got = [];
      const note = (name) => (value) => { got.push(name + value); if (got.length === 2) resolve(got.sort()); };
      const first = google.script.run.withSuccessHandler(note("a"));
      google.script.run.withSuccessHandler(note("b")).echo("2");
      first.echo("1");
    })`);
    expect(order).toEqual(["a1", "b2"]);
  });

  test("knows the script's public functions, no private one, and no google.script.url", async () => {
    expect(await frame.evaluate("[typeof google.script.run.echo, typeof google.script.run.secret_, typeof google.script.url]")).toEqual(["function", "undefined", "undefined"]);
  });

  test("runs as the user of its window", async () => {
    const second = await openWindow("disnaker@example.com");
    expect(await run(await openPanel(second), "whoRuns")).toMatchObject({ value: "disnaker@example.com" });
    await second.context().close();
  });

  test("changes cells that the grid shows, with the script's toast", async () => {
    await run(frame, "writes", "dari panel");
    await page.waitForSelector(`${cell(1, 2)}:has-text("dari panel")`);
    expect(await page.textContent(".toast")).toContain("Tersimpan");
  });

  test("runs ten calls at a time; the eleventh waits for one of them to end", async () => {
    const waiting: Route[] = [];
    let arrived: () => void = () => undefined;
    await page.route("**/api/call", (route) => {
      waiting.push(route);
      arrived();
    });
    const until = (count: number): Promise<void> => new Promise((resolve) => (arrived = () => waiting.length >= count && resolve()));
    const ten = until(10);
    await frame.evaluate(`window.all = Promise.all(Array.from({ length: 11 }, (_, i) => new Promise((resolve) => google.script.run.withSuccessHandler(resolve).echo(String(i + 1))))); null`);
    await ten;
    await page.evaluate("new Promise((resolve) => setTimeout(resolve))");
    const before = waiting.length;
    const eleventh = until(11);
    await waiting[0]?.continue();
    await eleventh;
    await Promise.all(waiting.slice(1).map((route) => route.continue()));
    expect(await frame.evaluate("window.all")).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
    await page.unroute("**/api/call");
    expect([before, waiting[10]?.request().postDataJSON()]).toEqual([10, expect.objectContaining({ args: ["11"] })]);
  });

  test("closes itself, and a document it links to opens on the desk", async () => {
    await frame.click("#doc");
    expect(await page.textContent("dialog.documents .empty")).toBe("Dokumen ini tidak ada (lagi) di Drive.");
    await page.click("dialog.documents .close");
    await frame.evaluate("google.script.host.close()");
    await page.waitForSelector("#panel", { state: "hidden" });
    expect(await page.locator("#panel iframe").count()).toBe(0);
  });
});
