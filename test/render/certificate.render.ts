import type { Candidate, Issuer } from "../../src/core/certificate/certificate-facts";
import { BUILT_IN_TEMPLATES } from "../../src/docx/built-in-templates";
import { fillTemplate } from "../../src/docx/fill-template";
import { openTemplate } from "../../src/docx/template";
import { describedAs, reservedRow } from "../../src/actions/issuing/register-rows";
import type { ProgramUnit } from "../../src/core/settings/settings";
import { certificateFields } from "../../src/text/certificate-fields";
import { decision, LAUNDRY, OFFICIAL, person, SETTINGS } from "../actions/issuing-class";
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

function certificate({ template, name, program = "Laundry", units = [], competent = false }: Wanted): Rendered {
  const participant = person("P-01", name);
  const candidate: Candidate = { participant, program: { ...LAUNDRY, name: program, units }, decision: decision(participant), score: null };
  const second = template === "ceremonial" ? { ...OFFICIAL, title: "Kepala Lembaga Contoh", name: "Bambang Contoh, S.H." } : null;
  const issuer: Issuer = { settings: { ...SETTINGS, prisonName: "Lembaga Contoh" }, signatory: OFFICIAL, second };
  const draw = (): string => "7b3f".repeat(16);
  const row = describedAs(reservedRow({ candidate, number: "001/PLT/III/2026", order: 1 }, "2026-03-02", { by: "", at: "", owner: "" }, draw), candidate);
  const fields = certificateFields(row, candidate, issuer, competent);
  return render(fillTemplate(openTemplate(BUILT_IN_TEMPLATES[template]), fields, { text: row.verificationCode, code: row.verificationCode }));
}

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
    expect(page.qr).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{2,4}){6}$/);
    expect(page.text).toContain(page.qr ?? "?");
  });
});

test("the neutral certificate does not say where the training took place", () => {
  expect(certificate({ template: "neutral", name: "Wati" }).text).not.toMatch(/Lembaga|lapas|warga binaan/i);
});
