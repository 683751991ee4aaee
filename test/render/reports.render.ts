import type { ReportKind } from "../../src/contract";
import { day } from "../../samples/write-book";
import { bytesOf } from "../bundle/document-tables";
import { type Office, openOffice } from "../bundle/office";
import { DATES, type Person, standardClass } from "../bundle/standard-class";
import { render, type Rendered } from "./rendered-page";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;
const LONGEST = "Raden Mas Haryo Panjang Sekali Namanya Untuk Contoh Ujian Sertifikat Wicaksono, S.T., M.Kom.";
const MARKS = ["HHHHHHHHHH", "HHTHHSHHIH", "HHHHHHHHAA", "HHHHAAAAAA"];

/** Forty people: the longest name, a leaver, a blank mark, somebody without birth place and sex. */
const PEOPLE = Array.from({ length: 40 }, (_, index): Person => {
  const name = index === 1 ? LONGEST : `Peserta ${"ABCDEFGH".charAt(index % 8)}${index + 1} Contoh`;
  if (index === 2) return { name, status: "Bebas", left: day(DATES[5] ?? ""), marks: "HHHHHH    " };
  if (index === 3) return { name, marks: "HHHHHHHH H" };
  if (index === 4) return { name, place: null, sex: null };
  return { name, sex: index % 3 === 0 ? "P" : "L", marks: MARKS[index % 4] ?? "" };
});

let office: Office;

beforeAll(async () => {
  office = await openOffice(standardClass(PEOPLE));
  office.issueUntilDone(AT);
});

function page(kind: ReportKind, title: string, asked: { readonly day?: string; readonly span?: "day" | "week" } = {}): Rendered {
  office.ask("createReport", { kind, ...asked }, AT);
  return render(Buffer.from(bytesOf(office, title)).toString("base64"));
}

const LISTS: readonly (readonly [ReportKind, string, number, string])[] = [
  ["nominative", "Daftar Nominatif", 297, "Nama"],
  ["signing", "Daftar Hadir", 210, "Nama Peserta"],
  ["attendance", "Rekapitulasi Kehadiran", 297, "Nama Peserta"],
  ["recipients", "Register Penerima", 297, "Nomor Sertifikat"],
];

test.each(LISTS)("%s keeps its paper, its headings on every page with names, the longest name whole, and its signatures", (kind, title, width, heading) => {
  const { texts, text, pages, ...size } = page(kind, title, { day: DATES[0] ?? "", span: "week" });
  expect([size.width, pages > 1]).toEqual([width, true]);
  for (const one of texts) if (/Peserta [A-H]\d+ Contoh/.test(one)) expect(one).toContain(heading);
  for (const word of LONGEST.split(" ")) expect(text).toContain(word);
  expect(text).toContain("Bambang Contoh, S.H.");
  expect(texts.every((one) => one.trim() !== "")).toBe(true);
});

test("the attendance list of one day has a page for its forty people and no more than it needs", () => {
  expect(page("signing", "Daftar Hadir - Laundry - 3", { day: DATES[1] ?? "", span: "day" }).pages).toBeLessThanOrEqual(3);
});

test("the minutes hold everybody of the class and end with the list of the board on a page of its own", () => {
  const { texts, text, width } = page("minutes", "Berita Acara", { day: "2-3-2026" });
  expect(width).toBe(210);
  for (const { name } of PEOPLE.filter(({ name: one }) => one !== LONGEST)) expect(text).toContain(String(name));
  expect(texts[texts.length - 1]).toMatch(/^ ?DAFTAR HADIR SIDANG KELULUSAN/);
});

test("the final recap has its three tables on one page, and the signatures together", () => {
  const { width, texts } = page("recap", "Rekapitulasi Akhir Program");
  expect([width, texts.length <= 2]).toEqual([297, true]);
  for (const words of ["Laki-laki", "Perempuan", "Belum diisi", "SMA/MA/Paket C", "Jumlah"]) expect(texts[0]).toContain(words);
  expect(texts[texts.length - 1]).toMatch(/Mengetahui,[^]*Bambang Contoh, S\.H\./);
});

test("the implementation report is two pages with its chart", () => {
  const { pages, width, text } = page("implementation", "Laporan Pelaksanaan");
  expect([pages, width]).toEqual([2, 210]);
  for (const words of ["I. Latar belakang", "VIII. Penutup", "Sudah selesai", "Belum ada catatan"]) expect(text).toContain(words);
});
