import { documentTexts, findingsOf, found, lineOf, TODAY, wouldIssue } from "./findings-of";
import { openOffice } from "./office";
import { type Person, standardClass, withCells } from "./standard-class";
import { type BookSheet, day } from "../../samples/write-book";

const NAMES = ["Wulan", "Darto", "Imam", "Rina", "Sari", "Joko", "Budi", "Anto", "Beni", "Cici"];
const people = (count: number, nik = true): readonly Person[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${NAMES[index % 10]} ${["Satu", "Dua", "Tiga"][Math.floor(index / 10)]} Contoh`,
    nik: nik ? `352401${(1 + (index % 28)).toString().padStart(2, "0")}0190${(index + 1).toString().padStart(4, "0")}` : null,
  }));

/** The list of participants with other rows, the rest of the class as it is. */
const withList = (book: readonly BookSheet[], rows: BookSheet["rows"], more: Partial<BookSheet> = {}): BookSheet[] =>
  book.map((sheet) => (sheet.name === "Peserta" ? { ...sheet, ...more, rows } : sheet));

describe("text that nobody can see (V04)", () => {
  const book = withCells(standardClass([{ name: "Siti\u00a0 Aminah\u200b" }, { name: "Joko\nContoh" }, { name: "Rene\u0301 Contoh" }]), {
    "Peserta!D1": "NIK\u00a0",
    "Peserta!C1": "\ufeffNama (pada sertifikat)",
    "Peserta!F1": " TANGGAL  LAHIR ",
    "Kehadiran LDY!C4": "Ren\u00e9 Contoh",
  });

  test("hides no heading and parts no person; two names are noted with what would be printed", async () => {
    const office = await openOffice(book);
    const { people: count } = office.ask("checkEnrollment", {}, TODAY);
    const findings = findingsOf(office).filter(({ code }) => code !== "nik-missing");
    expect(count).toBe(3);
    expect(findings.map(lineOf)).toEqual(["note name-untidy Peserta!C2", "note name-untidy Peserta!C3"]);
    expect(findings.map(({ fix }) => fix?.after)).toEqual(["Siti Aminah", "Joko Contoh"]);
    expect(office.host.show("Peserta").sheets[0]?.values.slice(0, 3).map((row) => row[2])).toEqual(["\ufeffNama (pada sertifikat)", "Siti\u00a0 Aminah\u200b", "Joko\nContoh"]);
  });

  test("leaves the cleaned names on the certificates, and the same letter stored in two ways is one person", async () => {
    const office = await openOffice(book);
    office.issueUntilDone(TODAY);
    const texts = documentTexts(office);
    expect(texts).toHaveLength(3);
    for (const name of ["Siti Aminah", "Joko Contoh", "René Contoh"]) expect(texts.filter((text) => text.includes(name))).toHaveLength(1);
  });
});

test("a misspelt heading is one error at the heading, whatever the number of rows, and stops the run (V05)", async () => {
  const office = await openOffice(withCells(standardClass(people(30)), { "Peserta!F1": "Tangal Lahir" }));
  const findings = findingsOf(office).filter(({ level }) => level === "error");
  expect(findings.map(lineOf)).toEqual(["error column-missing Peserta!F1"]);
  expect(findings[0]?.message).toMatch(/“Tanggal Lahir”.*“Tangal Lahir”/);
  const preflight = office.ask("preflightCertificates", {}, TODAY);
  expect(preflight.willIssue).toEqual([]);
  expect(preflight.blockers.map(lineOf)).toContain("error column-missing Peserta!F1");
});

test("below a letterhead and a heading of two rows, a finding names the row that is printed (V06)", async () => {
  const book = withList(
    standardClass(people(2)),
    [
      ["PEMERINTAH KABUPATEN CONTOH"], ["DINAS TENAGA KERJA"], ["Jl. Contoh 1"], [],
      ["No", "Kode Peserta", "Nama (pada sertifikat)", "NIK", "Lahir"],
      [null, null, null, null, "Tempat", "Tanggal"],
      [1, "P-01", "Wulan Satu Contoh", "3524010101900001", "Lamongan", day("1990-01-01")],
      [2, "P-02", "Darto Satu Contoh", "123", "Lamongan", day("1990-01-02")],
    ],
    { merges: ["A1:F1", "A2:F2", "A3:F3", "E5:F5"] },
  );
  const office = await openOffice(book);
  expect(office.ask("checkEnrollment", {}, TODAY).people).toBe(2);
  expect(found(office).filter((line) => !line.startsWith("note"))).toEqual(["error nik-length Peserta!D8"]);
  const columns = office.ask("describeWorkbook", {}, TODAY).tables.find(({ kind }) => kind === "enrollment")?.columns;
  expect(columns?.filter(({ role }) => role.startsWith("birth")).map(({ role, cell }) => `${role} ${cell}`)).toEqual(["birthPlace Peserta!E6", "birthDate Peserta!F6"]);
});

test("people below an empty row stay people, and their findings stand in their own row (V07)", async () => {
  const book = standardClass(people(4));
  const rows = book.find(({ name }) => name === "Peserta")?.rows ?? [];
  const office = await openOffice(withCells(withList(book, [...rows.slice(0, 3), [], ...rows.slice(3)]), { "Peserta!F6": "31/02/1990" }));
  expect(office.ask("checkEnrollment", {}, TODAY).people).toBe(4);
  expect(found(office).filter((line) => !line.startsWith("note"))).toEqual(["error date-impossible Peserta!F6"]);
  expect(found(office).filter((line) => line.startsWith("note")).length).toBeLessThanOrEqual(1);
});

describe("tick boxes, formulas without a result, a total and a signature (V08)", () => {
  const book = (): BookSheet[] => {
    const rows = (standardClass(people(10)).find(({ name }) => name === "Peserta")?.rows ?? []).map((row) => [...row]);
    rows[6] = [6, null, "Dodi Contoh", null, "Lamongan", day("1990-01-06"), "L", "SMA", null, null, null, "LDY", null, "Aktif"];
    rows[11] = ["Jumlah", null, "10"];
    rows[13] = [null, null, "Kepala Lapas,"];
    rows[16] = [null, null, "Pejabat Contoh"];
    rows[17] = [null, null, "NIP. 000"];
    for (let row = 1; row < 1000; row += 1) {
      const cells = [...(rows[row] ?? [])];
      while (cells.length < 16) cells.push(null);
      rows[row] = [...cells, false, { formula: `IF(A${row + 1}="x","x","")`, result: "" }];
    }
    return withCells(withList(standardClass(people(10)), rows), { "Kehadiran LDY!B7": null, "Kehadiran LDY!C7": "Dodi Contoh" });
  };

  test("are no people, and draw one note with their rows", async () => {
    const office = await openOffice(book());
    expect(office.ask("checkEnrollment", {}, TODAY).people).toBe(10);
    expect(found(office)).toEqual(["error code-missing Peserta!B7", "note rows-skipped Peserta!A12 Peserta!C14 Peserta!C17 Peserta!C18", "note nik-missing Peserta!D7"]);
    expect(findingsOf(office)[1]?.message).toMatch(/12, 14, 17, dan 18/);
  });

  test("give nobody below the list a certificate", async () => {
    const office = await openOffice(book());
    office.issueUntilDone(TODAY);
    expect(documentTexts(office)).toHaveLength(9);
    expect(documentTexts(office).join()).not.toContain("Pejabat Contoh, ");
    expect(office.host.docs().files.filter(({ name }) => name.includes("Pejabat"))).toEqual([]);
  });
});

describe("a filter (V09)", () => {
  const nik = "3524011203910002";
  const book = standardClass([{ name: "Wulan Contoh", nik, born: day("1991-03-12") }, { name: "Darto Contoh" }, { name: "Imam Contoh" }, { name: "Rina Contoh", nik, born: day("1991-03-12") }, { name: "Sari Contoh" }]);
  const filtered = book.map((sheet) => (sheet.name === "Peserta" ? { ...sheet, filter: "A1:P6", hiddenRows: [4, 5] } : sheet));

  test("changes nothing but that the finding says which row is hidden, and how many people are", async () => {
    const [plain, hidden] = [await openOffice(book), await openOffice(filtered)];
    expect(found(hidden)).toEqual(found(plain));
    expect(hidden.ask("checkEnrollment", {}, TODAY)).toMatchObject({ people: 5, hidden: 2 });
    const [finding] = findingsOf(hidden);
    expect(finding && lineOf(finding)).toBe("error nik-twice Peserta!D2 Peserta!D5");
    expect(finding?.message).toMatch(/[Bb]aris 5 .*tersembunyi/);
  });

  test("leaves issuing to look at everybody", async () => {
    const office = await openOffice(filtered);
    expect(wouldIssue(office)).toEqual(["P-02", "P-03", "P-05"]);
  });
});

describe("a formula that failed (V10)", () => {
  const formula = (result: string) => ({ formula: "VLOOKUP(A1,Z1:Z2,1,FALSE)", result });
  const book = withCells(standardClass(people(4)), { "Peserta!C3": formula("#REF!"), "Peserta!F4": formula("#N/A"), "Peserta!L5": formula("#ERROR!") });

  test("is an error at its cell that says so, and holds back that person alone", async () => {
    const office = await openOffice(book);
    const findings = findingsOf(office);
    expect(findings.map(lineOf)).toEqual(["error cell-formula-error Peserta!C3", "error cell-formula-error Peserta!F4", "error cell-formula-error Peserta!L5"]);
    for (const { message } of findings) expect(message).toMatch(/rumus/);
    expect(wouldIssue(office)).toEqual(["P-01"]);
  });

  test("leaves its text in no document, no title and no own tab but where the finding quotes it", async () => {
    const office = await openOffice(book);
    office.issueUntilDone(TODAY);
    office.ask("computeCompletion", {}, TODAY);
    const written = JSON.stringify([office.host.docs(), ...["Kelulusan", "Register Sertifikat", "Log"].map((tab) => office.host.show().sheets.find(({ name }) => name === tab)?.values)]);
    expect(written).not.toMatch(/#REF!|#N\/A|#ERROR!/);
  });
});

describe("a list without anybody (V17)", () => {
  test("is never a pass: it is said that no participant was found, and nothing is issued", async () => {
    const office = await openOffice(standardClass([]));
    const check = office.ask("checkEnrollment", {}, TODAY);
    expect(check).toMatchObject({ people: 0 });
    expect(check.findings.map(lineOf)).toContain("error list-empty Peserta!A1");
    expect(check.summary).toMatch(/(belum|tidak) ada peserta|peserta (belum|tidak)/i);
    expect(check.summary).not.toMatch(/semua|siap|beres/i);
    expect(office.ask("preflightCertificates", {}, TODAY).willIssue).toEqual([]);
  });

  test("and a workbook without such a list names the tabs looked at, the headings missed, and offers to prepare one", async () => {
    const office = await openOffice([{ name: "Catatan", rows: [["Belanja"], ["Sabun", 3]] }, { name: "Anggaran", rows: [["Pos", "Rupiah"], ["Transport", "170.000"]] }]);
    const described = office.ask("describeWorkbook", {}, TODAY);
    expect(described).toMatchObject({ people: 0, canPrepare: true });
    expect(described.missing.join(" ")).toMatch(/Catatan/);
    const refusal = office.refusal("checkEnrollment", {}, TODAY);
    expect(`${refusal.message} ${refusal.remedy}`).toMatch(/Catatan.*Anggaran/);
    expect(`${refusal.message} ${refusal.remedy}`).toMatch(/NIK.*Tanggal Lahir/);
    expect(refusal.remedy).toMatch(/Siapkan/);
    expect(office.host.show().sheets.map(({ name }) => name)).toEqual(["Catatan", "Anggaran"]);
  });
});
