import type { Candidate, Issuer } from "../../src/core/certificate/certificate-facts";
import { BUILT_IN_TEMPLATES, REPORT_TEMPLATES } from "../../src/docx/built-in-templates";
import { fillTemplate } from "../../src/docx/fill-template";
import { joinDocuments, type JoinedPart, type QrText } from "../../src/docx/join-documents";
import { openTemplate } from "../../src/docx/template";
import { describedAs, reservedRow } from "../../src/actions/issuing/register-rows";
import type { ProgramUnit } from "../../src/core/settings/settings";
import { certificateFields } from "../../src/text/certificate-fields";
import { letterFields } from "../../src/text/letter-of-hours";
import { judgeLink } from "../../src/core/verification/judge-link";
import { signedLink } from "../../src/core/verification/sign-link";
import { decision, LAUNDRY, OFFICIAL, person, SETTINGS } from "../actions/issuing-class";
import { aKey, listed } from "../core/verification/a-key";
import { render, type Rendered } from "./rendered-page";

const LONGEST = "Raden Mas Haryo Panjang Sekali Namanya Untuk Contoh Ujian Sertifikat Wicaksono, S.T., M.Kom.";
const UNITS: readonly ProgramUnit[] = [
  { code: "S.96KEC00.001.2", title: "Menerapkan K3 pada Usaha Kecantikan", lessonHours: 6 },
  { code: "", title: "Pemangkasan Rambut Pria", lessonHours: 32 },
];

interface Wanted {
  readonly template: keyof typeof BUILT_IN_TEMPLATES;
  readonly name: string;
  readonly program?: string;
  readonly units?: readonly ProgramUnit[];
  readonly competent?: boolean;
}

function certificate(wanted: Wanted): Rendered {
  const { fields, qr } = paper(wanted, 1);
  return render(fillTemplate(openTemplate(BUILT_IN_TEMPLATES[wanted.template]), fields, qr));
}

function paper({ template, name, program = "Laundry", units = [], competent = false }: Wanted, order: number): JoinedPart & { readonly qr: QrText } {
  const participant = person("P-01", name);
  const candidate: Candidate = { participant, program: { ...LAUNDRY, name: program, units }, decision: decision(participant), score: null };
  const second = template === "ceremonial" ? { ...OFFICIAL, title: "Kepala Lembaga Contoh", name: "Bambang Contoh, S.H." } : null;
  const issuer: Issuer = { settings: { ...SETTINGS, prisonName: "Lembaga Contoh" }, signatory: OFFICIAL, second };
  const draw = (): string => `7b3${order}`.repeat(16);
  const row = describedAs(reservedRow({ candidate, number: `00${order}/PLT/III/2026`, order }, "2026-03-02", { by: "", at: "", owner: "" }, draw), candidate);
  const fields = certificateFields(row, candidate, issuer, competent);
  return { fields, qr: { text: row.verificationCode, code: row.verificationCode } };
}

/** The same paper once there is a verification page. */
function sealed(name: string): Rendered {
  const { fields, qr } = paper({ template: "neutral", name }, 1);
  const text = (tag: string): string => String(fields[tag] ?? "");
  const facts = { code: qr.code, number: text("NOMOR"), name: text("NAMA"), program: text("PROGRAM"), lessonHours: text("JP"), start: text("MULAI"), end: text("SELESAI"), issueDate: text("TANGGAL"), place: text("TEMPAT_TERBIT"), issuer: text("KANTOR"), signatory: text("PEJABAT") };
  return render(fillTemplate(openTemplate(BUILT_IN_TEMPLATES.neutral), fields, { text: signedLink(ADDRESS, KEY, facts), code: qr.code }));
}

const KEY = aKey("dinas");
const ADDRESS = "https://disnaker.lamongankab.example.go.id/verifikasi.html";

const FACTS = ["SERTIFIKAT PELATIHAN", "001/PLT/III/2026", "Contoh, 17 Agustus 1990", "Laundry Services", "2 Februari 2026", "13 Februari 2026", "40 jam pelajaran", "2 Maret 2026", "Plt. Kepala Dinas Tenaga Kerja", "Dra. Ratna Contoh, M.Si.", "Pembina Utama Muda", "NIP. 19700101 199503 2 001", "Periksa keaslian: telepon (000) 000000"];

