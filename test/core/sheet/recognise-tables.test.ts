import { recogniseTables } from "../../../src/core/sheet/recognise-tables";
import type { Grid } from "../../../src/core/sheet/grid";
import type { Mapping } from "../../../src/core/sheet/mapping";
import { columnOf, type Table } from "../../../src/core/sheet/table";
import { a1 } from "../../../src/text/cell-address";
import { attendanceTab, standardTab } from "../standard-tabs";
import { grid } from "../build-grid";

function read(grids: readonly Grid[], mappings: readonly Mapping[] = []) {
  const { value: tables, findings } = recogniseTables(grids, mappings);
  return { tables, findings, codes: findings.map((finding) => `${finding.code} ${finding.cells.map(a1).join(" ")}`) };
}

function rolesOf(table: Table | undefined): Record<string, string> {
  return Object.fromEntries((table?.columns ?? []).flatMap((column) => (column.role === null ? [] : [[column.role, a1(column.at)]])));
}

describe("the standard tabs", () => {
  const tabs = [
    standardTab("Pengaturan", "Minimal hadir | 80 |"),
    standardTab("Pejabat", "Disnaker | | Kepala Dinas | Pejabat Contoh | Pembina | 197001011990011001 | |"),
    standardTab("Program", "LDY | Laundry | Laundry | Jasa | #40 | @2026-02-02 | @2026-02-13 | #20 | | | | Ibu Contoh |"),
    standardTab("Peserta", "1 | P-01 | Wulan Contoh | 3524015708900012 | Lamongan | @1990-08-17 | P | SMA | | | | LDY | | Aktif | |"),
    standardTab("Sesi", "LDY | 1 | @2026-02-02 | 08.00 | #4 | teori | K3 | Ibu Contoh | terlaksana"),
    attendanceTab("LDY", 2, "1 | P-01 | Wulan Contoh | H | H"),
    grid("Nilai", "Kode Peserta | Nama | Program | Nilai | K3 | Penyetrikaan\nP-01 | Wulan Contoh | LDY | #87 | K | K"),
    grid("Kelulusan", "Kode | Nama | Program | Keputusan | Alasan\nP-01 | Wulan Contoh | LDY | Lulus | Hadir"),
  ];
  const { tables, codes } = read(tabs);

  test("are each known for what they are", () => {
    expect(tables.map((table) => table.kind)).toEqual(["settings", "officials", "programs", "enrollment", "sessions", "attendance", "scores", "own"]);
  });

  test("draw no finding", () => {
    expect(codes).toEqual([]);
  });

  test("have every column of the participant list understood", () => {
    expect(Object.keys(rolesOf(tables[3]))).toHaveLength(16);
  });

  test("give the programme of an attendance tab by its name", () => {
    expect(tables[5]?.program).toBe("LDY");
  });

  test("have one mark column per session and one unit column per unit", () => {
    expect(tables[5]?.columns.filter((column) => column.role === "mark")).toHaveLength(2);
    expect(tables[6]?.columns.filter((column) => column.role === "unit")).toHaveLength(2);
  });
});

const NO_CODE = "No | Nama (pada sertifikat) | NIK | Tempat Lahir | Tanggal Lahir | Program";

test("a misspelt heading is one finding at the heading, proposed and not taken", () => {
  const rows = Array.from({ length: 30 }, (_, row) => `${row + 1} | Orang ${row} Contoh | | Lamongan | @1990-08-17 | LDY`).join("\n");
  const { findings, codes, tables } = read([grid("Peserta", `${NO_CODE.replace("Tanggal", "Tangal")}\n${rows}`)]);
  expect(codes).toEqual(["column-missing E1"]);
  expect(findings[0]).toMatchObject({ role: "birthDate", expected: "Tanggal Lahir", suspect: "Tangal Lahir" });
  expect(tables[0]?.rows).toHaveLength(30);
});

test("a heading with invisible characters, other case and double spaces is no other heading", () => {
  const { codes, tables } = read([grid("Peserta", [["No", "\ufeffNama (pada sertifikat)", "NIK\u00a0", "Tempat⁠ Lahir", " TANGGAL  LAHIR ", "Program"]])]);
  expect(rolesOf(tables[0])).toMatchObject({ name: "B1", nik: "C1", birthPlace: "D1", birthDate: "E1" });
  expect(codes).toEqual(["list-empty A1"]);
});

