import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "../browser/chromium";
import { paperOf } from "../bundle/certificates-of";
import { openOffice } from "../bundle/office";
import { documentOf } from "../bundle/scan";
import { standardClass } from "../bundle/standard-class";
import { render } from "./rendered-page";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;
const squeezed = (text: string): string => text.replace(/\s/g, "").toLowerCase();

test.each(["Wati", "Raden Mas Haryo Panjang Sekali Namanya Untuk Contoh Ujian Sertifikat Wicaksono, S.T., M.Kom."])("the code on the printed certificate of %s, opened in the page on the disk, shows the facts on the paper", async (name) => {
  const folder = mkdtempSync(path.join(tmpdir(), "tuntas-page-"));
  const address = pathToFileURL(path.join(folder, "verifikasi.html")).href;
  const office = await openOffice(standardClass([{ name }], { settings: { "Alamat verifikasi": address } }));
  office.issueUntilDone(AT);
  for (const file of office.ask("createVerificationPage", {}, AT).files) writeFileSync(path.join(folder, file.name), file.content);
  const { pages, text, codes } = render((await documentOf(office, paperOf(office, "P-01")?.id ?? "")).toString("base64"));
  const browser = await launchChromium();
  try {
    const page = await (await browser.newContext({ offline: true })).newPage();
    await page.goto(codes[0] ?? "");
    await page.waitForSelector(".message.good");
    const facts = await page.$$eval("dd[data-fact]", (found) => found.map((each) => each.textContent ?? ""));
    expect(pages).toBe(1);
    expect(facts).toContain(name);
    expect(facts).toHaveLength(11);
    for (const fact of facts) expect(squeezed(text)).toContain(squeezed(fact));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
