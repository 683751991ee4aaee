import { ENROLLMENT_LEVELS, type EnrollmentFinding } from "../../../src/core/enrollment/findings";
import { grid } from "../build-grid";
import { standardTab } from "../standard-tabs";
import { codesOf, enroll, peserta, PROGRAMS } from "./enroll";

test("a faultless list draws no finding", () => {
  expect(codesOf({}, {}, {})).toEqual([]);
});

describe("NIK", () => {
  const { findings, codes } = enroll([PROGRAMS, peserta({ nik: "#3200004101900000" }, { nik: "3.20000E+15" }, { nik: "#3200001203910002" }, { nik: "3200-0005-0688-0004", born: "@1988-06-05" })]);

  test("as a number or in E-notation is an error without a repair; separators are a note with one", () => {
    expect(codes).toEqual(["nik-number D2", "nik-scientific D3", "nik-number D4", "nik-separators D5"]);
    expect(findings.map(({ fix }) => fix?.after ?? null)).toEqual([null, null, null, "3200000506880004"]);
  });

  test("with letters names them by position and offers no repair", () => {
    const read = enroll([PROGRAMS, peserta({ nik: "32OO000506880004" }, { nik: "32000012O39l0002" })]).findings;
    expect(read).toMatchObject([
      { code: "nik-letters", fix: null, odd: [{ position: 3, character: "O" }, { position: 4, character: "O" }] },
      { code: "nik-letters", fix: null, odd: [{ position: 9, character: "O" }, { position: 12, character: "l" }] },
    ]);
  });

  test("that is a placeholder is a note and no identity; a real clash is one error with both cells and both names", () => {
    const clash = { nik: "3200001203910002", born: "@1991-03-12" };
    const { findings: found, codes: all, people } = enroll([PROGRAMS, peserta({ nik: "0" }, { nik: "#0" }, { nik: "-" }, { nik: "" }, { ...clash, name: "Sari Contoh" }, { ...clash, name: "Sari Cntoh" })]);
    expect(people).toHaveLength(6);
    expect(all).toEqual(["nik-missing D2", "nik-missing D3", "nik-missing D4", "nik-missing D5", "nik-twice D6 D7"]);
    expect(found[4]).toMatchObject({ name: "Sari Contoh", person: "P-05", others: [{ person: "P-06", name: "Sari Cntoh" }], shown: "320000******0002" });
  });

  test("twice in two programmes that overlap is a warning that the names differ", () => {
    const clash = { nik: "3200001203910002", born: "@1991-03-12" };
    const { findings: found } = enroll([PROGRAMS, peserta({ ...clash, name: "Sari Contoh" }, { ...clash, name: "Sari Cntoh", program: "BRB" })]);
    expect(found).toMatchObject([{ code: "programs-overlap", namesDiffer: true, programs: ["LDY", "BRB"] }]);
  });

  test("twice in two programmes at different times is nothing", () => {
    const clash = { nik: "3524011203910002", born: "@1991-03-12" };
    expect(codesOf({ ...clash, name: "Sari Contoh" }, { ...clash, name: "Sari Contoh", program: "LAS" })).toEqual([]);
  });

  test("is compared with birth date and sex, and holds nobody back", () => {
    const { codes: all, findings: found } = enroll([PROGRAMS, peserta(
      { nik: "3200004101900001", born: "01/01/1990", sex: "P" },
      { nik: "3200000101900002", born: "01/01/1990", sex: "P" },
      { nik: "3200006101900003", born: "01/01/1990", sex: "P" },
      { nik: "3200001203910002", born: "13/03/1991", sex: "L" },
    )]);
    expect(all).toEqual(["nik-sex-differs D3 G3", "nik-date-differs D4 F4", "nik-date-differs D5 F5"]);
    expect(found.map(({ code }) => ENROLLMENT_LEVELS[code as EnrollmentFinding["code"]])).toEqual(["warning", "warning", "warning"]);
  });

  test("that says day and month the other way round tells that they may be swapped", () => {
    expect(enroll([PROGRAMS, peserta({ nik: "3524010304910001", born: "@1991-03-04" })]).findings).toMatchObject([{ code: "birth-date-swapped", birthDate: "1991-03-04", swapped: "1991-04-03" }]);
  });

  test("of a region that does not exist is a warning, of an old code of Papua nothing", () => {
    const tables = [PROGRAMS, peserta({ nik: "3599011708900001" }, { nik: "9101011708900002" })];
    expect(enroll(tables).people.map(({ nik }) => nik)).toEqual(["3599011708900001", "9101011708900002"]);
  });
});

