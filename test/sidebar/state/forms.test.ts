import type { CertificateView } from "../../../src/contract";
import { certificateRows } from "../../../src/sidebar/state/certificate-rows";
import { templateId } from "../../../src/sidebar/state/template-id";
import { openPanel } from "../panel-play";
import { completion, decision, step, workbook } from "../views";

function personPage() {
  const panel = openPanel();
  panel.send({ type: "setOut", from: "completion", goal: "completion" });
  panel.answer("computeCompletion", completion([decision("P-1")]));
  panel.send({ type: "personOpened", key: { person: "P-1", program: "BRB" } });
  return panel;
}

describe("a decision of staff", () => {
  test("is not sent without a reason", () => {
    const panel = personPage();
    panel.send({ type: "draftChanged", draft: { kind: "override", verdict: "failed", reason: "  " } });
    panel.send({ type: "decisionSent" });
    expect([panel.asked(), panel.state().draft?.tried]).toEqual([null, true]);
  });

  test("is sent with its reason, and followed by a new computation on the same page", () => {
    const panel = personPage();
    panel.send({ type: "draftChanged", draft: { kind: "override", verdict: "failed", office: "lapas", reason: " sidang kelulusan " } });
    panel.send({ type: "decisionSent" });
    expect(panel.state().asking?.wish.request).toEqual({ people: ["P-1"], program: "BRB", kind: "override", office: "lapas", verdict: "failed", minimum: null, reason: "sidang kelulusan" });
    panel.answer("decide", { summary: "Keputusan dicatat." });
    expect([panel.asked(), panel.state().screen, panel.state().notice?.text]).toEqual(["computeCompletion", "person", "Keputusan dicatat."]);
  });

  test("remembers which office was approved for", () => {
    const panel = personPage();
    panel.send({ type: "draftChanged", draft: { kind: "approve", office: "disnaker" } });
    panel.send({ type: "decisionSent" });
    expect(panel.state().office).toBe("disnaker");
  });

  test("for many people names the office", () => {
    const panel = personPage();
    panel.send({ type: "manyApproved", people: ["P-1"], program: "BRB" });
    expect(panel.asked()).toBeNull();
    panel.send({ type: "officeChosen", office: "lapas" });
    panel.send({ type: "manyApproved", people: ["P-1"], program: "BRB" });
    expect(panel.asked()).toBe("decide");
  });
});

describe("settings", () => {
  const settings = [
    { key: "Minimal hadir", value: "80", standard: "80", hint: "", kind: "percent" as const, options: [] },
    { key: "Kode nomor", value: "", standard: "", hint: "", kind: "text" as const, options: [] },
  ];

  test("are saved where they changed, and only there", () => {
    const panel = openPanel(workbook({ settings }));
    panel.send({ type: "settingTyped", key: "Kode nomor", value: " BLK " });
    panel.send({ type: "settingsSent" });
    expect(panel.state().asking?.wish.request).toEqual({ values: { "Kode nomor": "BLK" } });
  });

  test("are not saved while one of them is wrong", () => {
    const panel = openPanel(workbook({ settings }));
    panel.send({ type: "settingTyped", key: "Minimal hadir", value: "120" });
    panel.send({ type: "settingsSent" });
    expect(panel.asked()).toBeNull();
  });
});

describe("the columns of a sheet of staff's own", () => {
  const column = (role: string, heading: string, cell: string) => ({ role, heading, cell, sample: "" });
  const tables = [{ sheet: "Daftar", kind: "unrelated", title: "", people: null, note: null, columns: [column("name", "Nama Lengkap", "Daftar!B3"), column("", "Bin", "Daftar!C3")] }];

  test("begin with what was recognised", () => {
    const panel = openPanel(workbook({ tables }));
    panel.send({ type: "mappingSheetChosen", sheet: "Daftar" });
    expect(panel.state().mapping.columns.get("name")).toBe("Nama Lengkap");
  });

  test("need one for the name", () => {
    const panel = openPanel(workbook({ tables }));
    panel.send({ type: "mappingSheetChosen", sheet: "Daftar" });
    panel.send({ type: "columnChosen", role: "name", heading: "" });
    panel.send({ type: "mappingSent" });
    expect([panel.asked(), panel.state().mapping.tried]).toEqual([null, true]);
  });

  test("are sent by heading, those that are not meant as blank, and nothing of those that nobody found", () => {
    const panel = openPanel(workbook({ tables }));
    panel.send({ type: "mappingSheetChosen", sheet: "Daftar" });
    panel.send({ type: "columnChosen", role: "nik", heading: "" });
    panel.send({ type: "mappingSent" });
    expect(panel.state().asking?.wish.request).toEqual({ sheet: "Daftar", kind: "enrollment", columns: { name: "Nama Lengkap", nik: "" } });
  });

  test("cannot mean two things at once", () => {
    const panel = openPanel(workbook({ tables }));
    panel.send({ type: "mappingSheetChosen", sheet: "Daftar" });
    panel.send({ type: "columnChosen", role: "nik", heading: "Nama Lengkap" });
    panel.send({ type: "mappingSent" });
    expect(panel.asked()).toBeNull();
  });
});

