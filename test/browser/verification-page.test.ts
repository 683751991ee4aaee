import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { bytesOfDigits, digitsOf } from "../../src/core/bytes/digits";
import { signedLink } from "../../src/core/verification/sign-link";
import { aKey, FACTS } from "../core/verification/a-key";
import { type Office, openOffice } from "../bundle/office";
import { registerOf } from "../bundle/certificates-of";
import { standardClass } from "../bundle/standard-class";
import { scanned } from "../bundle/scan";
import { violations } from "./access";
import { launchChromium } from "./chromium";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;
const ADDRESS = "https://disnaker.example.go.id/verifikasi.html";
const PEOPLE = ["Ani Contoh", "Budi Contoh, S.Pd.", "Cici <b>Contoh</b>", "Dedi Contoh"];

let browser: Browser;
let folder: string;
let page: Page;
let office: Office;
/** Folders with the page and the list beside it, the page alone, and the page beside a list that somebody changed. */
let withList: string;
let alone: string;
let spoilt: string;
/** What a telephone reads off the papers. */
let digits: { readonly ani: string; readonly budi: string; readonly budiAgain: string; readonly cici: string; readonly dedi: string };
const asked: string[] = [];

const digitsFrom = async (person: string): Promise<string> => (await scanned(office, person)).split("#")[1] ?? "";

