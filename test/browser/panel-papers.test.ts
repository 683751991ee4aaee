import type { Browser } from "playwright-core";
import { Host } from "../../host/host";
import { standardClass } from "../bundle/standard-class";
import { launchChromium } from "./chromium";
import { drivePanel, type PanelDriver } from "./panel-driver";
import { openScreens, type Screens } from "./screens";
import { openClass } from "./small-class";

let browser: Browser;
let desk: Screens;
let panel: PanelDriver;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => desk.close());

const register = (): readonly (readonly string[])[] => Host.load(desk.stateDir).show("Register Sertifikat").sheets[0]?.displayValues.slice(1) ?? [];
const told = async (text: string | RegExp): Promise<void> => void (await panel.frame.locator(".notice").getByText(text).first().waitFor());
const titles = (): readonly string[] => Host.load(desk.stateDir).docs().files.filter(({ mimeType, trashed }) => mimeType.endsWith(".document") && !trashed).map(({ name }) => name);

test("a trial document is made before issuing, opened from the panel, and thrown away again", async () => {
  ({ desk, panel } = await openClass(browser, 2, "Buka panel"));
  await panel.goTo("Sertifikat");
  await panel.press("Lihat rencana penerbitan");
  await panel.main.getByText("Contoh dan cetak").click();
  await panel.press("Buat dokumen contoh");
  await told(/Ia tidak bernomor, tidak tercatat/);
  expect(titles()).toEqual([expect.stringMatching(/^CONTOH - bukan sertifikat/)]);
  await panel.press("Buang contoh");
  await told(/dibuang ke tempat sampah/);
  expect([titles(), Host.load(desk.stateDir).show().sheets.some(({ name }) => name === "Register Sertifikat")]).toEqual([[], false]);
});

test("a class is put into one document for printing, with its PDF", async () => {
  ({ desk, panel } = await openClass(browser, 3, "Terbitkan sertifikat"));
  await panel.says("3 sertifikat terbit");
  await panel.goTo("Sertifikat");
  await panel.press(/Susun ulang|Lihat rencana penerbitan/);
  await panel.main.getByText("Contoh dan cetak").click();
  await panel.press("Satukan untuk dicetak: Laundry");
  await told(/Dokumen cetak untuk 3 sertifikat dibuat\./);
  expect(await panel.frame.locator(".notice").getByRole("link", { name: /Unduh PDF/ }).getAttribute("href")).toMatch(/\/export\?format=pdf$/);
  expect(titles()).toContain("Cetak sertifikat - Laundry (3 orang)");
});

test("many certificates are noted as handed over in one go, and one of them is taken back with a reason", async () => {
  ({ desk, panel } = await openClass(browser, 3, "Terbitkan sertifikat"));
  await panel.says("3 sertifikat terbit");
  await desk.menu("Buka panel");
  await panel.press("Sertifikat terbit");
  await panel.press(/Pilih semua yang terbit/);
  await panel.press("Catat penyerahan");
  await panel.main.getByLabel("Penerima").fill("Siti Contoh");
  await panel.frame.locator("form.card").getByRole("button", { name: "Catat penyerahan" }).click();
  await told("Penyerahan 3 sertifikat dicatat di lembar Register Sertifikat.");
  expect(register().map((row) => row[16])).toEqual(Array.from({ length: 3 }, () => "2 Maret 2026, diterima Siti Contoh"));
  await panel.main.getByRole("checkbox").first().check();
  await panel.press("Cabut");
  await panel.frame.locator("form.card").getByRole("button", { name: "Cabut" }).click();
  await panel.says("Tulis alasannya dahulu.");
  await panel.main.getByLabel("Alasan").fill("Data keliru");
  await panel.frame.locator("form.card").getByRole("button", { name: "Cabut" }).click();
  await told(/1 sertifikat dicabut\./);
  expect(register().map((row) => row[9]).sort()).toEqual(["dicabut", "terbit", "terbit"]);
});

test("findings of one kind are settled together by one answer", async () => {
  const people = Array.from({ length: 4 }, (_, at) => ({ name: `Bin ${"ABCD"[at]} bin Contoh` }));
  desk = await openScreens({ book: standardClass(people), browser, now: "2026-03-02T10:00" });
  panel = drivePanel(desk.page);
  await desk.menu("Periksa peserta");
  await panel.idle();
  await panel.press(/Sudah benar begitu: semua \(4\)/);
  await panel.press("Ya, lanjutkan");
  await told(/4 temuan dicatat sudah benar begitu\./);
  await panel.says("Sudah dipastikan");
});

test("a list of ten thousand people scrolls: the grid and the panel hold only the rows in sight", async () => {
  const people = Array.from({ length: 10_000 }, (_, at) => ({ name: `Peserta ${at} Contoh`, nik: "12" }));
  desk = await openScreens({ book: standardClass(people).filter(({ name }) => name !== "Kehadiran LDY"), browser, now: "2026-03-02T10:00" });
  panel = drivePanel(desk.page);
  await desk.openTab("Peserta");
  await desk.page.locator(".tabulator-tableholder").evaluate((holder) => holder.scrollTo({ top: 150_000 }));
  await desk.page.waitForFunction(() => [...document.querySelectorAll(".cell[data-row]")].some((cell) => Number(cell.getAttribute("data-row")) > 4_000));
  expect(await desk.page.locator(".tabulator-row").count()).toBeLessThan(200);
  await desk.menu("Periksa peserta");
  await panel.says(/10\.000/);
  expect(await panel.main.locator("[data-row]").count()).toBeLessThan(200);
});

test("a report is chosen with its day, made, opened from the panel, and not made again", async () => {
  ({ desk, panel } = await openClass(browser, 3, "Buka panel"));
  await panel.press("Laporan");
  await panel.main.getByLabel("Laporan").selectOption({ label: "Daftar hadir kosong, satu minggu" });
  await panel.main.getByLabel(/^Salah satu tanggal/).fill("4-2-2026");
  await panel.press("Buat laporan");
  await told(/Daftar Hadir - Laundry - 2 Februari 2026 s.d. 6 Februari 2026 \(2 Maret 2026\): dibuat/);
  await panel.press("Buat laporan");
  await told(/sudah ada/);
  expect(titles()).toEqual(["Daftar Hadir - Laundry - 2 Februari 2026 s.d. 6 Februari 2026 (2 Maret 2026)"]);
  await panel.main.getByLabel("Laporan").selectOption({ label: "Register penerima dan tanda terima" });
  await panel.press("Buat laporan");
  await panel.frame.getByText(/Belum ada sertifikat di register/).first().waitFor();
});
