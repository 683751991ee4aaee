import type { Browser } from "playwright-core";
import { Host } from "../../host/host";
import type { BookSheet } from "../../samples/write-book";
import { standardClass } from "../bundle/standard-class";
import { launchChromium } from "./chromium";
import { drivePanel, type PanelDriver } from "./panel-driver";
import { openScreens, type Screens } from "./screens";

let browser: Browser;
let desk: Screens;
let panel: PanelDriver;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => desk.close());

async function open(book: readonly BookSheet[], menu: string): Promise<void> {
  desk = await openScreens({ book, browser, now: "2026-03-02T10:00" });
  panel = drivePanel(desk.page);
  await desk.menu(menu);
  await panel.idle();
}

const cell = (row: number, column: number): string => `.cell[data-row="${row}"][data-column="${column}"]`;
const held = (sheet: string, row: number, column: number): string => Host.load(desk.stateDir).show(sheet).sheets[0]?.displayValues[row]?.[column] ?? "";

const DASHED = "3524-0512-0985-0004";
const faulty = standardClass([
  { name: "Ani Contoh", nik: "123" },
  { name: "Budi Contoh", nik: DASHED },
  { name: "Citra Contoh", marks: "HHHHHHH HA" },
]);

describe("an empty workbook", () => {
  test("gets its standard tabs at a click", async () => {
    await open([{ name: "Sheet1", rows: [] }], "Buka panel");
    await panel.says("Belum ada daftar peserta yang dikenali di buku kerja ini.");
    await panel.press("Siapkan buku kerja");
    await desk.page.waitForSelector(".tab:text-is('Register Sertifikat')");
    expect(await desk.page.locator(".tab").allTextContents()).toEqual(["Sheet1", "Pengaturan", "Pejabat", "Program", "Peserta", "Sesi", "Kehadiran", "Temuan", "Kelulusan", "Register Sertifikat", "Log"]);
  });
});

describe("a finding", () => {
  test("that is pressed shows its cell in the sheet", async () => {
    await open(faulty, "Periksa peserta");
    await panel.button(/Sel D2 di lembar “Peserta”/).click();
    await desk.page.waitForSelector(`${cell(1, 3)}.cursor`);
    expect([await desk.page.textContent(".tab.active"), await desk.page.inputValue("#name-box")]).toEqual(["Peserta", "D2"]);
  });

  test("with a fix is mended only when staff tick it, and restored by one undo", async () => {
    await open(faulty, "Periksa peserta");
    await panel.main.getByLabel("Pilih perbaikan ini").check();
    await panel.press("Terapkan 1 perbaikan");
    expect(held("Peserta", 2, 3)).toBe("3524051209850004");
    await panel.press("Urungkan");
    expect(held("Peserta", 2, 3)).toBe(DASHED);
  });

  test("is found by what is typed into the search", async () => {
    await open(faulty, "Periksa peserta");
    await panel.main.getByRole("searchbox").fill("d3");
    await panel.says(/Sel D3/);
    expect(await panel.main.getByText(/Sel D2 di lembar/).count()).toBe(0);
  });

  test("goes where somebody types in the sheet, and the panel says that its list is old before it is asked", async () => {
    await open(faulty, "Periksa peserta");
    await desk.openTab("Peserta");
    await desk.page.click(cell(1, 3));
    await desk.page.keyboard.type("3524051708900001");
    await desk.page.keyboard.press("Enter");
    await desk.page.click(cell(3, 3));
    await desk.page.keyboard.type("99");
    await desk.page.keyboard.press("Enter");
    await desk.page.clock.setSystemTime(new Date("2026-03-02T10:05:00+07:00"));
    await panel.main.locator("h1").click();
    await panel.says("Lembar berubah sejak pemeriksaan ini.");
    await panel.press("Periksa ulang");
    await panel.says(/Sel D4 di lembar “Peserta”/);
    expect(await panel.main.getByText(/Sel D2 di lembar/).count()).toBe(0);
  });
});

describe("a decision", () => {
  test("is approved for an office, with the name of whoever did", async () => {
    await open(faulty, "Hitung kelulusan");
    await panel.press(/Budi Contoh/);
    await panel.press("Setujui");
    await panel.press("Simpan keputusan");
    await panel.says("Pilih kantor yang Anda wakili dahulu.");
    await panel.main.getByLabel("Disnaker").check();
    await panel.press("Simpan keputusan");
    await panel.says(/staf@example\.com/);
    expect(held("Kelulusan", 2, 13)).toContain("staf@example.com");
  });

  test("is changed only with a reason, which stands in the sheet", async () => {
    await open(faulty, "Hitung kelulusan");
    await panel.press(/Citra Contoh/);
    await panel.press("Ubah keputusan");
    await panel.main.getByLabel("Disnaker").check();
    await panel.main.getByLabel("Lulus", { exact: true }).check();
    await panel.press("Simpan keputusan");
    await panel.says("Tulis alasannya dahulu.");
    await panel.main.getByLabel("Alasan").fill("Mengganti sesi 8 di kelas lain");
    await panel.press("Simpan keputusan");
    await panel.says("Lulus");
    expect(held("Kelulusan", 3, 11)).toContain("Mengganti sesi 8 di kelas lain");
  });
});

describe("settings", () => {
  test("are checked while they are typed, with the number as it will be", async () => {
    await open(faulty, "Buka panel");
    await panel.press("Pengaturan");
    const pattern = panel.main.getByLabel("Pola nomor");
    await pattern.fill("{urut:4}/{kode}/{bulan}/{tahun}");
    await panel.says("Contoh: 0001/PLT/III/2026");
    await pattern.fill("{nomor}/{tahun}");
    await panel.says("Bagian {nomor} tidak dikenal.");
    await panel.main.getByLabel("Minimal hadir").fill("120");
    await panel.says("Isi dengan bilangan bulat 0 sampai 100.");
    await panel.press("Simpan 2 perubahan");
    expect(held("Pengaturan", 11, 1)).not.toContain("nomor");
  });
});

describe("a signatory", () => {
  test("gets the day that ends the office in the panel, and the sheet follows", async () => {
    await open(faulty, "Buka panel");
    await panel.press("Pengaturan");
    await panel.press(/^Ubah Dra\. Retno/);
    const number = panel.main.getByLabel("NIP", { exact: true });
    await number.fill("12345");
    await panel.says("NIP harus 18 angka.");
    await number.fill("");
    await panel.main.getByLabel("Berlaku sampai", { exact: true }).fill("31 Desember 2025");
    await panel.press("Simpan perubahan");
    await panel.says("Tidak berlaku hari ini.");
    expect(held("Pejabat", 1, 7)).toBe("31 Desember 2025");
  });
});

describe("a certificate with a wrong name", () => {
  test("is issued again under its number after the name was mended, from the list of certificates", async () => {
    await open(standardClass([{ name: "Ani Contho" }]), "Terbitkan sertifikat");
    await panel.says("1 sertifikat terbit");
    Host.load(desk.stateDir).edit("Peserta!C2", "Ani Contoh");
    await desk.menu("Buka panel");
    await panel.press("Sertifikat terbit");
    await panel.press(/Ani Contho/);
    await panel.press("Terbitkan ulang");
    await panel.main.getByLabel("Alasan").fill("Ejaan nama");
    await panel.frame.locator("form.card").getByRole("button", { name: "Terbitkan ulang" }).click();
    await panel.says(/Ani Contoh.*revisi 1/);
    expect(await panel.main.locator("[data-row]").allTextContents()).toEqual(["Ani Contoh001/PLT/III/2026 · Laundry · revisi 1 · terbit"]);
  });
});
