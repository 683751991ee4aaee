import type { Fault } from "../../../host/execution/faults";
import { FAULT_KINDS, parseFaults } from "../../../host/execution/faults";
import { bundleOf, Script } from "../script";

const FETCH = `UrlFetchApp.fetchAll([{ url: "https://www.googleapis.com/drive/v3/files", muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }])`;

describe("a fault", () => {
  test("meets the nth call of its name", () => {
    const script = Script.body(`
      var store = PropertiesService.getDocumentProperties(), got = [];
      for (var i = 1; i <= 3; i++) { try { store.setProperty("k" + i, "1"); got.push("ok"); } catch (error) { got.push(error.message); } }
      return got;`);
    const faults: Fault[] = [{ call: "PropertiesService.Properties.setProperty", nth: 2, then: "500" }];
    expect(script.value({ faults })).toEqual(["ok", "We're sorry, a server error occurred. Please wait a bit and try again.", "ok"]);
  });

  test("without a name meets the nth call of all", () => {
    const script = Script.body(`PropertiesService.getDocumentProperties().setProperty("a", "1"); SpreadsheetApp.flush(); return "fine";`);
    expect(script.error({ faults: [{ nth: 2, then: "timeout-kill" }] })).toBe("Exception: Exceeded maximum execution time");
    expect(script.value({ faults: [{ nth: 3, then: "timeout-kill" }] })).toBe("fine");
  });

  test("counts anew in every call", () => {
    const script = Script.body(`PropertiesService.getDocumentProperties().setProperty("a", "1"); return "fine";`);
    const faults: Fault[] = [{ nth: 2, then: "500" }];
    expect([script.value({ faults }), script.value({ faults })]).toEqual(["fine", "fine"]);
  });

  test("that kills comes before the call takes effect", () => {
    const script = Script.body(`PropertiesService.getDocumentProperties().setProperty("a", "1");`);
    script.call({ faults: [{ nth: 1, then: "timeout-kill" }] });
    expect(script.host.state().properties.document).toEqual({});
  });

  test("of a spreadsheet call names the spreadsheet", () => {
    const script = Script.body(`SpreadsheetApp.flush();`);
    expect(script.error({ faults: [{ call: "SpreadsheetApp.flush", nth: 1, then: "500" }] })).toBe(
      `Exception: Service Spreadsheets failed while accessing document with id ${script.host.state().spreadsheet.id}.`,
    );
  });

  test.each(["429", "403-rate"] as const)("%s of a built-in service asks for patience", (then) => {
    const script = Script.body(`PropertiesService.getDocumentProperties().getKeys();`);
    expect(script.error({ faults: [{ nth: 1, then }] })).toBe(
      "Exception: Service invoked too many times in a short time: properties. Try Utilities.sleep(1000) between calls.",
    );
  });

  test("of a batch throws instead of any answer", () => {
    const report = Script.body(`${FETCH};`).call({ faults: [{ call: "UrlFetchApp.fetchAll", nth: 1, then: "throw-batch" }] });
    expect(report).toMatchObject({ ok: false, error: { message: "Address unavailable: https://www.googleapis.com/" } });
    expect(report.calls).toEqual({ "UrlFetchApp.fetchAll": 1 });
  });

  test("that cannot happen at a call is a warning and nothing else", () => {
    const report = Script.body(`SpreadsheetApp.flush(); return "fine";`).call({ faults: [{ nth: 1, then: "storage-full" }] });
    expect(report).toMatchObject({ ok: true, value: "fine", warnings: ["The fault storage-full cannot happen at SpreadsheetApp.flush; nothing happened."] });
  });

  test("of a lock makes trying false after its patience", () => {
    const script = Script.body(`var before = Date.now(), got = LockService.getDocumentLock().tryLock(2000); return [got, Date.now() - before];`);
    expect(script.value({ faults: [{ call: "LockService.Lock.tryLock", nth: 1, then: "lock-timeout" }] })).toEqual([false, 2060]);
  });

  test("of a lock makes waiting throw", () => {
    const script = Script.body(`LockService.getDocumentLock().waitLock(2000);`);
    expect(script.error({ faults: [{ call: "LockService.Lock.waitLock", nth: 1, then: "lock-timeout" }] })).toBe(
      "Exception: Lock timeout: another process was holding the lock for too long.",
    );
  });

  test("may name all Drive requests that write", () => {
    const script = Script.body(`
      var answer = UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files", { method: "post", contentType: "application/json", muteHttpExceptions: true,
        payload: JSON.stringify({ name: "F", mimeType: "application/vnd.google-apps.folder" }), headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } });
      return answer.getResponseCode();`);
    const report = script.call({ faults: [{ call: "Drive.write", nth: 1, then: "429" }] });
    expect(report).toMatchObject({ value: 429, calls: { "UrlFetchApp.fetch": 1, "Drive.folders.create": 1, "Drive.write": 1 } });
  });
});

