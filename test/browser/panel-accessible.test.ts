import { fileURLToPath } from "node:url";
import type { Browser, Frame } from "playwright-core";
import type { BookSheet } from "../../samples/write-book";
import { standardClass, type Person } from "../bundle/standard-class";
import { violations } from "./access";
import { launchChromium } from "./chromium";
import { drivePanel, type PanelDriver } from "./panel-driver";
import { openScreens, type Screens } from "./screens";

const SAMPLE = fileURLToPath(new URL("../../samples/kelas-barbershop-laundry.xlsx", import.meta.url));
const NOW = "2026-04-06T09:00";

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** How far anything reaches over the right edge of the panel, in pixels. */
const overflow = (frame: Frame): Promise<number> => frame.evaluate(`Math.max(0, ...[...document.querySelectorAll("body, body *")].map((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== "visible" && !one.matches(".sr, input, select, textarea") ? one.scrollWidth - one.clientWidth : 0), document.documentElement.scrollWidth - innerWidth)`);

/** Every page of the panel as one walk; `look` is called on each. */
async function walk(panel: PanelDriver, look: (page: string) => Promise<void>): Promise<void> {
  await look("beranda");
  for (const door of ["Pengaturan", "Lembar dan kolom", "Templat sertifikat", "Sertifikat terbit", "Laporan", "Bantuan"]) {
    await panel.press(door);
    if (door === "Pengaturan") await panel.press("Tambah penanda tangan");
    if (door === "Lembar dan kolom") await panel.main.getByRole("combobox").first().selectOption("Peserta");
    if (door === "Laporan") await panel.main.getByLabel("Laporan").selectOption({ label: "Daftar hadir kosong, satu minggu" });
    await look(door);
    await panel.goTo("Ke halaman awal");
  }
  await panel.goTo("Periksa");
  await look("sebelum diperiksa");
  await panel.press("Periksa daftar");
  await panel.main.locator("[data-row]:visible").first().click();
  await look("temuan");
  await panel.press("Lanjut ke kelulusan");
  await look("kelulusan");
  await panel.press("Peta kehadiran");
  await look("peta kehadiran");
  await panel.main.locator("[data-row]:visible").first().click();
  await panel.press("Ubah keputusan");
  await panel.press("Simpan keputusan");
  await look("satu peserta");
  await panel.goTo("Sertifikat");
  await panel.press("Lihat rencana penerbitan");
  await look("rencana");
  await panel.press(/^Terbitkan \d+ sertifikat/);
  await look("hasil");
  await panel.goTo("Ke halaman awal");
  await panel.press("Sertifikat terbit");
  await panel.main.locator("[data-row]:visible").first().click();
  await panel.press("Terbitkan ulang");
  await look("sertifikat terbit");
}

async function openPanel(book: string | readonly BookSheet[], width: number): Promise<{ desk: Screens; panel: PanelDriver; frame: Frame }> {
  const desk = await openScreens({ book, browser, now: NOW });
  await desk.page.addStyleTag({ content: `#panel { width: ${width}px }` });
  const panel = drivePanel(desk.page);
  await desk.menu("Buka panel");
  await panel.idle();
  return { desk, panel, frame: await desk.panel() };
}

test("axe finds nothing wrong with any page of the panel", async () => {
  const { desk, panel, frame } = await openPanel(SAMPLE, 300);
  const wrong: string[] = [];
  await walk(panel, async (page) => {
    wrong.push(...(await violations(frame)).map((line) => `${page}: ${line}`));
  });
  await desk.close();
  expect(wrong).toEqual([]);
});

test("axe finds nothing wrong with the first run, with trouble, nor with the desk and its documents", async () => {
  const { desk, panel, frame } = await openPanel([{ name: "Sheet1", rows: [] }], 300);
  const wrong = [...(await violations(frame))];
  await desk.page.route("**/api/call", (route) => route.abort());
  await panel.button("Siapkan buku kerja").click();
  await panel.frame.getByRole("alert").first().waitFor();
  wrong.push(...(await violations(frame)));
  await desk.page.click("#log-button");
  wrong.push(...(await violations(desk.page.mainFrame())));
  await desk.page.getByRole("menuitem", { name: "File" }).click();
  await desk.page.getByRole("menuitem", { name: "Dokumen di Drive…" }).click();
  wrong.push(...(await violations(desk.page.mainFrame())));
  await desk.close();
  expect(wrong).toEqual([]);
});

const LONG = "Raden Mas Panji Kusumawardhana-Notohadiningratkartasura Contoh bin Almarhum Abdurrahmanwahidhasyim, S.Pd., M.Si.";
const longNames: readonly Person[] = [
  { name: LONG, nik: "123" },
  { name: `${LONG} II`, marks: "HHHHHHH HA" },
  { name: "A".repeat(70) },
];

test.each([[280], [300], [400]])("nothing reaches over the edge of a panel of %i pixels, however long the names", async (width) => {
  const { desk, panel, frame } = await openPanel(standardClass(longNames, { programName: "Pengoperasianmesinpencucidansetrikauapindustri" }), width);
  const wide: string[] = [];
  await walk(panel, async (page) => {
    const pixels = await overflow(frame);
    if (pixels > 0) wide.push(`${page}: ${pixels}`);
  });
  await desk.close();
  expect(wide).toEqual([]);
});