describe("a certificate that was looked up", () => {
  const facts = { number: "001/BLK/XI/2024", name: "Budi Contoh", program: "Barbershop", lessonHours: "80", start: "", end: "", issueDate: "", issuer: "" };

  test("is revoked by the number that was found, with a reason", () => {
    const panel = openPanel();
    panel.send({ type: "lookupChanged", draft: { by: "code", typed: "k7Qm" } });
    panel.send({ type: "lookupSent" });
    panel.answer("verifyCertificate", { state: "valid", label: "Sah.", facts });
    panel.send({ type: "lookupChanged", draft: { act: "revoke" } });
    panel.send({ type: "lookupActed" });
    expect(panel.asked()).toBeNull();
    panel.send({ type: "lookupChanged", draft: { reason: "Nama salah" } });
    panel.send({ type: "lookupActed" });
    expect(panel.state().asking?.wish).toEqual({ action: "revokeCertificate", request: { numbers: ["001/BLK/XI/2024"], reason: "Nama salah" } });
  });

  test("is looked at anew after it was revoked", () => {
    const panel = openPanel();
    panel.send({ type: "asked", wish: { action: "revokeCertificate", request: { numbers: ["001"], reason: "x" } } });
    panel.answer("revokeCertificate", { summary: "Dicabut." });
    expect(panel.state().asking?.wish).toEqual({ action: "verifyCertificate", request: { number: "001", code: null } });
  });
});

describe("the list of certificates", () => {
  const certificate: CertificateView = { number: "001", person: "P-1", name: "Budi Contoh", program: "Barbershop", state: "issued", stateLabel: "terbit", issueDate: "6 April 2026", revision: 0, url: null, pdfUrl: null, handedOver: "", signedUrl: null };
  const listed = () => {
    const panel = openPanel();
    panel.send({ type: "went", screen: "lookup" });
    panel.answer("listCertificates", { certificates: [certificate, { ...certificate, number: "002", state: "revoked", stateLabel: "dicabut" }] });
    return panel;
  };

  test("is read when its page is opened, and tells how many are issued", () => {
    expect(listed().state().workbook?.issued).toBe(1);
  });

  test("looks up the one that is pressed, and closes it when it is pressed again", () => {
    const panel = listed();
    panel.send({ type: "certificateChosen", number: "001" });
    expect(panel.state().asking?.wish).toEqual({ action: "verifyCertificate", request: { number: "001", code: null } });
    panel.answer("verifyCertificate", { state: "valid", label: "Sah.", facts: null });
    panel.send({ type: "certificateChosen", number: "001" });
    expect(panel.state().lookup.found).toBeNull();
  });

  test("is read anew after one was issued again or revoked", () => {
    const panel = listed();
    panel.send({ type: "asked", wish: { action: "reissueCertificate", request: { numbers: ["001"], reason: "Nama", duplicate: null } } });
    panel.answer("reissueCertificate", step(1, 0));
    expect(panel.asked()).toBe("listCertificates");
    panel.answer("listCertificates", { certificates: [certificate] });
    panel.send({ type: "asked", wish: { action: "revokeCertificate", request: { numbers: ["001"], reason: "x" } } });
    panel.answer("revokeCertificate", { summary: "Dicabut." });
    panel.answer("verifyCertificate", { state: "revoked", label: "Dicabut.", facts: null });
    expect(panel.asked()).toBe("listCertificates");
  });

  test("finds by every word typed", () => {
    expect(certificateRows([certificate, { ...certificate, name: "Wati" }], "contoh barber")).toEqual([certificate]);
  });
});

describe("the link of a template", () => {
  test.each([
    ["https://docs.google.com/document/d/1abcDEF_ghi-jklmnopqrs/edit#heading=h.1", "1abcDEF_ghi-jklmnopqrs"],
    ["https://docs.google.com/document/u/1/d/1abcDEF_ghi-jklmnopqrs/edit", "1abcDEF_ghi-jklmnopqrs"],
    [" 1abcDEF_ghi-jklmnopqrs ", "1abcDEF_ghi-jklmnopqrs"],
    ["https://docs.google.com/spreadsheets/d/1abcDEF_ghi-jklmnopqrs/edit", null],
    ["templat saya", null],
  ])("“%s” leads to %s", (link, id) => {
    expect(templateId(link)).toBe(id);
  });
});