describe("another user's call in between", () => {
  const bundle = bundleOf(`
    function outer() {
      var lock = LockService.getDocumentLock(), sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      lock.tryLock(100);
      sheet.getRange("A1").setValue("pending");
      var before = Date.now();
      PropertiesService.getDocumentProperties().setProperty("outer", "1");
      return [Date.now() - before, sheet.getRange("A1").getValue(), sheet.getRange("A2").getValue()];
    }
    function inner(argument) {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      var seen = { argument: argument, user: Session.getActiveUser().getEmail(), lock: LockService.getDocumentLock().tryLock(2000), cell: sheet.getRange("A1").getValue(), properties: PropertiesService.getDocumentProperties().getProperties() };
      sheet.getRange("A2").setValue("inner");
      return JSON.stringify(seen);
    }
    function slow() { Utilities.sleep(300000); }
    function killed() { for (;;) Utilities.sleep(300000); }`);
  const preempt = (facts: Partial<Fault>): Fault[] => [{ call: "PropertiesService.Properties.setProperty", nth: 1, then: "preempt", function: "inner", ...facts }];

  test("sees neither the lock as free nor what was not flushed, and writes what the first reads afterwards", () => {
    const report = new Script(bundle).call({ faults: preempt({ args: { a: 1 }, user: "b@example.com" }) }, undefined, "outer");
    expect(report).toMatchObject({ ok: true, value: [expect.any(Number), "pending", "inner"] });
    const [other] = report.preempted;
    expect(other?.ok === true && JSON.parse(String(other.value))).toEqual({ argument: '{"a":1}', user: "b@example.com", lock: false, cell: "", properties: {} });
  });

  test("lets the first go on when it has ended", () => {
    const report = new Script(bundle).call({ faults: preempt({}) }, undefined, "outer");
    expect(report).toMatchObject({ value: [40 + (report.preempted[0]?.simulatedMs ?? 0), "pending", "inner"] });
  });

  test("does not use up the first one's six minutes", () => {
    expect(new Script(bundle).call({ faults: preempt({ function: "slow" }) }, undefined, "outer").ok).toBe(true);
  });

  test("may be killed without the first one's harm", () => {
    const report = new Script(bundle).call({ faults: preempt({ function: "killed" }) }, undefined, "outer");
    expect(report).toMatchObject({ ok: true, preempted: [{ ok: false, error: { message: "Exceeded maximum execution time" } }] });
  });

  test("is not met by the first one's faults", () => {
    const faults = [...preempt({}), { call: "LockService.Lock.tryLock", nth: 2, then: "timeout-kill" } as const];
    expect(new Script(bundle).call({ faults }, undefined, "outer").preempted[0]?.ok).toBe(true);
  });
});

describe("a fault file", () => {
  test("knows every kind", () => {
    const rules = FAULT_KINDS.map((then) => ({ nth: 1, then, ...(then === "preempt" ? { function: "run" } : {}) }));
    expect(parseFaults(JSON.stringify(rules))).toHaveLength(FAULT_KINDS.length);
  });

  test.each([
    ["is not JSON", `[{`, /^The fault file is not JSON\./],
    ["is no list", `{"nth":1}`, /^The list of faults is not usable: /],
    ["names a kind that does not exist", `[{"nth":1,"then":"explode"}]`, /^Rule 1 of the faults is not usable at "then": .*preempt/],
    ["counts from zero", `[{"nth":1,"then":"500"},{"nth":0,"then":"500"}]`, /^Rule 2 of the faults is not usable at "nth": /],
    ["misspells a field", `[{"nth":1,"then":"500","cal":"x"}]`, /^Rule 1 of the faults is not usable: .*cal/],
    ["preempts without a function", `[{"nth":1,"then":"preempt"}]`, /^Rule 1 of the faults is not usable: "function" is needed/],
    ["gives a function to another kind", `[{"nth":1,"then":"500","function":"run"}]`, /no meaning without it/],
  ])("that %s is refused with a sentence", (_, text, message) => {
    expect(() => parseFaults(text)).toThrow(message);
  });
});
