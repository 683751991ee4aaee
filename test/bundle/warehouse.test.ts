import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly mode: string;
  readonly description: string;
}

type Line = Readonly<Record<string, unknown>>;

async function exported(office: Office, seed = 1): Promise<{ readonly files: ReadonlyMap<string, string>; readonly lines: (table: string) => readonly Line[]; readonly schema: (table: string) => readonly Field[] }> {
  const files = new Map(office.ask("exportForWarehouse", {}, { ...AT, seed }).files.map(({ name, content }) => [name, content]));
  return {
    files,
    lines: (table) => (files.get(`${table}.ndjson`) ?? "").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Line),
    schema: (table) => JSON.parse(files.get(`${table}.schema.json`) ?? "[]") as readonly Field[],
  };
}

/** What BigQuery's loader takes for each type (cloud.google.com/bigquery/docs/loading-data-cloud-storage-json). */
const FITS: Readonly<Record<string, (value: unknown) => boolean>> = {
  STRING: (value) => typeof value === "string" && value !== "",
  DATE: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  INTEGER: (value) => Number.isInteger(value),
  NUMERIC: (value) => typeof value === "number" && Number.isFinite(value),
  BOOLEAN: (value) => typeof value === "boolean",
};

const PEOPLE = [
  { name: "Budi Contoh", nik: "3524010101900001" },
  { name: "Sari Contoh", marks: "HHHHHHHHHA" },
  { name: "Joko Contoh", marks: "HHHAAAAAAA" },
  { name: "Rini Contoh", code: null, program: "LDY" },
  { name: "Tono Contoh", code: "BI.N 123/2024", program: "Las" },
];

async function office(): Promise<Office> {
  const opened = await openOffice(standardClass(PEOPLE.slice(0, 3)));
  opened.issueUntilDone(AT);
  opened.ask("recordHandover", { numbers: ["001/PLT/III/2026"] }, AT);
  opened.ask("revokeCertificate", { numbers: ["002/PLT/III/2026"], reason: "data Sari Contoh keliru" }, AT);
  return opened;
}

test.each(["keputusan", "register"])("every line of %s fits its schema: no field beside it, none of the required missing, each of its type", async (table) => {
  for (const round of [await office(), await openOffice(standardClass(PEOPLE))]) {
    const { lines, schema } = await exported(round);
    const fields = new Map(schema(table).map((field) => [field.name, field]));
    for (const line of lines(table)) {
      expect(Object.keys(line).filter((name) => !fields.has(name))).toEqual([]);
      expect([...fields.values()].filter(({ name, mode }) => mode === "REQUIRED" && !(name in line))).toEqual([]);
      expect(Object.entries(line).filter(([name, value]) => !FITS[fields.get(name)?.type ?? ""]?.(value))).toEqual([]);
    }
  }
});

test.each(["keputusan", "register"])("the schema of %s is one that BigQuery loads, and says what every column means", async (table) => {
  const { schema } = await exported(await office());
  const fields = schema(table);
  expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  for (const { name, type, mode, description } of fields) {
    expect(name).toMatch(/^[a-z_][a-z0-9_]{0,299}$/);
    expect(Object.keys(FITS)).toContain(type);
    expect(["REQUIRED", "NULLABLE"]).toContain(mode);
    expect(description).not.toBe("");
  }
});

test("the lines say what was decided and what became of each certificate", async () => {
  const { lines } = await exported(await office());
  expect(lines("keputusan").map(({ peserta, keputusan, menit_hadir, persen_hadir }) => [peserta, keputusan, menit_hadir, persen_hadir])).toEqual([
    ["P-01", "lulus", 1800, 100],
    ["P-02", "lulus", 1620, 90],
    ["P-03", "tidak_lulus", 540, 30],
  ]);
  expect(lines("register").map(({ peserta, status, diserahkan, tanggal_terbit, jp }) => [peserta, status, diserahkan, tanggal_terbit, jp])).toEqual([
    ["P-01", "terbit", true, "2026-03-02", 40],
    ["P-02", "dicabut", false, "2026-03-02", 40],
  ]);
});

test("nothing of a person goes out but a code that says nothing by itself", async () => {
  for (const round of [await office(), await openOffice(standardClass(PEOPLE))]) {
    const { files } = await exported(round);
    expect([...files.values()].join("\n")).not.toMatch(/Contoh|3524|BI\.N|Lamongan|1990|PLT\/|example\.com/);
  }
});

test("who has no plain code keeps one pseudonym from export to export, and another in another round", async () => {
  const [one, other] = [await openOffice(standardClass(PEOPLE)), await openOffice(standardClass(PEOPLE))];
  const people = async (round: Office, seed = 1): Promise<readonly unknown[]> => (await exported(round, seed)).lines("keputusan").map(({ peserta }) => peserta);
  expect(await people(one)).toEqual(await people(one));
  expect((await people(one)).slice(0, 3)).toEqual(["P-01", "P-02", "P-03"]);
  expect((await people(one))[3]).toMatch(/^x[0-9a-f]{16}$/);
  expect((await people(one))[3]).not.toBe((await people(other, 2))[3]);
});
