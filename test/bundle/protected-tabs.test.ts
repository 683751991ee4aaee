import { registerOf } from "./certificates-of";
import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

const AT = { now: "2026-03-02T10:00:00+07:00" } as const;
const ISSUER = "ani@disnaker.example.com";

const opened = (issuers: string | null): Promise<Office> => openOffice(standardClass([{ name: "Budi Contoh" }], { settings: { "Yang boleh menerbitkan": issuers } }));
const protectionOf = (office: Office, sheet: string) => office.host.show(sheet).sheets[0]?.protections.map(({ warningOnly, editors }) => ({ warningOnly, editors }));

describe("the add-on's own tabs", () => {
  test("warn whoever types into them, and the register lets nobody but the issuers in", async () => {
    const office = await opened(ISSUER);
    office.ask("prepareWorkbook", {}, AT);
    for (const sheet of ["Temuan", "Kelulusan", "Log"]) expect(protectionOf(office, sheet)).toEqual([{ warningOnly: true, editors: [] }]);
    expect(protectionOf(office, "Register Sertifikat")).toEqual([{ warningOnly: false, editors: expect.arrayContaining([ISSUER]) }]);
  });

  test("are protected once, however often they are prepared", async () => {
    const office = await opened(null);
    office.ask("prepareWorkbook", {}, AT);
    office.ask("prepareWorkbook", {}, AT);
    expect(protectionOf(office, "Register Sertifikat")).toEqual([{ warningOnly: true, editors: [] }]);
  });

  test("follow the list of issuers when it changes", async () => {
    const office = await opened(`${ISSUER}, staf@example.com`);
    office.ask("prepareWorkbook", {}, AT);
    office.ask("saveSettings", { values: { "Yang boleh menerbitkan": "budi@disnaker.example.com, staf@example.com" } }, AT);
    expect(JSON.stringify(protectionOf(office, "Register Sertifikat"))).toMatch(/budi@/);
    expect(JSON.stringify(protectionOf(office, "Register Sertifikat"))).not.toMatch(/ani@/);
    office.ask("saveSettings", { values: { "Yang boleh menerbitkan": "" } }, AT);
    expect(protectionOf(office, "Register Sertifikat")?.[0]?.warningOnly).toBe(true);
  });

  test("are written by the script for an issuer, warning or not", async () => {
    const office = await opened(ISSUER);
    office.ask("prepareWorkbook", {}, AT);
    office.issueUntilDone({ ...AT, user: ISSUER });
    expect(registerOf(office)).toHaveLength(1);
  });
});

test("a register that the first run makes is protected from the start", async () => {
  const office = await opened(null);
  office.issueUntilDone(AT);
  expect(protectionOf(office, "Register Sertifikat")).toEqual([{ warningOnly: true, editors: [] }]);
});
