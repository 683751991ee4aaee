import type { CallOptions } from "../../host/host";
import type { Api } from "../../src/contract";
import { DOORS, type Need } from "../../src/actions/trust/needs";
import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

const NOW = "2026-03-02T10:00:00+07:00";
const PRISON = "kasi@lapas.example.com";
const LABOR = "dewi@disnaker.example.com";
const ISSUER = "ani@disnaker.example.com";
const STRANGER = "tamu@example.com";
const as = (user: string): CallOptions => ({ now: NOW, user });

const LISTS = { "Staf Lapas": PRISON, "Staf Disnaker": `${LABOR}, ${ISSUER}`, "Yang boleh menerbitkan": ISSUER } as const;
const round = (settings: Readonly<Record<string, string>> = LISTS): Promise<Office> => openOffice(standardClass([{ name: "Budi Contoh" }], { settings }));

/** A request of each action that is right in itself; where an action needs different roles for different things, one of each. */
const REQUESTS: { readonly [Name in keyof Api]: readonly { readonly need: Need; readonly request: Partial<Api[Name]["request"]> }[] } = {
  describeWorkbook: [{ need: "anyone", request: {} }],
  selectCell: [{ need: "anyone", request: { cell: "Peserta!A1" } }],
  listCertificates: [{ need: "anyone", request: {} }],
  verifyCertificate: [{ need: "anyone", request: { number: "1" } }],
  preflightCertificates: [{ need: "anyone", request: {} }],
  checkLog: [{ need: "anyone", request: {} }],
  stateIdentity: [{ need: "anyone", request: { address: "a@example.com" } }],
  prepareWorkbook: [{ need: "staff", request: {} }],
  saveMapping: [{ need: "staff", request: { sheet: "Peserta", kind: "enrollment", columns: {} } }],
  saveSettings: [
    { need: "staff", request: { values: { "Tempat terbit": "Babat" } } },
    { need: "issuer", request: { values: { "Yang boleh menerbitkan": ISSUER } } },
  ],
  saveLegend: [{ need: "staff", request: { marks: { x: "A" } } }],
  addEntry: [{ need: "staff", request: { kind: "programs", cells: { code: "TKR", program: "Otomotif" } } }],
  changeEntry: [{ need: "staff", request: { kind: "programs", before: {}, cells: {} } }],
  checkEnrollment: [{ need: "staff", request: {} }],
  applyFixes: [{ need: "staff", request: { fixes: [] } }],
  undoFixes: [{ need: "staff", request: {} }],
  clearMarks: [{ need: "staff", request: {} }],
  computeCompletion: [{ need: "staff", request: {} }],
  decide: [
    { need: "prison", request: { people: ["P-01"], program: "LDY", kind: "approve", office: "lapas" } },
    { need: "labor", request: { people: ["P-01"], program: "LDY", kind: "approve", office: "disnaker" } },
    { need: "staff", request: { people: ["P-01"], program: "LDY", kind: "override", verdict: "passed", reason: "sidang" } },
  ],
  confirm: [
    { need: "staff", request: { what: "two-people", value: "P-01" } },
    { need: "issuer", request: { what: "folder" } },
  ],
  recordCorrection: [{ need: "staff", request: { person: "P-01", request: "ejaan nama" } }],
  exportForWarehouse: [{ need: "staff", request: {} }],
  issueCertificates: [{ need: "issuer", request: {} }],
  reissueCertificate: [{ need: "issuer", request: { numbers: ["1"], reason: "rusak" } }],
  revokeCertificate: [{ need: "issuer", request: { numbers: ["1"], reason: "keliru" } }],
  recordHandover: [{ need: "issuer", request: { numbers: ["1"] } }],
  recordSigned: [{ need: "issuer", request: { numbers: ["1"], link: "" } }],
  createTrial: [{ need: "issuer", request: {} }],
  createReport: [
    { need: "issuer", request: { kind: "letter", program: "LDY" } },
    { need: "staff", request: { kind: "signing", program: "LDY" } },
  ],
  printClass: [{ need: "issuer", request: { program: "LDY" } }],
  createVerificationPage: [{ need: "issuer", request: {} }],
  rotateKey: [{ need: "issuer", request: {} }],
  createTemplate: [{ need: "issuer", request: {} }],
  useTemplate: [{ need: "issuer", request: { id: "x" } }],
  purgeExpired: [
    { need: "staff", request: {} },
    { need: "issuer", request: { confirm: "x" } },
  ],
};

const MAY: Readonly<Record<string, readonly Need[]>> = {
  [PRISON]: ["anyone", "staff", "prison"],
  [LABOR]: ["anyone", "staff", "labor"],
  [ISSUER]: ["anyone", "staff", "labor", "issuer"],
  [STRANGER]: ["anyone"],
};

const CASES = (Object.keys(REQUESTS) as (keyof Api)[]).flatMap((action) =>
  REQUESTS[action].flatMap(({ need, request }) => Object.keys(MAY).map((user) => [action, JSON.stringify(request), user, MAY[user]?.includes(need) === true, need] as const)),
);

