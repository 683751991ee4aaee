import { Host } from "../../host/host";
import type { BookSheet } from "../../samples/write-book";
import { layoutSheet } from "../bundle/layouts/layout-book";
import { groupedRegister, name } from "../core/sheet/layouts";
import { drivePanel, type PanelDriver } from "./panel-driver";
import { openScreens, type Screens } from "./screens";

/**
 * A workbook nobody prepared: a school's register with grouped headings, totals between its rows and a heading of its own for
 * the names; a list of attendance; no settings, programmes, officials or codes.
 */
function unpreparedBook(): readonly BookSheet[] {
  const register = groupedRegister(3, 2, "indonesian");
  let person = 0;
  const rows = register.rows.map((row) =>
    row.map((cell) => {
      if (cell === "NAMA PESERTA") return "WARGA BELAJAR";
      if (cell !== "DARTO WIRA CONTOH") return cell;
      person += 1;
      return name(person - 1);
    }),
  );
  const days = [4, 5, 6, 7, 8];
  const marks = Array.from({ length: 5 }, (_, at) => [at + 1, name(at), ...days.map((day) => (at === 1 && day > 6 ? "A" : "H"))]);
  return [
    layoutSheet({ ...register, rows }),
    { name: "Absen Laundry", rows: [["DAFTAR HADIR PELATIHAN LAUNDRY"], [], ["No", "Nama", ...days.map((day) => `${day}/11/2024`)], ...marks, [], ["Mengetahui,"]] },
  ];
}

let desk: Screens;
let panel: PanelDriver;

beforeAll(async () => {
  desk = await openScreens({ book: unpreparedBook(), now: "2026-03-02T10:30" });
  panel = drivePanel(desk.page);
});
afterAll(() => desk.close());

const type = (label: string, text: string): Promise<void> => panel.main.getByLabel(label, { exact: true }).fill(text);

test("somebody who never saw Tuntas comes from an unprepared workbook to certificates by clicking and typing in the panel alone", async () => {
  await desk.menu("Buka panel");
  await panel.says("Belum ada program.");

  await panel.press("Lembar dan kolom");
  await panel.main.getByLabel("Lembar", { exact: true }).selectOption("SF1");
  await panel.main.getByLabel("Nama (pada sertifikat)").selectOption("WARGA BELAJAR");
  await panel.says("Contoh: WULAN CONTOH");
  await panel.press("Simpan pilihan");

  await panel.goTo("Ke halaman awal");
  await panel.press("Isi di panel ini");
  await panel.press("Tambah program");
  for (const [label, text] of [["Kode", "LDY"], ["Nama program", "Laundry"], ["Jumlah JP", "20"], ["Mulai", "4 November 2024"], ["Selesai", "8 November 2024"]] as const) await type(label, text);
  await panel.press("Tambahkan");
  await panel.says("5 peserta, 5 sesi");

  await panel.press("Tambah penanda tangan");
  await panel.main.getByLabel("Kantor", { exact: true }).selectOption("Disnaker");
  await type("Jabatan", "Kepala Dinas Tenaga Kerja");
  await type("Nama dengan gelar", "Dra. Retno Contoh, M.Si.");
  await panel.press("Tambahkan");
  await panel.says(/^Dra\. Retno Contoh/);

  for (const [label, text] of [["Nama kantor Disnaker", "Dinas Tenaga Kerja Kabupaten Contoh"], ["Tempat terbit", "Contoh"], ["Kode nomor", "PLT"], ["Periksa keaslian", "telepon (0322) 000000"]] as const) await type(label, text);
  await panel.says("Contoh: 001/PLT/III/2026");
  await panel.press("Simpan 4 perubahan");

  await panel.goTo("Periksa");
  await panel.press("Periksa daftar");
  await panel.main.getByLabel("Pilih perbaikan ini").check();
  await panel.press("Terapkan 1 perbaikan");
  await panel.press("Lanjut ke kelulusan");
  await panel.says("5 peserta: 4 lulus, 1 tidak lulus.");
  await panel.press("Lanjut ke sertifikat");
  await panel.press("Terbitkan 4 sertifikat");
  await panel.says("4 sertifikat terbit");

  const { files } = Host.load(desk.stateDir).docs();
  const text = files.map((file) => file.text).join("\n");
  expect([text.match(/00\d\/PLT\/III\/2026/g)?.length, text.includes("WULAN CONTOH"), text.includes("DARTO CONTOH")]).toEqual([4, true, false]);
});