describe.each([["with", ["E5:F5"]], ["without", []]])("a letterhead and a heading of two rows, %s merge information", (_, merges) => {
  const { tables, codes } = read([
    grid("Peserta", `
      PEMERINTAH KABUPATEN CONTOH
      DINAS TENAGA KERJA
      DAFTAR PESERTA

      No | Kode Peserta | Nama (pada sertifikat) | NIK | Lahir | | Program
       | | | | Tempat | Tanggal |
      1 | P-01 | Wulan Contoh | 123 | Lamongan | 17-08-1990 | LDY
      2 | P-02 | Darto Contoh | | Lamongan | 17-08-1991 | LDY
    `, merges),
  ]);

  test("are read as one table", () => {
    expect(rolesOf(tables[0])).toEqual({ number: "A5", code: "B5", name: "C5", nik: "D5", birthPlace: "E6", birthDate: "F6", program: "G5" });
    expect(tables[0]?.rows).toEqual([6, 7]);
    expect(codes).toEqual([]);
  });

  test("keep the title", () => {
    expect(tables[0]?.titles.map(({ text }) => text)).toContain("DAFTAR PESERTA");
  });
});

test("people below an empty row are read", () => {
  const { tables, codes } = read([grid("Peserta", `
    ${NO_CODE}
    1 | Wulan Contoh | | Lamongan | 17-08-1990 | LDY
    2 | Darto Contoh | | Lamongan | 17-08-1990 | LDY

    3 | Imam Contoh | | Lamongan | 17-08-1990 | LDY
  `)]);
  expect(tables[0]?.rows).toEqual([1, 2, 4]);
  expect(codes).toEqual([]);
});

test("totals and a signature block are one note with their rows, and nobody's row", () => {
  const people = Array.from({ length: 10 }, (_, row) => `${row + 1} | P-${row} | Orang ${row} Contoh | | Lamongan | 17-08-1990 | LDY | ?FALSE`).join("\n");
  const { tables, codes } = read([grid("Peserta", `
    No | Kode Peserta | Nama (pada sertifikat) | NIK | Tempat Lahir | Tanggal Lahir | Program |
    ${people}
    Jumlah | | 10 | | | | | ?FALSE
     | | | | | | | ?FALSE
     | | Kepala Lapas, | | | | | ?FALSE
     | | | | | | | ?FALSE
     | | | | | | | ?FALSE
     | | Pejabat Contoh | | | | | ?FALSE
     | | NIP. 000 | | | | | ?FALSE
     | | | | | | LDY | ?FALSE
  `)]);
  expect(tables[0]?.rows).toHaveLength(10);
  expect(codes).toEqual(["rows-skipped A12 C14 C17 C18"]);
});

test("every row from the header down is either an entry or skipped with a reason", () => {
  const { tables } = read([grid("Peserta", `${NO_CODE}\n1 | Wulan Contoh | | | 17-08-1990 | LDY\n\nJumlah | 1\nMengetahui,\n2 | Darto Contoh | 3524011708900001 | | |`)]);
  const [table] = tables;
  expect([...(table?.rows ?? []), ...(table?.skipped ?? []).map(({ row }) => row)].sort()).toEqual([1, 2, 3, 4, 5]);
});

test("a person below the signature block is read, and reported", () => {
  const { tables, codes } = read([grid("Peserta", `
    ${NO_CODE}
    1 | Wulan Contoh | | Lamongan | 17-08-1990 | LDY

     | Mengetahui,
     | Pejabat Contoh
    2 | Darto Contoh | | Lamongan | 17-08-1990 | LDY
  `)]);
  expect(tables[0]?.rows).toEqual([1, 5]);
  expect(codes).toEqual(["rows-skipped B4 B5", "person-after-end B6"]);
});

test("a subtotal inside the list ends nothing", () => {
  const { tables } = read([grid("Peserta", `${NO_CODE}\n1 | Darto Contoh | | Lamongan | 17-08-1990 | LDY\n26 | <=== TOTAL MALE\n1 | Wulan Contoh | | Lamongan | 17-08-1990 | LDY\n | Combined`)]);
  expect(tables[0]?.rows).toEqual([1, 3]);
});

test("headings repeated at the top of a printed page are no person", () => {
  const { tables } = read([grid("Peserta", `${NO_CODE}\n1 | Darto Contoh | | Lamongan | 17-08-1990 | LDY\n${NO_CODE}\n2 | Wulan Contoh | | Lamongan | 17-08-1990 | LDY`)]);
  expect(tables[0]?.rows).toEqual([1, 3]);
});

test("an empty column inside a list does not cut it in two", () => {
  const { tables, codes } = read([grid("Peserta", "No | Kode Peserta | Nama | | NIK | Tanggal Lahir | Program\n1 | P-01 | Wulan Contoh | | 3524015708900012 | 17-08-1990 | LDY")]);
  expect(tables.map(({ kind, rows }) => [kind, rows.length])).toEqual([["enrollment", 1]]);
  expect(codes).toEqual([]);
});

test("two tables below each other, and two beside each other, are two tables", () => {
  const below = read([grid("Data", `Kode | Program | JP\nLDY | Laundry | #40\n\n${NO_CODE}\n1 | Darto Contoh | | Lamongan | 17-08-1990 | LDY`)]);
  expect(below.tables.map((table) => [table.kind, table.rows])).toEqual([["programs", [1]], ["enrollment", [4]]]);
  const beside = read([grid("Data", `${NO_CODE} | | Kode | Program | JP\n1 | Darto Contoh | | Lamongan | 17-08-1990 | LDY | | LDY | Laundry | #40`)]);
  expect(beside.tables.map((table) => table.kind)).toEqual(["enrollment", "programs"]);
});