describe("every action is open to who has its role, and to nobody else:", () => {
  let office: Office;
  beforeAll(async () => {
    office = await round();
  });

  test.each(CASES)("%s %s by %s: %s", (action, request, user, may, need) => {
    expect(DOORS[action].need(JSON.parse(request))).toBe(need);
    const report = office.host.fork().call(action, request, as(user));
    if (!report.ok) throw new Error(report.error.message);
    const reply = JSON.parse(String(report.value)) as { ok: boolean; error?: { code: string; remedy: string } };
    expect(reply.error?.code === "not-allowed").toBe(!may);
    if (!may) expect(reply.error?.remedy).toMatch(/@(?:lapas|disnaker)\.example\.com/);
  });
});

describe("a refusal", () => {
  test("changes nothing but the log, which says who wanted what", async () => {
    const office = await round();
    office.refusal("saveSettings", { values: { "Tempat terbit": "Babat" } }, as(STRANGER));
    expect(JSON.stringify(office.host.show("Pengaturan"))).not.toContain("Babat");
    expect(office.host.show("Log").sheets[0]?.displayValues[1]?.slice(0, 7)).toEqual(["2026-03-02 10:00", STRANGER, "ditolak: bukan perannya", "", "", "", "saveSettings"]);
    expect(office.ask("checkLog").problems).toEqual([]);
  });

  test("does not come where the lists are empty: then everybody may do everything", async () => {
    const office = await round({});
    office.ask("saveSettings", { values: { "Tempat terbit": "Babat" } }, as(STRANGER));
    expect(office.ask("describeWorkbook", {}, as(STRANGER)).trust.who).toMatchObject({ mayChange: true, mayIssue: true, offices: ["lapas", "disnaker"] });
  });

  test("comes to the other office's approval also where only one office has a list", async () => {
    const office = await round({ "Staf Lapas": PRISON });
    const approval = { people: ["P-01"], program: "LDY", kind: "approve" } as const;
    expect(office.refusal("decide", { ...approval, office: "disnaker" }, as(PRISON)).code).toBe("not-allowed");
    expect(office.refusal("decide", { ...approval, office: "lapas" }, as(LABOR)).code).toBe("not-allowed");
    office.ask("decide", { ...approval, office: "disnaker" }, as(LABOR));
  });
});

describe("somebody whose address Google withholds", () => {
  const HIDDEN = as("");

  test("is asked once, is known from then on, and stands in the log as having said so", async () => {
    const office = await round();
    expect(office.ask("describeWorkbook", {}, HIDDEN).trust.who).toMatchObject({ address: null, mustState: true, mayChange: false });
    expect(office.refusal("saveSettings", { values: { "Tempat terbit": "Babat" } }, HIDDEN)).toMatchObject({ code: "identity-missing" });
    office.ask("stateIdentity", { address: " Kasi@Lapas.example.com " }, HIDDEN);
    expect(office.ask("describeWorkbook", {}, HIDDEN).trust.who).toMatchObject({ address: PRISON, stated: true, mustState: false, offices: ["lapas"] });
    office.ask("saveSettings", { values: { "Tempat terbit": "Babat" } }, HIDDEN);
    const by = office.host.show("Log").sheets[0]?.displayValues.slice(1).map((row) => `${row[1]}: ${row[2]}`);
    expect(by).toEqual([": ditolak: bukan perannya", `${PRISON} (dinyatakan): alamat dinyatakan`, `${PRISON} (dinyatakan): pengaturan`]);
  });

  test("cannot approve for both offices by saying one address after the other", async () => {
    const office = await round({ "Persetujuan dua kantor": "ya" });
    const approval = { people: ["P-01"], program: "LDY", kind: "approve" } as const;
    office.ask("stateIdentity", { address: PRISON }, HIDDEN);
    office.ask("decide", { ...approval, office: "lapas" }, HIDDEN);
    office.ask("stateIdentity", { address: LABOR }, HIDDEN);
    expect(office.refusal("decide", { ...approval, office: "disnaker" }, HIDDEN).code).toBe("approves-for-both");
    office.ask("decide", { ...approval, office: "disnaker" }, as(ISSUER));
  });

  test("is named as such in the register, too", async () => {
    const office = await round();
    office.ask("stateIdentity", { address: ISSUER }, HIDDEN);
    office.issueUntilDone(HIDDEN);
    expect(JSON.stringify(office.host.show("Register Sertifikat").sheets[0]?.displayValues)).toContain(`${ISSUER} (dinyatakan)`);
  });
});

test("nobody whose address Google tells may claim another, and what is no address is not taken", async () => {
  const office = await round();
  expect(office.refusal("stateIdentity", { address: ISSUER }, as(STRANGER))).toMatchObject({ code: "address-known", message: expect.stringContaining(STRANGER) });
  expect(office.refusal("stateIdentity", { address: "kasi" }, as("")).code).toBe("address-unreadable");
});
