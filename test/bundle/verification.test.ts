import { readFileSync } from "node:fs";
import path from "node:path";
import { judgeLink } from "../../src/core/verification/judge-link";
import { readStatusFile } from "../../src/core/verification/status-list";
import { paperOf, papersOf, registerOf } from "./certificates-of";
import { codesIn, scanned } from "./scan";
import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00", user: "ani@example.com" } as const;
const LATER = { ...AT, now: "2026-04-06T10:00:00+07:00" } as const;
const ADDRESS = "https://disnaker.example.go.id/verifikasi.html";
const NAMES = ["Ani Contoh", "Budi Contoh, S.Pd."];

const withPage = (settings: Readonly<Record<string, string>> = {}): Promise<Office> =>
  openOffice(standardClass(NAMES.map((name) => ({ name })), { settings: { "Alamat verifikasi": ADDRESS, ...settings } }));

async function issued(): Promise<Office> {
  const office = await withPage();
  office.issueUntilDone(AT);
  return office;
}

const digitsOf = async (office: Office, person: string): Promise<string> => (await scanned(office, person)).split("#")[1] ?? "";

interface Page {
  readonly keys: readonly { readonly key: string; readonly from: string; readonly to: string | null }[];
  readonly made: string;
}

function published(office: Office, at = AT as typeof AT | typeof LATER) {
  const { files, summary } = office.ask("createVerificationPage", {}, at);
  const [page, status] = files;
  const json = /<script type="application\/json" id="published">(.*?)<\/script>/.exec(page?.content ?? "")?.[1] ?? "";
  const { keys, made } = JSON.parse(json) as Page;
  const file: unknown = JSON.parse(/^tuntasStatus\((.*)\);\n$/.exec(status?.content ?? "")?.[1] ?? "");
  return { names: files.map(({ name }) => name), page: page?.content ?? "", status: status?.content ?? "", keys, made, list: readStatusFile(file, keys), summary };
}

test("a scanned certificate shows what is printed on it, and is in the list", async () => {
  const office = await issued();
  const { keys, list, names } = published(office);
  const [row] = registerOf(office);
  expect(names).toEqual(["verifikasi.html", "verifikasi-status.js"]);
  const judgement = judgeLink(await digitsOf(office, "P-01"), keys, list);
  expect(judgement).toEqual({
    kind: "genuine",
    standing: "valid",
    facts: { code: row?.code, number: row?.number, name: "Ani Contoh", program: "Laundry", lessonHours: "40", start: "2 Februari 2026", end: "13 Februari 2026", issueDate: "2 Maret 2026", place: "Contoh", issuer: expect.stringContaining("Dinas"), signatory: "Dra. Retno Contoh, M.Si." },
  });
  if (judgement.kind === "genuine") for (const fact of Object.values(judgement.facts)) expect(paperOf(office, "P-01")?.text).toContain(fact);
  expect(await scanned(office, "P-02")).toContain(`${ADDRESS}#`);
});

test("neither file holds a name, a number or a code", async () => {
  const office = await issued();
  const { page, status } = published(office);
  for (const { name, number, code, person } of registerOf(office)) for (const word of [name, number, code, person]) expect(page + status).not.toContain(word);
});

test("a re-issued certificate is replaced by its successor, a revoked one is revoked", async () => {
  const office = await issued();
  const [ani, budi] = registerOf(office);
  const before = await digitsOf(office, "P-01");
  office.ask("reissueCertificate", { numbers: [ani?.number ?? ""], reason: "cetakan rusak" }, AT);
  expect(office.ask("revokeCertificate", { numbers: [budi?.number ?? ""], reason: "keliru" }, AT).summary).toContain("Susun halaman verifikasi lagi");
  const { keys, list } = published(office, LATER);
  const standing = (digits: string): string => {
    const judgement = judgeLink(digits, keys, list);
    return judgement.kind === "genuine" ? judgement.standing : judgement.kind;
  };
  expect([standing(before), standing(await digitsOf(office, "P-01")), list?.states.size, list?.made]).toEqual(["replaced", "valid", 3, "2026-04-06"]);
  expect([...(list?.states.values() ?? [])].sort()).toEqual(["replaced", "revoked", "valid"]);
});

test("a certificate that was issued after the list was made is genuine and not yet listed", async () => {
  const office = await withPage();
  const { list } = published(office);
  office.issueUntilDone(AT);
  expect(judgeLink(await digitsOf(office, "P-02"), published(office).keys, list)).toMatchObject({ kind: "genuine", standing: "unlisted" });
});

test("after the key was changed the old certificates stay genuine, and the new ones carry the new key", async () => {
  const office = await issued();
  const old = await digitsOf(office, "P-01");
  const before = published(office).keys;
  expect(office.ask("rotateKey", {}, LATER).summary).toContain("Sertifikat lama tetap sah");
  const number = registerOf(office)[1]?.number ?? "";
  office.ask("reissueCertificate", { numbers: [number], reason: "cetakan rusak" }, LATER);
  const { keys } = published(office, LATER);
  expect(keys.map(({ from, to }) => [from, to])).toEqual([
    ["2026-03-02", "2026-04-06"],
    ["2026-04-06", null],
  ]);
  const fresh = await digitsOf(office, "P-02");
  expect([judgeLink(old, keys, null).kind, judgeLink(fresh, keys, null).kind, judgeLink(fresh, before, null).kind]).toEqual(["genuine", "genuine", "unknownKey"]);
});

