import type { Browser, Page, Route } from "playwright-core";
import { launchChromium } from "./chromium";
import { drivePanel, type PanelDriver } from "./panel-driver";
import type { Screens } from "./screens";
import { breakNext, chooseMenu, issuedIn, openClass } from "./small-class";

/** More than one step issues, so that there is something to pause. */
const LARGE = 90;

let browser: Browser;
let desk: Screens;
let panel: PanelDriver;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => desk.close());

async function open(people: number, menu: string | null): Promise<void> {
  ({ desk, panel } = await openClass(browser, people, menu));
}

/** Holds back the nth step of issuing until `release`, or for good with `drop`. */
async function holdStep(page: Page, nth: number): Promise<{ held(): Promise<void>; release(): Promise<void>; drop(): Promise<void> }> {
  let steps = 0;
  let caught: (route: Route) => void = () => undefined;
  const step = new Promise<Route>((resolve) => (caught = resolve));
  await page.route("**/api/call", async (route) => {
    const { functionName } = route.request().postDataJSON() as { readonly functionName: string };
    if (functionName === "issueCertificates") steps += 1;
    if (functionName === "issueCertificates" && steps === nth) caught(route);
    else await route.continue();
  });
  return { held: async () => void (await step), release: async () => (await step).continue(), drop: async () => (await step).abort() };
}

describe("issuing to a large class", () => {
  test("pauses after the step under way, goes on, and ends with one certificate each", async () => {
    await open(LARGE, null);
    const hold = await holdStep(desk.page, 1);
    await desk.menu("Terbitkan sertifikat");
    await hold.held();
    await panel.button("Jeda").click();
    await hold.release();
    await panel.says("Penerbitan dijeda");
    await panel.says(/^80 dari 90 \(88 %\)/);
    await panel.press("Lanjutkan");
    await panel.says("90 sertifikat terbit");
    expect(issuedIn(desk)).toEqual({ documents: LARGE, numbers: LARGE });
  });

  test("that is stopped keeps what was issued, and tells it when the panel is opened again", async () => {
    await open(LARGE, "Buka panel");
    const hold = await holdStep(desk.page, 2);
    await panel.button("Jalankan ketiga langkah sekaligus").click();
    await hold.held();
    await panel.button("Hentikan").click();
    await desk.page.getByRole("button", { name: "Tutup panel" }).click();
    await hold.drop();
    const { documents: issued } = issuedIn(desk);
    await desk.menu("Buka panel");
    await panel.says(`Penerbitan belum selesai: ${issued} terbit, ${LARGE - issued} masih terbuka.`);
    await panel.press(`Lanjutkan penerbitan (${LARGE - issued} tersisa)`);
    await panel.says(`${LARGE - issued} sertifikat terbit`);
    expect(issuedIn(desk)).toEqual({ documents: LARGE, numbers: LARGE });
  });
});

describe("two clicks on the button that issues", () => {
  test("issue once", async () => {
    await open(3, "Buka panel");
    await panel.goTo("Sertifikat");
    await panel.press("Lihat rencana penerbitan");
    await panel.button("Terbitkan 3 sertifikat").dblclick();
    await panel.says("3 sertifikat terbit");
    expect(issuedIn(desk)).toEqual({ documents: 3, numbers: 3 });
  });
});

describe("a colleague in a second window", () => {
  test("is told whose run is unfinished, and finishes it only by taking it over", async () => {
    await open(4, "Buka panel");
    await panel.goTo("Sertifikat");
    await panel.press("Lihat rencana penerbitan");
    await breakNext(desk.page, "Skrip dihentikan di tengah jalan", 3);
    await panel.press("Terbitkan 4 sertifikat");
    const theirs = await desk.openWindow("disnaker@example.com");
    const other = drivePanel(theirs);
    await chooseMenu(theirs, "Buka panel");
    await other.says(/Dimulai oleh staf@example\.com sejak /);
    await other.goTo("Sertifikat");
    await other.press("Ambil alih penerbitan");
    await other.says(/\d sertifikat terbit/);
    await theirs.context().close();
    expect(issuedIn(desk).numbers).toBe(4);
  });

  test("who meets a run is told who is at work since when, and may try again", async () => {
    await open(3, "Terbitkan sertifikat");
    await panel.says("3 sertifikat terbit");
    const theirs = await desk.openWindow("disnaker@example.com");
    const other = drivePanel(theirs);
    await breakNext(theirs, "Kunci dipegang orang lain");
    await chooseMenu(theirs, "Hitung kelulusan");
    const trouble = other.frame.getByRole("alert").filter({ hasText: "Sedang dipakai rekan" });
    await trouble.waitFor();
    const words = await trouble.textContent();
    await other.press("Coba lagi");
    await other.says("3 peserta: 3 lulus.");
    await theirs.context().close();
    expect(words).toMatch(/staf@example\.com sedang menjalankan Tuntas .* sejak pukul 10[.:]0\d/);
  });
});
