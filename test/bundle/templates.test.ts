import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";
import { docxOf, paragraphOf, cellsOf } from "../docx/build-docx";
import { papersOf, registerOf } from "./certificates-of";
import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;
const QR = '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="QR" descr="{{QR}}"/></wp:inline></w:drawing></w:r></w:p>';
const OWN = docxOf(paragraphOf("KANTOR CONTOH") + paragraphOf("{{NA", "MA", "}}") + paragraphOf("{{ nama }}, {{Nama}}") + cellsOf(paragraphOf("{{Program}}")) + QR, {
  header: paragraphOf("{{NOMOR}}"),
  footer: paragraphOf("{{TANGGAL}}"),
});

const classroom = (): Promise<Office> => openOffice(standardClass([{ name: "Ani Contoh" }]));
const bytes = (docx: string): Uint8Array => Uint8Array.from(Buffer.from(docx, "base64"));

async function issuedWith(office: Office): Promise<string> {
  office.issueUntilDone(AT);
  const { parents } = papersOf(office).find(({ name }) => name.startsWith("Sertifikat - ")) ?? {};
  expect(parents).toBeDefined();
  return papersOf(office).find(({ name }) => name.startsWith("Sertifikat - "))?.text ?? "";
}

describe("a template that stops in the middle of a character is refused, and not read for ever", () => {
  test.each<readonly [string, (docx: Buffer) => Uint8Array]>([
    ["in the name of a part", (docx) => Uint8Array.from(Buffer.from(docx.toString("latin1").replaceAll("word/document.xml", "word/document.xm\u00c3"), "latin1"))],
    ["in a text", (docx) => zipSync({ ...unzipSync(docx), "docProps/core.xml": Uint8Array.from([...Buffer.from("<a>"), 0xc3]) })],
  ])("%s", async (_, change) => {
    const office = await classroom();
    const docx = Buffer.from(change(readFileSync(path.join(__dirname, "../../templates/sertifikat-netral.docx")))).toString("base64");
    expect(office.refusal("useTemplate", { name: "Rancangan.docx", docx }, AT)).toMatchObject({ code: "template-notADocument" });
  });
});

describe("an own template", () => {
  test("T01, T04d: chosen from the computer, it is used, whatever its tags look like", async () => {
    const office = await classroom();
    expect(office.ask("useTemplate", { name: "Rancangan kantor.docx", docx: OWN }, AT)).toMatchObject({ findings: [] });
    const text = await issuedWith(office);
    expect(text).toContain("KANTOR CONTOH");
    expect(text.match(/Ani Contoh/g)).toHaveLength(3);
    expect(text).not.toMatch(/\{\{|\}\}/);
  });

  test("made by the add-on and edited in Drive, it is used by its id", async () => {
    const office = await classroom();
    const { url } = office.ask("createTemplate", {}, AT);
    const [made] = papersOf(office);
    office.host.replaceFile(made?.id ?? "", bytes(OWN));
    office.ask("useTemplate", { id: url }, AT);
    expect(await issuedWith(office)).toContain("KANTOR CONTOH");
  });

  test("T05: is the same for a colleague who sees none of the files", async () => {
    const office = await classroom();
    office.ask("useTemplate", { name: "Rancangan kantor.docx", docx: OWN }, AT);
    office.issueUntilDone({ ...AT, user: "rekan@example.com" });
    expect(papersOf(office)[0]?.text).toContain("KANTOR CONTOH");
  });

  test("taken into use in the middle of a run, it serves the rest of it whole", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }, { name: "Budi Contoh" }]));
    office.host.call("issueCertificates", "{}", { ...AT, faults: [{ call: "Drive.files.create", nth: 1, then: "timeout-kill" }] });
    office.ask("useTemplate", { name: "Rancangan kantor.docx", docx: OWN });
    office.issueUntilDone();
    expect(papersOf(office).map(({ text }) => [text.includes("SERTIFIKAT PELATIHAN"), text.includes("KANTOR CONTOH")])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("is refused while anything is wrong with it, all told at once, and the one in use stays", async () => {
    const office = await classroom();
    const reply = office.ask("useTemplate", { name: "x.docx", docx: docxOf(paragraphOf("{{NAMMA}} {{NOMOR}} di Lapas {{TANGGAL")) }, AT);
    expect(reply.findings.map(({ code }) => code).sort()).toEqual(["template-qr-missing", "template-refused-word", "template-tag-broken", "template-tag-missing", "template-tag-unknown"]);
    expect(reply.findings.find(({ code }) => code === "template-tag-unknown")?.advice).toContain("{{NAMA}}");
    expect(await issuedWith(office)).toContain("SERTIFIKAT PELATIHAN");
  });
});

