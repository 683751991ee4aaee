import type { Browser, Page } from "playwright-core";
import { launchChromium } from "./chromium";
import type { PanelDriver } from "./panel-driver";
import type { Screens } from "./screens";
import { openClass } from "./small-class";

let browser: Browser;
let desk: Screens;
let panel: PanelDriver;

beforeAll(async () => {
  browser = await launchChromium();
  ({ desk, panel } = await openClass(browser, 2, null));
});
afterAll(async () => {
  await desk.close();
  await browser.close();
});
beforeEach(async () => {
  await desk.page.reload();
  await desk.page.waitForSelector("body:not([aria-busy])");
  await desk.menu("Buka panel");
  await panel.idle();
});

/** What Google answers in place of the script, until `mend`. */
async function answerAll(page: Page, message: string): Promise<{ mend(): Promise<void> }> {
  const outcome = { ok: false, name: "ScriptError", message };
  const reply = { version: 1, outcome, simulatedMs: 0, faultMet: false, panel: null, dialog: null, selection: null, messages: [] };
  await page.route("**/api/call", (route) => route.fulfill({ json: reply }));
  return { mend: () => page.unroute("**/api/call") };
}

describe("trouble on the way to Google", () => {
  test.each([
    ["PERMISSION_DENIED", "Beberapa akun Google sedang masuk", /jendela samaran atau profil peramban tersendiri/],
    ["Authorization is required to perform that action.", "Sesi masuk berakhir", /Muat ulang halaman/],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", "Google sedang bermasalah", /Tunggu satu menit/],
    ["You are trying to edit a protected cell or object.", "Akun ini tidak diizinkan", /Minta pemilik spreadsheet/],
  ])("that reads “%s” is told in plain words, with what is safe and what to do, and mends at a click", async (message, title, advice) => {
    const { mend } = await answerAll(desk.page, message);
    await panel.goTo("Periksa");
    await panel.button("Periksa daftar").click();
    const card = panel.frame.getByRole("alert").filter({ hasText: title });
    await card.waitFor();
    const words = await card.textContent();
    await mend();
    await panel.press("Coba lagi");
    await panel.says(/^2 peserta\./);
    expect([words?.includes("Lembar Anda tidak berubah."), advice.test(words ?? ""), await card.count()]).toEqual([true, true, 0]);
  });

  test("that is no network is told, and the panel notices when it is back", async () => {
    await panel.goTo("Periksa");
    await desk.page.context().setOffline(true);
    await panel.button("Periksa daftar").click();
    const card = panel.frame.getByRole("alert").filter({ hasText: "Tidak ada sambungan internet" });
    await card.waitFor();
    await desk.page.context().setOffline(false);
    await card.getByText("Sambungan sudah kembali.").waitFor();
    await panel.press("Coba lagi");
    await panel.says(/^2 peserta\./);
    expect(await card.count()).toBe(0);
  });
});
