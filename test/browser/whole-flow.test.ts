import { fileURLToPath } from "node:url";
import { Host } from "../../host/host";
import { drivePanel, type PanelDriver } from "./panel-driver";
import { openScreens, type Screens } from "./screens";

/** One story, told in order: each test goes on where the one before ended, as staff do in a morning. */
const SAMPLE = fileURLToPath(new URL("../../samples/kelas-barbershop-laundry.xlsx", import.meta.url));

let desk: Screens;
let panel: PanelDriver;

beforeAll(async () => {
  desk = await openScreens({ book: SAMPLE, now: "2026-04-06T09:00" });
  panel = drivePanel(desk.page);
});
afterAll(() => desk.close());

const documents = (): readonly string[] =>
  Host.load(desk.stateDir)
    .docs()
    .files.filter(({ mimeType, trashed }) => mimeType.endsWith(".document") && !trashed)
    .map(({ name }) => name);

test("the menu opens the panel on the check, which names what is wrong at its cell and marks it", async () => {
  await desk.menu("Periksa peserta");
  await panel.says("24 peserta. 5 perlu diperbaiki");
  await desk.openTab("Peserta");
  await panel.button(/Sel D13 di lembar “Peserta”/).click();
  await desk.page.waitForSelector('.cell.cursor[data-row="12"][data-column="3"]');
  expect(await desk.page.locator('.cell[data-row="12"][data-column="3"]').evaluate((cell) => getComputedStyle(cell).backgroundColor)).toBe("rgb(248, 205, 200)");
});

test("decides everybody, with the sessions behind each decision", async () => {
  await panel.press("Lanjut ke kelulusan");
  await panel.says("24 peserta: 18 lulus");
  await panel.press(/Wahyu Contoh/);
  await panel.says("Sesi di balik keputusan ini (20)");
  expect(await panel.main.locator("h1").textContent()).toBe("Wahyu Contoh");
});

test("shows before issuing who gets which number, and who gets none and why", async () => {
  await panel.goTo("Kelulusan");
  await panel.press("Lanjut ke sertifikat");
  await panel.says("Akan terbit (15)");
  await panel.says("001/PLT/IV/2026 · BRB");
  expect([await panel.main.getByText("Tidak terbit (9)").count(), documents()]).toEqual([1, []]);
});

test("issues, and says 100 %", async () => {
  await panel.press("Terbitkan 15 sertifikat");
  await panel.says("15 sertifikat terbit");
  expect([await panel.main.getByRole("progressbar").getAttribute("aria-valuetext"), documents().length]).toEqual(["15 dari 15 (100 %)", 15]);
});

test("opens a certificate as a page, with the name and the number", async () => {
  await panel.frame.getByRole("link", { name: "Nur’aini Contoh, S.Pd." }).click();
  const page = desk.page.locator("dialog.documents section.docx");
  await page.waitFor();
  expect(await page.textContent()).toMatch(/006\/PLT\/IV\/2026.*Nur’aini Contoh, S\.Pd\./s);
  await desk.page.click("dialog.documents .close");
});

test("tells the truth when the panel is closed and opened again", async () => {
  await desk.page.getByRole("button", { name: "Tutup panel" }).click();
  await desk.menu("Buka panel");
  await panel.says("15 sertifikat sudah terbit.");
  expect(await panel.main.locator(".step-card").allTextContents()).toEqual([
    expect.stringMatching(/24 peserta, 2 program.*Perbaiki 5.*6 April 2026 pukul 09\.0\d, oleh staf@example\.com$/),
    expect.stringMatching(/18 dari 24 lulus.*2 belum dapat diputuskan/),
    expect.stringContaining("Sertifikat"),
  ]);
});

test("makes nothing new when the menu item is clicked once more", async () => {
  const before = documents();
  await desk.menu("Terbitkan sertifikat");
  await panel.says("Tidak ada sertifikat baru yang akan dibuat.");
  expect([await panel.frame.getByRole("button", { name: /^Terbitkan \d/ }).count(), documents()]).toEqual([0, before]);
});