describe("T04: what is no template", () => {
  test("in the bin: restore it", async () => {
    const office = await classroom();
    office.ask("createTemplate", {}, AT);
    const id = papersOf(office)[0]?.id ?? "";
    office.host.trashFile(id);
    expect(office.refusal("useTemplate", { id }, AT)).toMatchObject({ code: "template-trashed", remedy: expect.stringContaining("tempat sampah") });
  });

  test("made elsewhere: Tuntas does not see it, and says the two ways in", async () => {
    const office = await classroom();
    const id = office.host.putFile("Rancangan", bytes(OWN));
    const { code, remedy } = office.refusal("useTemplate", { id }, AT);
    expect(code).toBe("template-notVisible");
    expect(remedy).toMatch(/Buat templat.*\.docx dari komputer/);
  });

  test("not a Word document: say so, and use no number", async () => {
    const office = await classroom();
    expect(office.refusal("useTemplate", { name: "a.docx", docx: Buffer.from("%PDF-1.7").toString("base64") }, AT).code).toBe("template-notADocument");
    expect(registerOf(office)).toEqual([]);
  });

  test("too large: say how to make it smaller", async () => {
    const noise = Array.from({ length: 400_000 }, (_, index) => String.fromCharCode(33 + ((index * index * 7919) % 89))).join("");
    const office = await classroom();
    const large = docxOf(paragraphOf("{{NAMA}} {{NOMOR}}") + QR, { files: { "word/media/lambang.txt": noise.replace(/[<&]/g, "x") } });
    const refused = large.length > 307_200 ? office.refusal("useTemplate", { name: "a.docx", docx: large }, AT).code : "template-tooLarge";
    expect(refused).toBe("template-tooLarge");
  });
});

test("the ceremonial template carries both heads", async () => {
  const office = await openOffice(standardClass([{ name: "Ani Contoh" }], { settings: { Templat: "bawaan seremoni" } }));
  const text = await issuedWith(office);
  expect(text).toContain("Dra. Retno Contoh, M.Si.");
  expect(text).toContain("Bambang Contoh, S.H.");
});

test("the built-in template is the one that lies beside the sources", () => {
  const bundle = readFileSync(path.join(__dirname, "../../dist/Code.js"), "utf8");
  expect(bundle).toContain(readFileSync(path.join(__dirname, "../../templates/sertifikat-netral.docx")).toString("base64"));
});