beforeAll(async () => {
  office = await openOffice(standardClass(PEOPLE.map((name) => ({ name })), { settings: { "Alamat verifikasi": ADDRESS } }));
  office.issueUntilDone(AT);
  const [, budi, cici] = registerOf(office);
  const [ani, before, revoked] = [await digitsFrom("P-01"), await digitsFrom("P-02"), await digitsFrom("P-03")];
  office.ask("reissueCertificate", { numbers: [budi?.number ?? ""], reason: "cetakan rusak" }, AT);
  office.ask("revokeCertificate", { numbers: [cici?.number ?? ""], reason: "keliru" }, AT);
  const { files } = office.ask("createVerificationPage", {}, AT);
  folder = mkdtempSync(path.join(tmpdir(), "tuntas-page-"));
  const write = (name: string, content: (name: string, text: string) => string | null): string => {
    const place = mkdtempSync(path.join(folder, `${name}-`));
    for (const file of files) {
      const text = content(file.name, file.content);
      if (text !== null) writeFileSync(path.join(place, file.name), text);
    }
    return pathToFileURL(path.join(place, "verifikasi.html")).href;
  };
  withList = write("both", (_, text) => text);
  alone = write("alone", (name, text) => (name.endsWith(".html") ? text : null));
  spoilt = write("spoilt", (name, text) => (name.endsWith(".js") ? text.replace(" c", " v") : text));
  // Issued after the list was made.
  const dedi = registerOf(office).find(({ person }) => person === "P-04")?.number ?? "";
  office.ask("reissueCertificate", { numbers: [dedi], reason: "cetakan rusak" }, AT);
  digits = { ani, budi: before, budiAgain: await digitsFrom("P-02"), cici: revoked, dedi: await digitsFrom("P-04") };
  browser = await launchChromium();
  const context = await browser.newContext({ offline: true, viewport: { width: 300, height: 700 } });
  context.on("request", (request) => {
    if (!request.url().startsWith("file:")) asked.push(request.url());
  });
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Shown {
  readonly title: string | null;
  readonly facts: Readonly<Record<string, string>>;
}

/** What the page says about those letters. */
async function shown(address: string, code: string): Promise<Shown> {
  await page.goto("about:blank");
  await page.goto(`${address}#${code}`);
  await page.waitForSelector(".message h2");
  return { title: await page.textContent(".message h2"), facts: await factsShown() };
}

const factsShown = (): Promise<Readonly<Record<string, string>>> =>
  page.$$eval("dd[data-fact]", (found) => Object.fromEntries(found.map((each) => [each.getAttribute("data-fact"), each.textContent])));

const TITLES = { valid: "Sertifikat ini asli", altered: "Isi kode ini berubah", unknown: "Kunci tidak dikenal", revoked: "Sertifikat ini sudah dicabut", replaced: "Sertifikat ini sudah diganti", unlisted: "Asli; belum terdaftar", unchecked: "Asli; pencabutan tidak diperiksa" };

test("a genuine certificate shows exactly what is printed", async () => {
  const [row] = registerOf(office);
  expect(await shown(withList, digits.ani)).toEqual({
    title: TITLES.valid,
    facts: { code: row?.code, number: row?.number, name: "Ani Contoh", program: "Laundry", lessonHours: "40", start: "2 Februari 2026", end: "13 Februari 2026", issueDate: "2 Maret 2026", place: "Contoh", issuer: expect.stringContaining("Dinas"), signatory: "Dra. Retno Contoh, M.Si." },
  });
  expect(await page.textContent(".message")).toContain("Daftar status per 2 Maret 2026");
});

test("one letter of the name changed is altered, and nothing of it is shown", async () => {
  const payload = bytesOfDigits(digits.ani) ?? Uint8Array.of();
  payload[Buffer.from(payload).indexOf("Ani")] = "U".charCodeAt(0);
  expect(await shown(withList, digitsOf(payload))).toEqual({ title: TITLES.altered, facts: {} });
  expect(await shown(withList, "HALO")).toEqual({ title: TITLES.altered, facts: {} });
});

test("a code that somebody else signed is of an unknown key", async () => {
  const foreign = signedLink("", aKey("orang lain"), FACTS).slice(1);
  expect(await shown(withList, foreign)).toEqual({ title: TITLES.unknown, facts: {} });
});

test("replaced, revoked and not yet listed are told apart; a name is text, whatever it holds", async () => {
  expect((await shown(withList, digits.budi)).title).toBe(TITLES.replaced);
  expect((await shown(withList, digits.budiAgain)).title).toBe(TITLES.valid);
  expect(await shown(withList, digits.cici)).toMatchObject({ title: TITLES.revoked, facts: { name: "Cici <b>Contoh</b>" } });
  expect((await shown(withList, digits.dedi)).title).toBe(TITLES.unlisted);
});

test.each([
  ["missing", () => alone],
  ["not what the office signed", () => spoilt],
])("with a list that is %s the certificate is genuine and its revocation unchecked", async (_, address) => {
  expect(await shown(address(), digits.cici)).toMatchObject({ title: TITLES.unchecked, facts: { name: "Cici <b>Contoh</b>" } });
});

test("another code scanned into the open page is judged at once", async () => {
  await shown(withList, digits.ani);
  await page.evaluate((code) => {
    location.hash = code;
  }, digits.cici);
  await page.waitForFunction((title) => document.querySelector(".message h2")?.textContent === title, TITLES.revoked);
});

test("a code without facts, as older certificates carry, asks for the number and then tells the state alone", async () => {
  const [ani] = registerOf(office);
  expect(await shown(withList, ani?.code ?? "")).toEqual({ title: "Kode tanpa tanda tangan digital", facts: {} });
  await page.fill("input[name=number]", ani?.number ?? "");
  await page.click("button[type=submit]");
  expect(await page.textContent("form + div")).toContain("Terdaftar dan berlaku");
  expect(await factsShown()).toEqual({});
});

test("on paper, the page leaves out what can only be pressed", async () => {
  await shown(withList, digits.ani);
  await page.emulateMedia({ media: "print" });
  expect(await page.isVisible("dd[data-fact=name]")).toBe(true);
  for (const part of [".by-hand", "details"]) expect(await page.isVisible(part)).toBe(false);
  await page.emulateMedia({ media: null });
});

test("number and code typed by hand tell the state alone", async () => {
  const [ani] = registerOf(office);
  await page.goto(withList);
  const type = async (number: string, code: string): Promise<string | null> => {
    await page.fill("input[name=number]", number);
    await page.fill("input[name=code]", code);
    await page.click("button[type=submit]");
    return page.textContent("form + div");
  };
  expect(await type(ani?.number ?? "", "")).toContain("Isi nomor dan kodenya");
  expect(await type(ani?.number ?? "", (ani?.code ?? "").toLowerCase().replaceAll("-", " "))).toContain("Terdaftar dan berlaku");
  expect(await type("999/PLT/III/2026", ani?.code ?? "")).toContain("Tidak terdaftar");
  expect(await factsShown()).toEqual({});
});

test("it asks nothing of any network, fits 300 px and has no flaw of access", async () => {
  await shown(withList, digits.cici);
  await page.click("summary");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  expect(await violations(page)).toEqual([]);
  expect(asked).toEqual([]);
});
