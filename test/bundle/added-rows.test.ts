import { openOffice } from "./office";
import { standardClass } from "./standard-class";

const official = { office: "Disnaker", title: "Kepala Bidang Pelatihan", name: "Sari Contoh, S.E.", employeeId: "19700101 199503 2 001", from: "1 Januari 2030" };

describe("a row that staff add from the panel", () => {
  test("stands in the standard tab, made when it is missing, and is understood", async () => {
    const office = await openOffice([{ name: "Peserta", rows: [["No", "Nama", "Tanggal Lahir"], [1, "Ani Contoh", "1 Mei 1990"]] }]);
    office.ask("addEntry", { kind: "programs", cells: { code: "LDY", program: "Laundry", lessonHours: "40", start: "2 Februari 2026", end: "13-02-2026" } });
    expect(office.ask("describeWorkbook").programs).toEqual([{ code: "LDY", name: "Laundry", people: 1, sessions: 0 }]);
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
