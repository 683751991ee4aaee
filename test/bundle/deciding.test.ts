import { day } from "../../samples/write-book";
import type { Api } from "../../src/contract";
import { TODAY } from "./findings-of";
import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

type Decide = Api["decide"]["request"];

const PRISON = { ...TODAY, user: "kasi@example.com" };
const LABOR = { ...TODAY, user: "dinas@example.com" };
const ALL_OF = { office: null, verdict: null, minimum: null, reason: null } as const;
const approve = (people: readonly string[], office: "lapas" | "disnaker"): Decide => ({ ...ALL_OF, people, program: "LDY", kind: "approve", office });
const override = (person: string, verdict: "passed" | "failed", reason = "sidang kelulusan"): Decide => ({ ...ALL_OF, people: [person], program: "LDY", kind: "override", verdict, reason });

/** Wulan passes with 10 of 10, Darto fails with 7 of 10. */
const CLASS = [{ name: "Wulan Contoh" }, { name: "Darto Contoh", marks: "HHHHHHHAAA" }];
const classroom = (settings: Readonly<Record<string, string>> = {}): Promise<Office> => openOffice(standardClass(CLASS, { settings }));

const decisionOf = (office: Office, person: string) => office.ask("computeCompletion", {}, TODAY).decisions.find((one) => one.person === person);

function tab(office: Office, name: string): readonly (readonly string[])[] {
  return office.host.show(name).sheets[0]?.displayValues ?? [];
}

/** A cell of `Kelulusan` by person and heading. */
function shown(office: Office, person: string, heading: string): string {
  const [header = [], ...rows] = tab(office, "Kelulusan");
  return rows.find((row) => row[0] === person)?.[header.indexOf(heading)] ?? "";
}

describe("an approval", () => {
  test("is shown with its office, who and when", async () => {
    const office = await classroom();
    office.ask("decide", approve(["P-01", "P-02"], "lapas"), PRISON);
    expect(decisionOf(office, "P-01")).toMatchObject({ verdict: "passed", approvedByPrison: "kasi@example.com, 2 Maret 2026 10.00", approvedByLaborOffice: null });
    expect([shown(office, "P-01", "Disetujui Lapas"), shown(office, "P-01", "Disetujui Disnaker")]).toEqual(["kasi@example.com, 2 Maret 2026 10.00", ""]);
  });

  test("lapses when a mark changes, and says that it is needed again", async () => {
    const office = await classroom();
    office.ask("decide", approve(["P-01"], "lapas"), PRISON);
    office.host.edit("Kehadiran LDY!M2", "A");
    expect(decisionOf(office, "P-01")?.approvedByPrison).toBeNull();
    expect(shown(office, "P-01", "Disetujui Lapas")).toBe("Perlu disetujui lagi");
  });

  test("is taken back by clearing its cell", async () => {
    const office = await classroom();
    office.ask("decide", approve(["P-01"], "lapas"), PRISON);
    office.host.edit("Kelulusan!M2", "");
    expect(decisionOf(office, "P-01")?.approvedByPrison).toBeNull();
  });

  test("cannot be typed by hand", async () => {
    const office = await classroom();
    decisionOf(office, "P-01");
    office.host.edit("Kelulusan!M2", "ya, setuju");
    expect(decisionOf(office, "P-01")?.approvedByPrison).toBeNull();
  });
});

describe("where both offices must approve", () => {
  const both = { "Persetujuan dua kantor": "ya" };
  const plan = (office: Office) => office.ask("preflightCertificates", {}, TODAY);

  test("one approval issues nothing and the missing office is named", async () => {
    const office = await classroom(both);
    office.ask("decide", approve(["P-01"], "lapas"), PRISON);
    expect(plan(office).willIssue).toEqual([]);
    expect(plan(office).notIssued.find(({ person }) => person === "P-01")?.reason).toContain("Disnaker");
    expect(office.ask("issueCertificates", {}, TODAY)).toMatchObject({ issued: 0, done: true });
  });

  test("two approvals issue", async () => {
    const office = await classroom(both);
    office.ask("decide", approve(["P-01"], "lapas"), PRISON);
    office.ask("decide", approve(["P-01"], "disnaker"), LABOR);
    expect(plan(office).willIssue.map(({ person }) => person)).toEqual(["P-01"]);
  });

  test("one person cannot give both", async () => {
    const office = await classroom(both);
    office.ask("decide", approve(["P-01"], "lapas"), PRISON);
    expect(office.refusal("decide", approve(["P-01"], "disnaker"), PRISON)).toMatchObject({ code: "approves-for-both", message: expect.stringContaining("P-01") });
    expect(shown(office, "P-01", "Disetujui Disnaker")).toBe("");
  });

  test("a mark that changes afterwards asks for both again", async () => {
    const office = await classroom(both);
    office.ask("decide", approve(["P-01"], "lapas"), PRISON);
    office.ask("decide", approve(["P-01"], "disnaker"), LABOR);
    office.host.edit("Kehadiran LDY!M2", "A");
    expect(plan(office).willIssue).toEqual([]);
  });
});

