import { openOffice } from "./office";
import { standardClass } from "./standard-class";

const official = { office: "Disnaker", title: "Kepala Bidang Pelatihan", name: "Sari Contoh, S.E.", employeeId: "19700101 199503 2 001", from: "1 Januari 2030" };

describe("a row that staff add from the panel", () => {
  test("stands in the standard tab, made when it is missing, and is understood", async () => {
    const office = await openOffice([{ name: "Peserta", rows: [["No", "Nama", "Tanggal Lahir"], [1, "Ani Contoh", "1 Mei 1990"]] }]);
    office.ask("addEntry", { kind: "programs", cells: { code: "LDY", program: "Laundry", lessonHours: "40", start: "2 Februari 2026", end: "13-02-2026" } });
    expect(office.ask("describeWorkbook").programs).toMatchObject([{ code: "LDY", name: "Laundry", people: 1, sessions: 0 }]);
    expect(office.host.show("Program").sheets[0]?.displayValues[1]?.slice(0, 7)).toEqual(["LDY", "Laundry", "", "", "40", "2 Februari 2026", "13-02-2026"]);
  });

  test("goes below the officials there are, under the heading of each meaning", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    const before = office.ask("describeWorkbook").officials;
    office.ask("addEntry", { kind: "officials", cells: official });
    const after = office.ask("describeWorkbook").officials;
    expect([after.length, after.at(-1)?.who, after.at(-1)?.problem]).toEqual([before.length + 1, "Sari Contoh, S.E., Kepala Bidang Pelatihan (Disnaker)", "Tidak berlaku hari ini."]);
  });

  test("is refused where it lacks what it is for, and nothing is written", async () => {
    const office = await openOffice(standardClass([{ name: "Ani Contoh" }]));
    const before = office.host.show("Pejabat");
    expect(office.refusal("addEntry", { kind: "officials", cells: { name: "Sari Contoh" } }).code).toBe("bad-request");
    expect(office.host.show("Pejabat")).toEqual(before);
  });
});

describe("a row that staff change from the panel", () => {
  const people = [{ name: "Ani Contoh" }];
  const first = (office: Awaited<ReturnType<typeof openOffice>>) => office.ask("describeWorkbook").officials[0];

  test("gets the new days of an official, and no other cell is touched", async () => {
    const office = await openOffice(standardClass(people));
    const before = office.host.show("Pejabat").sheets[0]?.displayValues ?? [];
    const cells = first(office)?.cells ?? {};
    office.ask("changeEntry", { kind: "officials", before: cells, cells: { ...cells, to: "31 Desember 2025" } });
    expect(first(office)).toMatchObject({ problem: "Tidak berlaku hari ini.", validity: expect.stringContaining("sampai 31 Desember 2025") });
    const after = office.host.show("Pejabat").sheets[0]?.displayValues ?? [];
    expect(after.flat().filter((shown, at) => shown !== before.flat()[at])).toEqual(["31 Desember 2025"]);
  });

  test("is found where it stands now, after the list was moved down", async () => {
    const office = await openOffice(standardClass(people));
    const cells = first(office)?.cells ?? {};
    office.host.rows("insert", "Pejabat", 2, 3);
    office.ask("changeEntry", { kind: "officials", before: cells, cells: { ...cells, rank: "Pembina Utama" } });
    expect(first(office)?.cells).toEqual({ ...cells, rank: "Pembina Utama" });
  });

  test("is refused where somebody else changed it meanwhile, or where the name would be gone", async () => {
    const office = await openOffice(standardClass(people));
    const cells = first(office)?.cells ?? {};
    const refusals = [
      office.refusal("changeEntry", { kind: "officials", before: { ...cells, name: "Orang Lain" }, cells: { ...cells, rank: "Pembina" } }).code,
      office.refusal("changeEntry", { kind: "officials", before: cells, cells: { ...cells, name: " " } }).code,
    ];
    expect([refusals, first(office)?.cells]).toEqual([["entry-gone", "bad-request"], cells]);
  });
});