describe.each(["neutral", "ceremonial"] as const)("the %s certificate", (template) => {
  test.each(["Wati", LONGEST])("of %s is one A4 landscape page with every fact", (name) => {
    const page = certificate({ template, name, competent: true });
    expect([page.pages, page.width, page.height]).toEqual([1, 297, 210]);
    for (const fact of [...FACTS, name, "dan dinyatakan KOMPETEN"]) expect(page.text).toContain(fact);
  });

  test("keeps its page with a programme that fills two lines", () => {
    expect(certificate({ template, name: LONGEST, program: "Pemangkasan Rambut Pria (Barbershop) dan Pengelolaan Usaha Mandiri Tingkat Dasar Angkatan Kedua", competent: true }).pages).toBe(1);
  });

  test("has the units on a second page", () => {
    const page = certificate({ template, name: LONGEST, units: UNITS });
    expect(page.pages).toBe(2);
    for (const { title } of UNITS) expect(page.text).toContain(title);
  });

  test("has a QR code that reads as the code printed beside it", () => {
    const page = certificate({ template, name: "Wati" });
    const [qr] = page.codes;
    expect(qr).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{2,4}){6}$/);
    expect(page.text).toContain(qr ?? "?");
  });
});

test.each(["Wati", LONGEST])("the signed code of %s is read from a page of 150 dpi, keeps it one page, and shows the facts on the paper", (name) => {
  const page = sealed(name);
  expect(page.pages).toBe(1);
  const [address, digits = ""] = (page.codes[0] ?? "").split("#");
  expect(address).toBe(ADDRESS);
  const judgement = judgeLink(digits, [listed(KEY)], null);
  expect(judgement).toMatchObject({ kind: "genuine", facts: { name, number: "001/PLT/III/2026" } });
  if (judgement.kind === "genuine") for (const fact of Object.values(judgement.facts)) expect(page.text.replace(/ /g, "").toLowerCase()).toContain(fact.replace(/ /g, "").toLowerCase());
});

test("the neutral certificate does not say where the training took place", () => {
  expect(certificate({ template: "neutral", name: "Wati" }).text).not.toMatch(/Lembaga|lapas|warga binaan/i);
});

describe.each(["neutral", "ceremonial"] as const)("a class on the %s template, in one document for printing,", (template) => {
  const names = ["Wati", LONGEST, "Budi Contoh"];
  const joined = (units: readonly ProgramUnit[]): Rendered =>
    render(joinDocuments(openTemplate(BUILT_IN_TEMPLATES[template]), names.map((name, index) => paper({ template, name, units }, index + 1))) ?? "");

  test("has one front for each person, in their order, each with the own number and code", () => {
    const { pages, texts, codes } = joined([]);
    expect(pages).toBe(3);
    names.forEach((name, index) => {
      expect(texts[index]).toContain(name);
      expect(texts[index]).toContain(`00${index + 1}/PLT/III/2026`);
      expect(texts[index]).toContain(codes[index] ?? "?");
    });
    expect(new Set(codes).size).toBe(3);
  });

  test("has the back of each person behind the front, and no empty page", () => {
    const { pages, texts } = joined(UNITS);
    expect(pages).toBe(6);
    expect(texts.map((text) => names.findIndex((name) => text.includes(name)))).toEqual([0, 0, 1, 1, 2, 2]);
    expect(texts.map((text) => text.includes("Pemangkasan Rambut Pria"))).toEqual([false, true, false, true, false, true]);
  });
});

test("letters of training hours are one A4 page each, in one document", () => {
  const people = ["Wati", LONGEST].map((name) => ({ ...person("P-01", name), leftOn: "2026-02-06" }));
  const issuer: Issuer = { settings: SETTINGS, signatory: OFFICIAL, second: null };
  const parts = people.map((participant) => ({ fields: letterFields({ participant, program: LAUNDRY, decision: decision(participant, "hoursLetter"), score: null }, issuer, "2026-03-02"), qr: null }));
  const { pages, texts, width } = render(joinDocuments(openTemplate(REPORT_TEMPLATES.letter), parts) ?? "");
  expect([pages, width]).toEqual([2, 210]);
  people.forEach(({ name }, index) => {
    for (const fact of [name, "SURAT KETERANGAN", "6 Februari 2026", "40 dari 40 JP", "Dra. Ratna Contoh, M.Si."]) expect(texts[index]).toContain(fact);
  });
});