describe("an override", () => {
  test("is shown as such in the tab, with who, when, why and what was computed", async () => {
    const office = await classroom();
    office.ask("decide", override("P-02", "passed", "tugas dinas tercatat"), PRISON);
    expect(shown(office, "P-02", "Keputusan")).toBe("Lulus (diputuskan petugas)");
    expect(shown(office, "P-02", "Alasan")).toMatch(/^Diputuskan oleh kasi@example\.com \(2 Maret 2026 10\.00\): tugas dinas tercatat\. Hasil hitung: tidak lulus\. Hadir 28 dari 40 JP/);
  });

  test("to passed is issued, to failed is not and the plan says who decided", async () => {
    const office = await classroom();
    office.ask("decide", override("P-02", "passed"), PRISON);
    office.ask("decide", override("P-01", "failed", "keputusan sidang"), PRISON);
    const { willIssue, notIssued } = office.ask("preflightCertificates", {}, TODAY);
    expect(willIssue.map(({ person }) => person)).toEqual(["P-02"]);
    expect(notIssued[0]?.reason).toContain("Diputuskan oleh kasi@example.com");
  });

  test("of which the last one holds", async () => {
    const office = await classroom();
    office.ask("decide", override("P-02", "passed"), PRISON);
    office.ask("decide", override("P-02", "failed"), { ...LABOR, now: "2026-03-02T11:00" });
    expect(decisionOf(office, "P-02")).toMatchObject({ verdict: "failed", overridden: "dinas@example.com, 2 Maret 2026 11.00: sidang kelulusan" });
  });

  test("falls back to a look by staff when a mark below it changes, and holds again when the mark is restored", async () => {
    const office = await classroom();
    office.ask("decide", override("P-01", "failed"), PRISON);
    office.host.edit("Kehadiran LDY!M2", "A");
    expect(decisionOf(office, "P-01")).toMatchObject({ verdict: "undecided", overridden: null, reason: expect.stringContaining("perlu dilihat lagi") });
    expect(office.ask("preflightCertificates", {}, TODAY).willIssue).toEqual([]);
    office.host.edit("Kehadiran LDY!M2", "H");
    expect(decisionOf(office, "P-01")?.verdict).toBe("failed");
  });

  test.each(["", "   "])("without a reason (“%s”) is refused", async (reason) => {
    const office = await classroom();
    expect(office.refusal("decide", override("P-02", "passed", reason), PRISON).code).toBe("reason-missing");
  });
});

describe("a waiver", () => {
  const waive = (minimum: string, reason: string): Decide => ({ ...ALL_OF, people: ["P-02"], program: "LDY", kind: "waive", minimum, reason });

  test("leaves one minimum out, with its reason", async () => {
    const office = await classroom();
    office.ask("decide", waive("attendance", "kelas dipindah tanpa pemberitahuan"), PRISON);
    expect(decisionOf(office, "P-02")).toMatchObject({ verdict: "passed", reason: expect.stringContaining("Minimal hadir dikesampingkan oleh kasi@example.com") });
  });

  test("falls back when a mark below it changes", async () => {
    const office = await classroom();
    office.ask("decide", waive("attendance", "alat rusak"), PRISON);
    office.host.edit("Kehadiran LDY!J3", "A");
    expect(decisionOf(office, "P-02")).toMatchObject({ verdict: "undecided", reason: expect.stringContaining("Pengesampingan minimal hadir") });
  });

  test("may leave out the sessions before somebody joined, and says so", async () => {
    const office = await openOffice(standardClass([{ name: "Wulan Contoh", marks: "    HHHHHH", joined: day("2026-02-06") }]));
    office.ask("decide", { ...waive("own-window", "rapat kedua kantor"), people: ["P-01"] }, PRISON);
    expect(decisionOf(office, "P-01")).toMatchObject({ verdict: "passed", attendedMinutes: 1080, baseMinutes: 1080, reason: expect.stringMatching(/^Sesi sebelum bergabung dikesampingkan oleh kasi@example\.com/) });
  });

  test("needs a reason and a minimum that exists", async () => {
    const office = await classroom();
    expect([office.refusal("decide", waive("attendance", ""), PRISON).code, office.refusal("decide", waive("kesabaran", "ya"), PRISON).code]).toEqual(["reason-missing", "bad-request"]);
  });
});