describe("text that nobody can see", () => {
  test("is cleaned for reading and noted where the name will be printed", () => {
    const { codes, people, findings } = enroll([PROGRAMS, peserta({ name: "Siti\u00a0 Aminah\u200b" }, { name: "Joko⏎Contoh" }, { name: "Rene\u0301 Contoh" })]);
    expect(people.map(({ name }) => name)).toEqual(["Siti Aminah", "Joko Contoh", "René Contoh"]);
    expect(codes).toEqual(["name-untidy C2", "name-untidy C3"]);
    expect(findings[0]?.fix?.after).toBe("Siti Aminah");
  });
});

test("a misspelt heading of the birth date is one error, not one per row", () => {
  const table = grid("Peserta", `No | Kode Peserta | Nama (pada sertifikat) | Tempat Lahir | Program | Tangal Lahir\n1 | P-01 | Wulan Contoh | Lamongan | LDY | 17-08-1990\n2 | P-02 | Darto Contoh | Lamongan | LDY | 17-08-1990`);
  expect(enroll([PROGRAMS, table]).codes).toEqual(["column-missing F1"]);
});

test("a NIK below a heading of two rows is reported at the row that is printed", () => {
  const table = grid("Peserta", `
    KOP SURAT

    No | Kode Peserta | Nama (pada sertifikat) | NIK | Lahir | | Program
     | | | | Tempat | Tanggal |
    1 | P-01 | Wulan Contoh | 3524015708900012 | Lamongan | 17-08-1990 | LDY
    2 | P-02 | Darto Contoh | 123 | Lamongan | 17-08-1990 | LDY
  `);
  expect(enroll([PROGRAMS, table])).toMatchObject({ codes: ["nik-length D6"], people: [{ birthPlace: "Lamongan", birthDate: "1990-08-17" }, {}] });
});

test("a person without a code in a list that has codes stays visible, with an error", () => {
  expect(enroll([PROGRAMS, peserta({}, { code: "", name: "Dodi Contoh", nik: "" })])).toMatchObject({ codes: ["nik-missing D3", "code-missing B3"], people: [{ key: "P-01" }, { key: "Dodi Contoh", code: null }] });
});

test("a failed formula is an error at its cell and nothing else", () => {
  const { codes, people } = enroll([PROGRAMS, peserta({}, { name: "#REF!" }, { born: "#N/A" }, { program: "#ERROR!" })]);
  expect(codes).toEqual(["cell-formula-error C3", "cell-formula-error F4", "cell-formula-error L5"]);
  expect(people.map(({ name, birthDate, program }) => [name, birthDate, program])).toEqual([
    ["Wulan Contoh", "1990-08-17", "LDY"], ["", "1990-08-17", "LDY"], ["Imam Contoh", null, "LDY"], ["Rina Contoh", "1990-08-17", null],
  ]);
});

