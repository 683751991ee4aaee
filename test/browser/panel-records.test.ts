import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { openClass } from "./small-class";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test("the page of data and records notes a request for correction, saves the files for a warehouse and the verification page, changes the key, and says that nothing is past its term", async () => {
  const { desk, panel } = await openClass(browser, 2, "Terbitkan sertifikat");
  await panel.says("2 sertifikat terbit");
  const told = async (text: RegExp): Promise<void> => void (await panel.frame.locator(".notice").getByText(text).first().waitFor());
  await desk.menu("Buka panel");
  await panel.press("Data dan catatan");
  await panel.main.getByLabel("Kode peserta").fill("P-01");
  await panel.main.getByLabel("Yang diminta diperbaiki").fill("ejaan nama");
  await panel.press("Catat permintaan");
  await panel.says("P-01: ejaan nama");
  await panel.main.getByLabel("Hasil untuk P-01").fill("sudah diperbaiki");
  await panel.press("Selesai");
  await panel.says("Tidak ada permintaan yang terbuka.");
  await panel.press("Susun berkas");
  const [download] = await Promise.all([desk.page.waitForEvent("download"), panel.frame.getByRole("button", { name: /register\.ndjson/ }).click()]);
  expect(readFileSync(await download.path(), "utf8").trim().split("\n")).toHaveLength(2);
  await panel.press("Susun halaman");
  const [page] = await Promise.all([desk.page.waitForEvent("download"), panel.frame.getByRole("button", { name: /verifikasi\.html/ }).click()]);
  expect(page.suggestedFilename()).toBe("verifikasi.html");
  expect(readFileSync(await page.path(), "utf8")).toMatch(/"keys":\[\{"key":"[0-9a-f]{64}"/);
  await panel.main.getByText("Akun Anda pernah dipakai orang lain?").click();
  await panel.press("Ganti kunci saya");
  await told(/memakai kunci baru/);
  await panel.press("Lihat apa yang akan dihapus");
  await told(/./);
  await desk.close();
});