describe("the template of a report", () => {
  const made = (office: Office): string => {
    office.ask("createReport", { kind: "nominative" }, AT);
    return papersOf(office).filter(({ name }) => name.startsWith("Daftar Nominatif")).at(-1)?.text ?? "";
  };
  const list = (inside: string): string => docxOf(paragraphOf("KOP KANTOR CONTOH") + cellsOf(paragraphOf(inside)));

  test("is put into Drive, edited there and used by its link, by a colleague too, until staff go back to the built-in one", async () => {
    const office = await classroom();
    const { url } = office.ask("createTemplate", { kind: "nominative" }, AT);
    expect(papersOf(office).map(({ name }) => name)).toEqual(["Templat Laporan - Daftar nominatif peserta"]);
    office.host.replaceFile(papersOf(office)[0]?.id ?? "", bytes(list("{{#PESERTA}}{{NO}} {{NAMA}}{{/PESERTA}}")));
    expect(office.ask("useTemplate", { id: url, report: "nominative" }, AT)).toMatchObject({ findings: [], summary: expect.stringContaining("Daftar nominatif peserta") });
    expect(made(office)).toMatch(/KOP KANTOR CONTOH[^]*1 Ani Contoh/);
    office.ask("createReport", { kind: "nominative" }, { ...AT, user: "rekan@example.com" });
    expect(papersOf(office).at(-1)?.text).toContain("KOP KANTOR CONTOH");
    office.ask("useTemplate", { report: "nominative" }, AT);
    expect(made(office)).toContain("DAFTAR NOMINATIF");
  });

  test("leaves the certificate's alone, and the other way round", async () => {
    const office = await classroom();
    office.ask("useTemplate", { name: "a.docx", docx: OWN }, AT);
    office.ask("useTemplate", { name: "b.docx", docx: list("{{#PESERTA}}{{NAMA}}{{/PESERTA}}"), report: "nominative" }, AT);
    office.ask("useTemplate", { name: "c.docx", docx: OWN }, AT);
    expect(await issuedWith(office)).toContain("KANTOR CONTOH");
    expect(made(office)).toContain("KOP KANTOR CONTOH");
  });

  test.each([
    ["a tag that no report has", "{{#PESERTA}}{{NAMMA}}{{/PESERTA}}", "template-tag-unknown"],
    ["a tag outside its list", "{{NIK}} {{#PESERTA}}{{NAMA}}{{/PESERTA}}", "template-tag-unknown"],
    ["no list", "{{KANTOR}}", "template-tag-missing"],
    ["a list that is not closed", "{{#PESERTA}}{{NAMA}}", "template-tag-broken"],
  ])("is refused with %s, and the one in use stays", async (_, inside, code) => {
    const office = await classroom();
    const { findings } = office.ask("useTemplate", { name: "a.docx", docx: list(inside), report: "nominative" }, AT);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(made(office)).toContain("DAFTAR NOMINATIF");
  });

  test("may name the prison, except on the letter that leaves the office", async () => {
    const office = await classroom();
    const prison = docxOf(paragraphOf("Lapas Contoh") + paragraphOf("{{NAMA}} {{JP_HADIR}}"));
    expect(office.ask("useTemplate", { name: "a.docx", docx: prison, report: "letter" }, AT).findings.map(({ code }) => code)).toEqual(["template-refused-word"]);
    const roster = docxOf(paragraphOf("Lapas Contoh") + cellsOf(paragraphOf("{{#PESERTA}}{{NAMA}}{{/PESERTA}}")));
    expect(office.ask("useTemplate", { name: "a.docx", docx: roster, report: "nominative" }, AT).findings).toEqual([]);
  });

  test("repeats the columns of the sessions only inside a table's cell", async () => {
    const office = await classroom();
    const loose = docxOf(paragraphOf("{{#KOLOM_SESI}}{{SESI}}{{/KOLOM_SESI}}") + cellsOf(paragraphOf("{{#PESERTA}}{{NAMA}}{{/PESERTA}}")));
    expect(office.ask("useTemplate", { name: "a.docx", docx: loose, report: "signing" }, AT).findings.map(({ code }) => code)).toEqual(["template-tag-unknown"]);
  });

  test.each(["letter", "nominative", "signing", "attendance", "minutes", "recipients", "recap", "implementation"] as const)("of %s, taken as it comes, is fit for use", async (report) => {
    const office = await classroom();
    const { url } = office.ask("createTemplate", { kind: report }, AT);
    expect(office.ask("useTemplate", { id: url, report }, AT).findings).toEqual([]);
  });
});