test("each account signs with its own key, which no other account can read", async () => {
  const office = await withPage();
  const first = published(office).keys;
  office.ask("createVerificationPage", {}, { ...AT, user: "budi@example.com" });
  const { keys } = published(office);
  expect(keys).toHaveLength(2);
  expect(keys[0]).toEqual(first[0]);
  const state = readFileSync(path.join(office.folder, "state/state.json"), "utf8");
  const properties = JSON.parse(state) as { readonly properties: { readonly document: unknown; readonly script: unknown } };
  expect(JSON.stringify([properties.properties.document, properties.properties.script])).not.toMatch(/verification\.seed/);
  expect(state).toMatch(/verification\.seed/);
});

test("a run that was killed and finished leaves codes of one key", async () => {
  const office = await withPage();
  office.host.call("issueCertificates", "{}", { ...AT, faults: [{ call: "UrlFetchApp.fetchAll", nth: 1, then: "timeout-kill" }] });
  office.issueUntilDone(AT);
  const { keys, list } = published(office);
  expect(keys).toHaveLength(1);
  for (const person of ["P-01", "P-02"]) expect(judgeLink(await digitsOf(office, person), keys, list)).toMatchObject({ kind: "genuine", standing: "valid" });
});

test("the class printed together carries the same codes as the certificates", async () => {
  const office = await issued();
  const before = new Set(papersOf(office).map(({ id }) => id));
  office.ask("printClass", { program: "LDY" }, AT);
  const printed = papersOf(office).find(({ id }) => !before.has(id))?.id ?? "";
  expect(await codesIn(office, printed)).toEqual([await scanned(office, "P-01"), await scanned(office, "P-02")]);
});

test("a colleague who prints the class signs with another key, and is told to make the page anew once", async () => {
  const office = await issued();
  const colleague = { ...AT, user: "budi@example.com" } as const;
  expect(office.ask("printClass", { program: "LDY" }, AT).summary).not.toContain("susun halaman");
  expect(office.ask("printClass", { program: "LDY" }, colleague).summary).toContain("susun halaman verifikasi lagi");
  expect(office.ask("printClass", { program: "LDY" }, colleague).summary).not.toContain("susun halaman");
});

test.each(["disnaker.example.go.id/verifikasi.html", "https://contoh.example/a#b", "javascript:alert(1)", `https://contoh.example/${"a".repeat(120)}`, "https://contoh.example/ada spasi"])(
  "an address that no browser opens holds the run: %s",
  async (address) => {
    const office = await withPage({ "Alamat verifikasi": address });
    const { blockers } = office.ask("preflightCertificates", {}, AT);
    expect(blockers.map(({ code, cells }) => [code, cells.length])).toEqual([["verification-address-unusable", 1]]);
    expect(office.ask("issueCertificates", {}, AT)).toMatchObject({ issued: 0, paused: { code: "blocked" } });
    expect(papersOf(office)).toEqual([]);
  },
);

test.each(["https://contoh.example/periksa/?tahun=2026", "http://kantor.example:8080", "file:///C:/Sertifikat/verifikasi.html", "file:///home/kantor/verifikasi.html"])("an address of a web site or a disk is taken: %s", async (address) => {
  const office = await withPage({ "Alamat verifikasi": address });
  expect(office.ask("preflightCertificates", {}, AT).blockers).toEqual([]);
  office.issueUntilDone(AT);
  expect(await scanned(office, "P-01")).toMatch(/#\d+$/);
  expect((await scanned(office, "P-01")).split("#")[0]).toBe(address);
});

test("a duplicate says that it is one, in the code as on the paper, and the list knows it", async () => {
  const office = await issued();
  office.ask("reissueCertificate", { numbers: [registerOf(office)[0]?.number ?? ""], reason: "hilang", duplicate: true }, AT);
  const { keys, list } = published(office);
  expect(judgeLink(await digitsOf(office, "P-01"), keys, list)).toMatchObject({ kind: "genuine", standing: "valid", facts: { number: "001/PLT/III/2026 (DUPLIKAT)" } });
  expect(paperOf(office, "P-01")?.text).toContain("001/PLT/III/2026 (DUPLIKAT)");
});

test("facts too long for a printed code leave the code alone", async () => {
  const office = await openOffice(standardClass([{ name: "Ani Contoh" }], { programName: `Pelatihan ${"Panjang ".repeat(60)}`.trim(), settings: { "Alamat verifikasi": ADDRESS } }));
  office.issueUntilDone(AT);
  expect(await scanned(office, "P-01")).toBe(registerOf(office)[0]?.code);
});

test("a programme that names the prison, on the ceremonial template, gets the code alone", async () => {
  const office = await openOffice(standardClass([{ name: "Ani Contoh" }], { programName: "Laundry Lapas Contoh", settings: { "Alamat verifikasi": ADDRESS, Templat: "bawaan seremoni" } }));
  office.issueUntilDone(AT);
  expect(await scanned(office, "P-01")).toBe(registerOf(office)[0]?.code);
});

test("with the address set, issuing asks no more of Google than without, but for the key's first day", async () => {
  const calls = async (settings: Readonly<Record<string, string>>): Promise<number> => {
    const office = await openOffice(standardClass(NAMES.map((name) => ({ name })), { settings }));
    const count = (at: typeof AT | typeof LATER) => Object.values(office.host.call("issueCertificates", "{}", at).calls).reduce((sum, n) => sum + n, 0);
    return count(AT) - (settings["Alamat verifikasi"] === undefined ? 0 : 3);
  };
  expect(await calls({ "Alamat verifikasi": ADDRESS })).toBeLessThanOrEqual(await calls({}));
});
