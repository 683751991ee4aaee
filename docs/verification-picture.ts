import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Host } from "../host/host";
import { writeBook } from "../samples/write-book";
import { launchChromium } from "../test/browser/chromium";
import { officeOn } from "../test/bundle/office-on";
import { scanned } from "../test/bundle/scan";
import { standardClass } from "../test/bundle/standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;

/** The verification page on a telephone, after the code of a certificate was scanned. */
export async function takeVerificationPicture(file: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "tuntas-picture-"));
  const browser = await launchChromium();
  try {
    const book = path.join(folder, "book.xlsx");
    await writeBook(book, standardClass([{ name: "Siti Contoh, S.Pd." }], { settings: { "Alamat verifikasi": "https://disnaker.example.go.id/verifikasi.html" } }));
    const office = officeOn(await Host.open(book, path.join(folder, "state")), folder);
    office.issueUntilDone(AT);
    for (const { name, content } of office.ask("createVerificationPage", {}, AT).files) writeFileSync(path.join(folder, name), content);
    const page = await browser.newPage({ viewport: { width: 390, height: 720 } });
    const [, digits = ""] = (await scanned(office, "P-01")).split("#");
    await page.goto(`${pathToFileURL(path.join(folder, "verifikasi.html")).href}#${digits}`);
    await page.waitForSelector(".message h2");
    await page.screenshot({ path: file });
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