describe("somebody nobody knows", () => {
  test("is refused by name, and nothing is recorded for the others", async () => {
    const office = await classroom();
    expect(office.refusal("decide", approve(["P-01", "P-09"], "lapas"), PRISON)).toMatchObject({ code: "person-unknown", message: expect.stringContaining("P-09") });
    expect(decisionOf(office, "P-01")?.approvedByPrison).toBeNull();
  });

  test("may be somebody of another programme", async () => {
    const office = await classroom();
    expect(office.refusal("decide", { ...approve(["P-01"], "lapas"), program: "BRB" }, PRISON).code).toBe("person-unknown");
  });
});

test("every word is a line of the log: when, who, what, about whom, before and after", async () => {
  const office = await classroom();
  office.ask("decide", approve(["P-01"], "lapas"), PRISON);
  office.ask("decide", override("P-02", "passed"), LABOR);
  expect(tab(office, "Log").slice(1).map((row) => row.slice(0, 8))).toEqual([
    ["2026-03-02 10:00", "kasi@example.com", "persetujuan Lapas", "P-01", "LDY", "Lulus", "Lulus", ""],
    ["2026-03-02 10:00", "dinas@example.com", "keputusan petugas", "P-02", "LDY", "Tidak lulus", "Lulus", "sidang kelulusan"],
  ]);
});

describe("what staff said", () => {
  const decided = async (): Promise<Office> => {
    const office = await classroom();
    office.ask("decide", override("P-02", "passed"), PRISON);
    office.ask("decide", approve(["P-02"], "disnaker"), LABOR);
    return office;
  };
  const stands = (office: Office): readonly unknown[] => {
    const decision = decisionOf(office, "P-02");
    return [decision?.verdict, decision?.overridden !== null, decision?.approvedByLaborOffice];
  };
  const STANDS = ["passed", true, "dinas@example.com, 2 Maret 2026 10.00"];

  test("survives computing again and again", async () => {
    const office = await decided();
    decisionOf(office, "P-02");
    expect(stands(office)).toEqual(STANDS);
  });

  test("survives a sort of Kelulusan, with the notes of the staff", async () => {
    const office = await decided();
    office.host.edit("Kelulusan!O3", "cek berita acara");
    office.host.sort("Kelulusan", "B", false);
    expect(stands(office)).toEqual(STANDS);
    expect(shown(office, "P-02", "Catatan")).toBe("cek berita acara");
  });

  test("waits for somebody who is taken off the list until they come back", async () => {
    const office = await decided();
    office.host.edit("Peserta!B3", "P-99");
    office.host.edit("Kehadiran LDY!B3", "P-99");
    expect(decisionOf(office, "P-99")).toMatchObject({ verdict: "failed", overridden: null });
    expect(shown(office, "P-02", "Alasan")).toBe("Tidak ada lagi di daftar peserta.");
    office.host.edit("Peserta!B3", "P-02");
    office.host.edit("Kehadiran LDY!B3", "P-02");
    expect(stands(office)).toEqual(STANDS);
  });

  test("holds the person back where its record was changed by hand, until staff decide anew", async () => {
    const office = await classroom();
    office.ask("decide", override("P-01", "failed"), PRISON);
    office.host.edit("Kelulusan!P2", "rusak");
    const { findings } = office.ask("computeCompletion", {}, TODAY);
    expect(findings).toMatchObject([{ code: "word-unreadable", level: "error", person: "P-01", cells: ["Kelulusan!P2"] }]);
    expect(office.ask("preflightCertificates", {}, TODAY).willIssue).toEqual([]);
    office.ask("decide", override("P-01", "failed"), PRISON);
    expect(office.ask("computeCompletion", {}, TODAY).findings).toEqual([]);
  });
});