test("the same heading twice is one finding with both cells", () => {
  expect(read([grid("Peserta", `${NO_CODE} | NIK\n1 | Darto Contoh | | Lamongan | 17-08-1990 | LDY |`)]).codes).toEqual(["column-twice C1 G1"]);
});

test("the name of the certificate wins over the name of the register", () => {
  const { tables, codes } = read([grid("Peserta", `No | Nama | Nama (pada sertifikat) | Tanggal Lahir | Program\n1 | DARTO BIN X | Darto Contoh | 17-08-1990 | LDY`)]);
  expect(rolesOf(tables[0])["name"]).toBe("C1");
  expect(codes).toEqual([]);
});

describe("a mapping by staff", () => {
  const sheet = grid("Peserta", `No | Nama Lengkap | Tangal Lahir | Kelompok\n1 | Darto Contoh | 17-08-1990 | LDY`);
  const mapping: Mapping = { sheet: "Peserta", kind: "enrollment", columns: { birthDate: "Tangal Lahir", program: "Kelompok" } };

  test("settles a misspelt and an unknown heading", () => {
    const { tables, codes } = read([sheet], [mapping]);
    expect(codes).toEqual([]);
    expect(rolesOf(tables[0])).toMatchObject({ birthDate: "C1", program: "D1", name: "B1" });
    expect(tables[0] && columnOf(tables[0], "program")?.confidence).toBe("mapped");
  });

  test("finds its column again after it moved", () => {
    const moved = grid("Peserta", `Kelompok | No | No HP | Nama Lengkap | Tangal Lahir\nLDY | 1 | | Darto Contoh | 17-08-1990`);
    expect(rolesOf(read([moved], [mapping]).tables[0])).toMatchObject({ program: "A1", birthDate: "E1" });
  });

  test("is reported where its heading is gone", () => {
    const gone = grid("Peserta", `No | Nama Lengkap | Tangal Lahir\n1 | Darto Contoh | 17-08-1990`);
    const { findings } = read([gone], [mapping]);
    expect(findings).toMatchObject([{ code: "mapping-lost", role: "program", mapped: "Kelompok" }]);
  });

  test("may say that a column is none", () => {
    const { tables } = read([sheet], [{ ...mapping, columns: { ...mapping.columns, number: "" } }]);
    expect(rolesOf(tables[0])["number"]).toBeUndefined();
  });

  test("may say that a tab is of no use", () => {
    expect(read([sheet], [{ sheet: "Peserta", kind: "unrelated", columns: {} }]).tables.map((table) => table.kind)).toEqual(["unrelated"]);
  });
});

test("a renamed tab is known by its headings, and a column inserted before the NIK moves it", () => {
  const { tables } = read([grid("Peserta 2026", "No | Kode Peserta | Nama | No HP | NIK | Tanggal Lahir | Program\n1 | P-01 | Darto Contoh | | | 17-08-1990 | LDY")]);
  expect(tables[0]?.kind).toBe("enrollment");
  expect(rolesOf(tables[0])).toMatchObject({ nik: "E1", phone: "D1" });
});

test("a workbook without a list of participants says where it looked and what it missed", () => {
  const { findings } = read([grid("Catatan", "Belanja | Harga\nSabun | 5000"), standardTab("Program", "LDY | Laundry")]);
  expect(findings).toMatchObject([{ code: "list-missing", looked: ["Catatan"] }]);
});

test("a text file that fell into one column is named as such", () => {
  expect(read([grid("Peserta", "No;Nama;NIK;Tanggal Lahir\n1;Darto Contoh;;17-08-1990")]).codes).toContain("cells-in-one-column A1");
});

test("a column whose heading says nothing is proposed by what stands below it", () => {
  const { findings } = read([grid("Peserta", "No | Nama | Identitas | Kelamin? | Tanggal Lahir | Program\n1 | Darto Contoh | 3524011708900001 | L | 17-08-1990 | LDY\n2 | Wulan Contoh | 3524015708900002 | P | 17-08-1990 | LDY")]);
  expect(findings).toMatchObject([{ code: "column-missing", role: "nik", suspect: "Identitas" }]);
});

test("the number of a family card is not proposed as a NIK", () => {
  expect(read([grid("Peserta", "No | Nama | No. KK | Tanggal Lahir | Program\n1 | Darto Contoh | 3524011708900001 | 17-08-1990 | LDY\n2 | Wulan Contoh | 3524015708900002 | 17-08-1990 | LDY")]).codes).toEqual(["unneeded-column C1"]);
});
