import type { FindingView } from "../../src/contract";
import { day } from "../../samples/write-book";
import { TODAY } from "./findings-of";
import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

const BORN = day("1990-01-01");
const TWICE = standardClass([
  { name: "Budi Contoh", nik: "3524010101900001", born: BORN },
  { name: "Wulan Contoh", nik: "3524010101900003", born: BORN },
  { name: "Budi Contoh", nik: "3524010101900002", born: BORN },
  { name: "Sari Contoh", nik: "12345" },
]);

const check = (office: Office): readonly FindingView[] => office.ask("checkEnrollment", {}, TODAY).findings;
const likely = (office: Office): FindingView | undefined => check(office).find(({ code }) => code === "person-likely-twice");
const marks = (office: Office): readonly string[] => (office.host.show("Peserta").sheets[0]?.conditionalFormats ?? []).flatMap(({ ranges }) => ranges);
const settle = (office: Office, finding: FindingView | undefined, by = "ani@example.com"): void => {
  const [choice] = finding?.choices ?? [];
  if (!choice) throw new Error("The finding offers no answer");
  office.ask("confirm", { what: choice.what, value: choice.value }, { ...TODAY, user: by });
};

describe("two people of one name and birthday", () => {
  test("are asked about once: said to be two, they are shown as settled, by whom and when", async () => {
    const office = await openOffice(TWICE);
    const finding = likely(office);
    expect(finding).toMatchObject({ level: "warning", cells: ["Peserta!C2", "Peserta!C4"], choices: [{ what: "as-is", label: "Benar orang yang berbeda" }] });
    settle(office, finding);
    const settled = likely(office);
    expect(settled).toMatchObject({ level: "note", group: "Sudah dipastikan", choices: [{ what: "as-is-undo" }] });
    expect(settled?.advice).toBe("Sudah dipastikan benar oleh ani@example.com pada 2 Maret 2026 10.00. Muncul lagi bila isi selnya berubah.");
    expect(office.host.show("Temuan").sheets[0]?.displayValues.find((row) => row.some((cell) => cell.includes("ani@example.com")))).toBeDefined();
  });

  test("lose their mark with the answer, and are not warned about before issuing", async () => {
    const office = await openOffice(TWICE);
    settle(office, likely(office));
    check(office);
    expect(marks(office)).toEqual(["D5"]);
    expect(office.ask("preflightCertificates", {}, TODAY).warnings.map(({ code }) => code)).not.toContain("person-likely-twice");
  });

  test("stay settled where rows are inserted or sorted", async () => {
    const office = await openOffice(TWICE);
    settle(office, likely(office));
    office.host.rows("insert", "Peserta", 2, 2);
    expect(likely(office)).toMatchObject({ group: "Sudah dipastikan", cells: ["Peserta!C4", "Peserta!C6"] });
    office.host.rows("delete", "Peserta", 2, 2);
    office.host.sort("Peserta", "A", true);
    expect(likely(office)).toMatchObject({ group: "Sudah dipastikan", person: "P-03" });
  });

  test("come up again when one of the cells changes, and settle again when it is changed back", async () => {
    const office = await openOffice(TWICE);
    settle(office, likely(office));
    office.host.edit("Peserta!C4", "BUDI CONTOH");
    expect(likely(office)).toMatchObject({ level: "warning", choices: [{ what: "as-is" }] });
    office.host.edit("Peserta!C4", "Budi Contoh");
    expect(likely(office)).toMatchObject({ level: "note" });
  });

  test("come up again when somebody takes the answer back", async () => {
    const office = await openOffice(TWICE);
    settle(office, likely(office));
    settle(office, likely(office));
    expect(likely(office)).toMatchObject({ level: "warning" });
  });
});

test("an error is never settled by a word", async () => {
  const office = await openOffice(TWICE);
  const error = check(office).find(({ level }) => level === "error");
  expect(error).toMatchObject({ code: "nik-length", choices: [] });
  expect(office.refusal("confirm", { what: "as-is", value: error?.id ?? "" }, TODAY).code).toBe("finding-gone");
  expect(check(office).find(({ level }) => level === "error")).toEqual(error);
});

test("an answer about a finding that is gone is refused, and nothing is remembered", async () => {
  const office = await openOffice(TWICE);
  const finding = likely(office);
  office.host.edit("Peserta!C4", "Agus Contoh");
  expect(office.refusal("confirm", { what: "as-is", value: finding?.id ?? "" }, TODAY).message).toMatch(/tidak ada lagi/);
  office.host.edit("Peserta!C4", "Budi Contoh");
  expect(likely(office)).toMatchObject({ level: "warning" });
});

test("a whole kind may be settled in one answer; each is in the log, without personal values", async () => {
  const office = await openOffice(standardClass([{ name: "Budi Contoh", nik: "3200010101900001", born: BORN }, { name: "Wulan Contoh", nik: "3200010201900002", born: day("1990-01-02") }]));
  const unknown = check(office).filter(({ code }) => code === "nik-region-unknown");
  office.ask("confirm", { what: "as-is", value: unknown.map(({ id }) => id).join("\n") }, TODAY);
  expect(check(office).filter(({ level }) => level !== "note")).toEqual([]);
  const log = office.host.show("Log").sheets[0]?.displayValues ?? [];
  expect(log.slice(1).map((row) => row.slice(2, 5))).toEqual([["temuan dipastikan benar", "P-01", "Peserta!D2"], ["temuan dipastikan benar", "P-02", "Peserta!D3"]]);
  expect(JSON.stringify([log, office.host.state().properties])).not.toContain("3200010101900001");
});

test("a column that must not be in a shared workbook is never right", async () => {
  const book = standardClass([{ name: "Budi Contoh", nik: "3524010101900001", born: BORN }]).map((sheet) =>
    sheet.name === "Peserta" ? { ...sheet, rows: sheet.rows.map((row, at) => [...Array.from({ length: 16 }, (_, column) => row[column] ?? null), at === 0 ? "Perkara" : "x"]) } : sheet,
  );
  expect(check(await openOffice(book)).find(({ code }) => code === "sensitive-column")).toMatchObject({ choices: [] });
});
