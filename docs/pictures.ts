/** Pictures of the README and the guide, taken from the real desk and panel: `npx tsx docs/pictures.ts`. */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { takeVerificationPicture } from "./verification-picture";
import { openScreens, type Screens, type ScreensSetup } from "../test/browser/screens";

const FOLDER = fileURLToPath(new URL("./gambar/", import.meta.url));
const SAMPLE = fileURLToPath(new URL("../samples/kelas-barbershop-laundry.xlsx", import.meta.url));
/** The day after the sample's last session: everything can be decided. */
const NOW = "2026-04-06T09:00";

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await over(SAMPLE, takePictures);
  await over([{ name: "Sheet1", rows: [] }], async ({ page, menu, settle }) => {
    await menu("Buka panel");
    await settle();
    await page.locator("#panel").screenshot({ path: `${FOLDER}kosong.png` });
  });
  await takeVerificationPicture(`${FOLDER}verifikasi.png`);
}

async function over(book: ScreensSetup["book"], take: (screens: Screens) => Promise<void>): Promise<void> {
  const screens = await openScreens({ book, now: NOW });
  try {
    await take(screens);
  } finally {
    await screens.close();
  }
}

async function takePictures({ page, menu, openTab, panel, settle }: Screens): Promise<void> {
  const picture = async (name: string, part = "body"): Promise<void> => {
    await settle();
    await page.locator(part).first().screenshot({ path: `${FOLDER}${name}.png` });
    process.stdout.write(`docs/gambar/${name}.png\n`);
  };
  await openTab("Peserta");
  await picture("1-buku-kerja");
  await page.click("#menus > .top-menu:nth-child(2) > button");
  await page.hover("#menus .sub-menu");
  await picture("2-menu");
  await page.keyboard.press("Escape");
  await menu("Periksa peserta");
  await openTab("Peserta");
  await picture("3-temuan");
  await picture("lembar", "#grid");
  await picture("panel", "#panel");
  const press = async (label: string): Promise<void> => {
    await (await panel()).click(`button:text-is("${label}") >> visible=true`);
    await settle();
  };
  await menu("Hitung kelulusan");
  await openTab("Kelulusan");
  await picture("4-kelulusan");
  await press("Peta kehadiran");
  await picture("peta", "#panel");
  await (await panel()).click("main [data-row] >> visible=true");
  await picture("orang", "#panel");
  await menu("Terbitkan sertifikat");
  await picture("5-rencana");
  await (await panel()).click("button:text-matches('^Terbitkan \\\\d+ sertifikat')");
  await settle();
  await openTab("Register Sertifikat");
  await picture("6-terbit");
  await menu("Buka panel");
  await settle();
  await picture("beranda", "#panel");
  await press("Sertifikat terbit");
  await (await panel()).click("main input[type=checkbox] >> nth=0");
  await (await panel()).click("main input[type=checkbox] >> nth=1");
  await picture("daftar", "#panel");
  await (await panel()).click("nav button >> nth=0");
  await press("Pengaturan");
  await picture("pengaturan", "#panel");
  await (await panel()).click("nav button >> nth=0");
  await press("Laporan");
  await picture("laporan", "#panel");
  await page.click("#grid .cell a[href*='/document/d/']");
  await page.waitForSelector("dialog.documents .pages:not([aria-busy]) section");
  await picture("7-sertifikat");
  await picture("sertifikat", "section.docx");
}

await main();
