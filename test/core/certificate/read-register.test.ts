import { emptyRegister, findRegister, readRegister, registerCells } from "../../../src/core/certificate/read-register";
import type { RegisterRow } from "../../../src/core/certificate/register";
import { REGISTER_COLUMNS } from "../../../src/core/certificate/register-columns";
import { grid } from "../build-grid";

const ROW: RegisterRow = {
  number: "001/PLT/III/2026", verificationCode: "AAAA", person: "P-01", name: "Budi Contoh", program: "Laundry", lessonHours: "40", start: "2 Februari 2026",
  end: "13 Februari 2026", issueDate: "2 Maret 2026", state: "issued", url: "https://docs.example/1", revision: 1, fingerprint: "ab-cd", by: "staf@example.com",
  at: "2026-03-02 10:00", reason: "gelar", handedOver: "3 Maret 2026", signedUrl: "", key: "k1", owner: "o1", row: 1,
};
const HEADINGS = REGISTER_COLUMNS.map(({ heading }) => heading);

const register = (headings: readonly string[], ...rows: (readonly string[])[]) => grid("Register Sertifikat", [headings, ...rows]);

describe("the register", () => {
  test("reads back what was written", () => {
    const cells = registerCells(emptyRegister("Register Sertifikat"), ROW, []);
    expect(readRegister(register(HEADINGS, cells)).value?.rows).toEqual([ROW]);
  });

  test("is found by its headings, wherever they stand and whatever the tab is called", () => {
    const moved = grid("Arsip 2026", [["REGISTER"], [], [...HEADINGS].reverse()]);
    expect(findRegister([grid("Peserta", "No | Nama"), moved])?.sheet).toBe("Arsip 2026");
  });

  test("keeps what staff write in columns of their own", () => {
    const headings = ["Lemari", ...HEADINGS];
    const read = readRegister(register(headings, ["Rak 3", ...registerCells(emptyRegister("x"), ROW, [])])).value;
    expect(read && registerCells(read, { ...ROW, state: "revoked" }, ["Rak 3"]).slice(0, 2)).toEqual(["Rak 3", ROW.number]);
  });

  test("that lost a column says which, and is not read", () => {
    const reading = readRegister(register(HEADINGS.map((heading) => (heading === "Tautan" ? "" : heading))));
    expect(reading).toMatchObject({ value: null, findings: [{ code: "register-column-missing", headings: ["Tautan"] }] });
  });

  test("is none yet where its tab is blank, and unreadable where it holds something else", () => {
    expect(readRegister(grid("Register Sertifikat", [[""]]))).toEqual({ value: null, findings: [] });
    expect(readRegister(grid("Register Sertifikat", [["catatan"]])).findings).toMatchObject([{ code: "register-column-missing" }]);
  });

  test("notices one number on two certificates", () => {
    const cells = registerCells(emptyRegister("x"), ROW, []);
    expect(readRegister(register(HEADINGS, cells, cells)).findings).toMatchObject([{ code: "register-number-twice", cells: [{ row: 1 }, { row: 2 }] }]);
  });
});
