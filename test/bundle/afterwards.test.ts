import { paperOf, papersOf, registerOf } from "./certificates-of";
import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;

async function issued(): Promise<Office> {
  const office = await openOffice(standardClass([{ name: "Ani Contoh" }, { name: "Budi Contoh" }, { name: "Cici Contoh" }]));
  office.issueUntilDone(AT);
  return office;
}

const numbers = (office: Office): readonly string[] => registerOf(office).map(({ number }) => number);
const list = (office: Office) => office.ask("listCertificates", {}, AT).certificates;
const logged = (office: Office): readonly string[] => (office.host.show("Log").sheets[0]?.displayValues ?? []).slice(1).map((row) => `${row[2]} ${row[4]}: ${row[6]}`);

describe("a duplicate of a lost certificate", () => {
  test("keeps the number and the facts, says DUPLIKAT, and takes the place of the lost one", async () => {
    const office = await issued();
    const [number = ""] = numbers(office);
    expect(office.ask("reissueCertificate", { numbers: [number], reason: "hilang", duplicate: true }, AT)).toMatchObject({ issued: 1, done: true });
    expect(paperOf(office, "P-01")?.text).toContain(`${number} (DUPLIKAT)`);
    expect(paperOf(office, "P-01")?.text).toContain("Ani Contoh");
    expect(registerOf(office).filter((row) => row.number === number).map(({ state, reason }) => [state, reason])).toEqual([
      ["diganti", "Diganti oleh revisi 1: Duplikat: hilang"],
      ["terbit", "Duplikat: hilang"],
    ]);
    expect(office.ask("verifyCertificate", { number }, AT).state).toBe("valid");
  });

  test("asked for twice is made once", async () => {
    const office = await issued();
    const [number = ""] = numbers(office);
    const again = () => office.ask("reissueCertificate", { numbers: [number], reason: "hilang", duplicate: true }, AT);
    again();
    const before = papersOf(office).length;
    expect(again()).toMatchObject({ issued: 0, done: true, failed: [{ code: "already-done", message: expect.stringContaining("tulis alasan yang lain") }] });
    expect(papersOf(office)).toHaveLength(before);
    expect(office.ask("reissueCertificate", { numbers: [number], reason: "hilang lagi, Mei", duplicate: true }, AT)).toMatchObject({ issued: 1 });
  });

  test("is made by the button alone, not by the word in front of a reason", async () => {
    const office = await issued();
    const [number = ""] = numbers(office);
    office.ask("reissueCertificate", { numbers: [number], reason: "Duplikat: cetakan rusak", duplicate: null }, AT);
    expect(paperOf(office, "P-01")?.text).not.toContain("DUPLIKAT");
  });
});

describe("handing over", () => {
  test("is noted for many at once, with the day and who took it, and leaves the certificates valid", async () => {
    const office = await issued();
    const [first = "", second = "", third = ""] = numbers(office);
    expect(office.ask("recordHandover", { numbers: [first, second], date: null, receiver: null }, AT).summary).toMatch(/2 sertifikat/);
    office.ask("recordHandover", { numbers: [third], date: "28-2-2026", receiver: "Siti Contoh" }, AT);
    expect(list(office).map(({ number, handedOver }) => [number, handedOver])).toEqual([
      [third, "28 Februari 2026, diterima Siti Contoh"],
      [second, "2 Maret 2026"],
      [first, "2 Maret 2026"],
    ]);
    expect(office.ask("verifyCertificate", { number: first }, AT).state).toBe("valid");
    expect(logged(office)).toContain(`sertifikat diserahkan ${third}: 28 Februari 2026, diterima S••• C•••••`);
  });

  test("on a day that cannot be read changes nothing", async () => {
    const office = await issued();
    const before = office.host.show("Register Sertifikat");
    expect(office.refusal("recordHandover", { numbers: numbers(office), date: "31-2-2026", receiver: null }, AT)).toMatchObject({ code: "date-unreadable" });
    expect(office.host.show("Register Sertifikat")).toEqual(before);
  });

  test("of a certificate that was taken back is refused for all that were named", async () => {
    const office = await issued();
    const [first = "", second = ""] = numbers(office);
    office.ask("revokeCertificate", { numbers: [first], reason: "data keliru" }, AT);
    expect(office.refusal("recordHandover", { numbers: [first, second], date: null, receiver: null }, AT)).toMatchObject({ code: "not-issued" });
    expect(list(office).map(({ handedOver }) => handedOver)).toEqual(["", "", ""]);
  });
});

describe("the signed PDF", () => {
  test("is linked beside the document, and the link can be taken away", async () => {
    const office = await issued();
    const [first = ""] = numbers(office);
    const link = "https://drive.google.com/file/d/1abc/view";
    office.ask("recordSigned", { numbers: [first], link }, AT);
    const shown = () => list(office).find(({ number }) => number === first);
    expect(shown()?.signedUrl).toBe(link);
    expect(shown()?.pdfUrl).toBe(`https://docs.google.com/document/d/${/\/d\/([\w-]+)/.exec(shown()?.url ?? "")?.[1]}/export?format=pdf`);
    office.ask("recordSigned", { numbers: [first], link: "" }, AT);
    expect(shown()?.signedUrl).toBeNull();
  });

  test.each(["javascript:alert(1)", "drive.google.com/file", 'https://x.example/"onclick="'])("is not taken from %s", async (link) => {
    const office = await issued();
    expect(office.refusal("recordSigned", { numbers: numbers(office), link }, AT)).toMatchObject({ code: "link-unreadable" });
  });
});
