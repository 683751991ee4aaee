import { findSignatory } from "../../../src/core/certificate/signatory";
import { OFFICIAL, SETTINGS } from "../../actions/issuing-class";

const kindOf = (officials: readonly (typeof OFFICIAL)[], day = "2026-03-02"): string => {
  const found = findSignatory(officials, "labor", day, SETTINGS);
  return found.kind === "found" ? found.official.name : found.finding.code;
};

describe("who signs", () => {
  const old = { ...OFFICIAL, name: "Lama Contoh", from: "2020-01-01", to: "2026-03-01" };
  const now = { ...OFFICIAL, name: "Baru Contoh", from: "2026-03-02", to: null };

  test("is the official valid on the day of issue, first and last day included", () => {
    expect([kindOf([old, now], "2026-03-01"), kindOf([old, now], "2026-03-02")]).toEqual(["Lama Contoh", "Baru Contoh"]);
  });

  test("is nobody where none or two are valid", () => {
    expect([kindOf([]), kindOf([old], "2026-03-02"), kindOf([now, OFFICIAL])]).toEqual(["signatory-missing", "signatory-missing", "signatory-twice"]);
  });

  test("is never somebody of the other office", () => {
    expect(kindOf([{ ...now, office: "prison" }])).toBe("signatory-missing");
  });
});
