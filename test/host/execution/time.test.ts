import { latencyOf } from "../../../host/execution/latency";
import { randomStream } from "../../../host/execution/random";
import { bundleOf, Script, valueOf } from "../script";

describe("an execution", () => {
  test("is counted call by call, in the order of the first of each", () => {
    const { calls } = Script.body(`
      var store = PropertiesService.getDocumentProperties();
      store.setProperty("a", "1"); store.getProperties(); store.setProperty("b", "2");
      LockService.getDocumentLock().tryLock(10); Utilities.sleep(5); SpreadsheetApp.flush();`).call();
    expect(Object.entries(calls)).toEqual([
      ["PropertiesService.Properties.setProperty", 2],
      ["PropertiesService.Properties.getProperties", 1],
      ["LockService.Lock.tryLock", 1],
      ["Utilities.sleep", 1],
      ["SpreadsheetApp.flush", 1],
    ]);
  });

  test("does not count finding one's way", () => {
    expect(Script.body(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sheet1").getRange("A1").getA1Notation(); Utilities.getUuid();`).call().calls).toEqual({});
  });

  test("takes what the table says, with the round trip of a call", () => {
    expect(Script.body(`PropertiesService.getDocumentProperties().getKeys();`).call().simulatedMs).toBe(1200 + 40);
  });

  test("lets virtual time pass while it sleeps, and no real time", () => {
    const report = Script.body(`var before = Date.now(); Utilities.sleep(240000); return Date.now() - before;`).call();
    expect(report).toMatchObject({ ok: true, value: 240_000, simulatedMs: 241_200 });
  });

  test("draws the same latencies for the same seed", () => {
    const time = (seed: number): number => Script.body(`PropertiesService.getDocumentProperties().getKeys();`).call({ latency: true, seed }).simulatedMs;
    expect(time(3)).toBe(time(3));
    expect(time(3)).not.toBe(time(4));
  });

  test("starts where the last call ended", () => {
    const script = Script.body(`return Date.now();`);
    const first = Number(script.value({ now: "2026-04-01T08:00:00+07:00" }));
    expect(first).toBe(Date.UTC(2026, 3, 1, 1));
    expect(Number(script.value())).toBe(first + 1200);
  });

  test("never goes back in time, and says that it was asked to", () => {
    const script = Script.body(`return Date.now();`);
    const first = Number(script.value({ now: "2026-04-01T08:00" }));
    const report = script.call({ now: "2026-03-01T08:00" });
    expect(report).toMatchObject({ ok: true, value: first + 1200 });
    expect(report.warnings[0]).toMatch(/^The clock goes on from /);
  });

  test("of a fresh state begins on the morning of 2 March 2026 in Jakarta", () => {
    expect(valueOf(`return new Date().toISOString();`)).toBe("2026-03-02T03:00:00.000Z");
  });

  test("of a fresh state may begin at any time", () => {
    expect(valueOf(`return new Date().toISOString();`, { now: "2024-11-06" })).toBe("2024-11-05T17:00:00.000Z");
  });
});

describe("Google ends an execution", () => {
  test("after six minutes", () => {
    expect(Script.body(`for (;;) Utilities.sleep(100000);`).error()).toBe("Exception: Exceeded maximum execution time");
  });

  test("that is a simple trigger after thirty seconds", () => {
    const script = new Script(bundleOf(`function onOpen() { Utilities.sleep(31000); }`));
    expect(script.call({ auth: "LIMITED" }, undefined, "onOpen")).toMatchObject({ ok: false, error: { message: "Exceeded maximum execution time" } });
  });

  test("not before six minutes are over", () => {
    expect(valueOf(`Utilities.sleep(300000); Utilities.sleep(59000); return "done";`)).toBe("done");
  });

  test("so that no catch and no finally of it has any effect", () => {
    const script = Script.body(`
      var store = PropertiesService.getDocumentProperties();
      store.setProperty("before", "1");
      try { for (;;) Utilities.sleep(100000); } catch (error) { try { store.setProperty("after", "1"); } catch (again) {} } finally { try { store.setProperty("finally", "1"); } catch (again) {} }
      return "fine";`);
    expect(script.error()).toBe("Exception: Exceeded maximum execution time");
    expect(script.host.state().properties.document).toEqual({ before: "1" });
  });

  test("and loses the writes to cells that were not flushed, no others", () => {
    const script = Script.body(`
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      sheet.getRange("A1").setValue("flushed"); SpreadsheetApp.flush();
      sheet.getRange("A2").setValue("lost");
      for (;;) Utilities.sleep(100000);`);
    script.call();
    expect(script.host.show().sheets[0]?.values).toEqual([["flushed"]]);
  });

  test("frees its lock", () => {
    const script = Script.body(`return argument === "hold" ? (LockService.getDocumentLock().tryLock(1), Utilities.sleep(300000), Utilities.sleep(300000)) : LockService.getDocumentLock().tryLock(1);`);
    script.call({}, "hold");
    expect(script.value({}, "again")).toBe(true);
  });

  test("keeps the writes of a function that throws", () => {
    const script = Script.body(`SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1").setValue("kept"); throw new Error("later");`);
    expect(script.error()).toBe("Error: later");
    expect(script.host.show().sheets[0]?.values).toEqual([["kept"]]);
  });
});

describe("the latency table", () => {
  test("adds a part for each cell", () => {
    expect(latencyOf("read", 1000, null)).toBeCloseTo(188.7);
  });

  test("is dearer by the cell beyond twelve thousand cells", () => {
    expect(latencyOf("write", 12_000, null)).toBeCloseTo(200);
    expect(latencyOf("write", 100_000, null)).toBeCloseTo(5800);
  });

  test("is drawn around its median, with a twentieth above its 95th percentile", () => {
    const random = randomStream("draws");
    const draws = Array.from({ length: 20_000 }, () => latencyOf("driveUpload", 0, random));
    const share = (limit: number): number => draws.filter((draw) => draw > limit).length / draws.length;
    expect(share(2000)).toBeCloseTo(0.5, 1);
    expect(share(6000)).toBeCloseTo(0.05, 1);
  });
});

test("a script that computes for ever is ended as Google ends it, and the next call runs", () => {
  const script = Script.body(`if (argument) for (;;) {} return "fine";`);
  expect(script.call({ runawayMs: 200 }, "loop")).toMatchObject({ ok: false, error: { message: "Exceeded maximum execution time" } });
  expect(script.value()).toBe("fine");
});
