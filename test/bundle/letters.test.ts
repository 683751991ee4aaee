import { day } from "../../samples/write-book";
import { papersOf, registerOf } from "./certificates-of";
import { type Office, openOffice } from "./office";
import { DATES, type Person, standardClass } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;
const released: Person = { name: "Budi Contoh", marks: "HHHHH     ", status: "Bebas", left: day(DATES[4] ?? "") };

const opened = (...people: readonly Person[]): Promise<Office> => openOffice(standardClass(people));
const letters = (office: Office) => office.ask("createReport", { kind: "letter", program: "LDY" }, AT);
const texts = (office: Office): readonly string[] => papersOf(office).map(({ text }) => text);

describe("a letter of training hours", () => {
  test("says who, what, when and how many hours, and neither number, passing nor why somebody left", async () => {
    const office = await opened({ name: "Ani Contoh" }, released);
    expect(letters(office)).toMatchObject({ people: 1, leftOut: [] });
    const [text = ""] = texts(office);
    for (const fact of ["SURAT KETERANGAN", "Budi Contoh", "Laundry", "20 dari 40 JP", "2 Maret 2026"]) expect(text).toContain(fact);
    expect(text).not.toMatch(/PLT|lulus|bebas|lapas|pemasyarakatan|\{\{/i);
    expect(text).not.toContain("Ani");
    expect(registerOf(office)).toEqual([]);
  });

  test("of several people is one document and one Drive write, found again at a second click", async () => {
    const office = await opened(released, { ...released, name: "Cici Contoh" });
    const writes = () => office.host.call("createReport", JSON.stringify({ kind: "letter", program: "LDY" }), AT).calls["Drive.files.create"] ?? 0;
    expect([writes(), writes(), papersOf(office).length]).toEqual([1, 0, 1]);
    expect(texts(office)[0]).toMatch(/Budi Contoh[^]*Cici Contoh/);
  });

  test("is not made where nobody left during the course", async () => {
    const office = await opened({ name: "Ani Contoh" });
    expect(office.refusal("createReport", { kind: "letter", program: "LDY" }, AT).code).toBe("nobody-to-print");
  });
});
