import { actRequest } from "../../../src/sidebar/state/certificate-act";
import { EMPTY_LOOKUP, type LookupDraft } from "../../../src/sidebar/state/state";

const facts = { number: "001/PLT/III/2026", name: "Ani Contoh", program: "Laundry", lessonHours: "40", start: "", end: "", issueDate: "2 Maret 2026", issuer: "Disnaker" };
const looked = (draft: Partial<LookupDraft>): LookupDraft => ({ ...EMPTY_LOOKUP, found: { state: "valid", label: "Sah.", facts }, ...draft });

describe("what is asked about certificates", () => {
  test("concerns the one looked up, by the number the register gave", () => {
    expect(actRequest(looked({ typed: "1", act: "revoke", reason: " salah data " }))).toEqual({ action: "revokeCertificate", request: { numbers: ["001/PLT/III/2026"], reason: "salah data" } });
  });

  test("concerns those that are ticked, where some are", () => {
    expect(actRequest(looked({ ticked: new Set(["002", "003"]), act: "duplicate", reason: "hilang" }))).toEqual({
      action: "reissueCertificate",
      request: { numbers: ["002", "003"], reason: "hilang", duplicate: true },
    });
  });

  test("needs a reason to replace or to take back, and a link to be noted", () => {
    expect((["reissue", "duplicate", "revoke", "signed"] as const).map((act) => actRequest(looked({ act, reason: "  ", link: " " })))).toEqual([null, null, null, null]);
  });

  test("needs neither day nor receiver to note a handover", () => {
    expect(actRequest(looked({ act: "handover" }))).toEqual({ action: "recordHandover", request: { numbers: ["001/PLT/III/2026"], date: null, receiver: null } });
  });

  test("is nothing while nothing is chosen", () => {
    expect([actRequest(EMPTY_LOOKUP), actRequest({ ...EMPTY_LOOKUP, act: "handover" })]).toEqual([null, null]);
  });
});