describe("a birth date", () => {
  test("is read day first; month first is an error with a hint", () => {
    const { codes, people } = enroll([PROGRAMS, peserta({ nik: "", born: "03/04/1991" }, { nik: "", born: "15/04/1991" }, { nik: "", born: "04/15/1991" }, { nik: "", born: "1991-04-03" })]);
    expect(people.map(({ birthDate }) => birthDate)).toEqual(["1991-04-03", "1991-04-15", null, "1991-04-03"]);
    expect(codes).toContain("date-month-first F4");
  });

  test("as a serial number or with two digits of the year is read with a note; a missing one is an error", () => {
    const { codes, people } = enroll([PROGRAMS, peserta({ nik: "", born: "#33300" }, { nik: "", born: "12/05/60" }, { nik: "", born: "" })]);
    expect(people.map(({ birthDate }) => birthDate)).toEqual(["1991-03-03", "1960-05-12", null]);
    expect(codes.filter((code) => !code.startsWith("nik"))).toEqual(["date-serial F2", "date-two-digit-year F3", "birth-date-missing F4"]);
  });

  test("with an Indonesian month, a weekday or a place is read; two different places are a warning", () => {
    const rows = ["17 Agustus 1990", "17 Agt 1990", "17 Agu 1990", "6 Nop 1989", "Minggu, 18 Mar 1990", "Bandung, 5 Juni 1988", "Tegal, 5 Juni 1988"];
    const { codes, people } = enroll([PROGRAMS, peserta(...rows.map((born) => ({ nik: "-", born, place: "Bandung" })))]);
    expect(people.map(({ birthDate }) => birthDate)).toEqual(["1990-08-17", "1990-08-17", "1990-08-17", "1989-11-06", "1990-03-18", "1988-06-05", "1988-06-05"]);
    expect(codes.filter((code) => !code.startsWith("nik"))).toEqual(["birth-place-differs E8 F8"]);
  });

  test("that does not exist is an error and never rolls over", () => {
    expect(codesOf({ nik: "", born: "29/02/2009" }, { nik: "", born: "31/04/1990" }, { nik: "", born: "31/02/1990" }).filter((code) => !code.startsWith("nik"))).toEqual(["date-impossible F2", "date-impossible F3", "date-impossible F4"]);
  });

  test("of a leap day counts from 1 March in a common year", () => {
    const at = (start: string) => enroll([standardTab("Pengaturan", "Usia minimal | 18"), standardTab("Program", `LDY | Laundry | | | #40 | @${start} | @2026-03-13`), peserta({ nik: "", born: "29/02/2008" })]);
    expect(at("2026-02-28").findings).toContainEqual(expect.objectContaining({ code: "age-low", age: 17 }));
    expect(at("2026-03-01").codes).toEqual(["nik-missing D2"]);
  });

  test("in the future, or of somebody older than eighty, is a warning", () => {
    expect(codesOf({ nik: "", born: "@2026-05-01" }, { nik: "", born: "@1930-05-01" }).filter((code) => !code.startsWith("nik"))).toEqual(["birth-date-future F2", "age-high F3"]);
  });

  test("typed as text among real dates draws one warning at the heading", () => {
    expect(codesOf({ nik: "", born: "@1991-03-04" }, { nik: "", born: "15/04/1991" })).toContain("dates-mixed F1");
    expect(codesOf({ nik: "", born: "@1991-03-04" }, { nik: "", born: "15 April 1991" })).not.toContain("dates-mixed F1");
  });

  test("in one column with the place is split", () => {
    const table = grid("Peserta", "No | Kode Peserta | Nama | TTL | Program\n1 | P-01 | Wulan Contoh | LAMONGAN/17 AGUSTUS 1990 | LDY\n2 | P-02 | Darto Contoh | 17-08-1990 | LDY");
    expect(enroll([PROGRAMS, table])).toMatchObject({ people: [{ birthPlace: "LAMONGAN", birthDate: "1990-08-17" }, { birthPlace: "", birthDate: "1990-08-17" }], codes: ["birth-place-missing D3"] });
  });
});

test("a single name, ten marks or not, is no finding", () => {
  expect(codesOf({ name: "Wati" })).toEqual([]);
});

test("a blank birth place is a warning, a blank programme an error", () => {
  expect(codesOf({ place: "" }, { program: "" })).toEqual(["birth-place-missing E2", "person-program-missing L3"]);
});

test("an instructor in the list is no participant", () => {
  expect(enroll([PROGRAMS, peserta({}, { name: "Ibu Contoh", nik: "", status: "Instruktur" })])).toMatchObject({ people: [{ key: "P-01" }], codes: ["not-participants C3"], notParticipants: [{ name: "Ibu Contoh" }] });
});
