import fc from "fast-check";
import { zoneOf } from "../../../host/realm/inside/zone";
import { Script, valueOf } from "../script";

describe("a Date of the script", () => {
  test("tells the virtual clock", () => {
    const body = `return [new Date().toISOString(), new Date(Date.now()).toISOString()];`;
    expect(valueOf(body, { now: "2024-11-06T09:30+07:00" })).toEqual(["2024-11-06T02:30:00.000Z", "2024-11-06T02:30:00.000Z"]);
  });

  test.each([
    ["Asia/Jakarta", "2026-01-31T17:00:00.000Z"],
    ["Asia/Jayapura", "2026-01-31T15:00:00.000Z"],
    ["America/New_York", "2026-02-01T05:00:00.000Z"],
    ["UTC", "2026-02-01T00:00:00.000Z"],
  ])("made of local parts means midnight in %s", (scriptTimeZone, expected) => {
    expect(valueOf(`return new Date(2026, 1, 1).toISOString();`, { scriptTimeZone })).toBe(expected);
  });

  test("reads its local parts in the script's zone", () => {
    const body = `var d = new Date("2026-01-31T17:30:05Z"); return [d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getTimezoneOffset()];`;
    expect(valueOf(body, { scriptTimeZone: "Asia/Jakarta" })).toEqual([2026, 1, 1, 0, 0, 30, 5, -420]);
  });

  test("knows that Jakarta's clocks stood at +07:07:12 when cells began to count days", () => {
    expect(valueOf(`return new Date(1899, 11, 30, 8, 0, 0).toISOString();`, { scriptTimeZone: "Asia/Jakarta" })).toBe("1899-12-30T00:52:48.000Z");
  });

  test.each([
    ["a day alone is UTC", "2026-01-02", "2026-01-02T00:00:00.000Z"],
    ["a day with a time is local", "2026-01-02T00:00:00", "2026-01-01T17:00:00.000Z"],
    ["an offset is kept", "2026-01-02T00:00:00+08:00", "2026-01-01T16:00:00.000Z"],
    ["English words are local", "Jan 2, 2026 10:00", "2026-01-02T03:00:00.000Z"],
    ["English words with a zone are not", "Fri, 02 Jan 2026 10:00:00 GMT", "2026-01-02T10:00:00.000Z"],
    ["slashes put the month first", "1/2/2026", "2026-01-01T17:00:00.000Z"],
  ])("parses as a script would: %s", (_, text, expected) => {
    expect(valueOf(`return new Date(${JSON.stringify(text)}).toISOString();`)).toBe(expected);
  });

  test("sets local parts", () => {
    const body = `var d = new Date(2026, 0, 31, 10, 20); d.setMonth(1); var a = d.toISOString(); d.setHours(0, 0, 0, 0); d.setDate(1); d.setFullYear(2027); return [a, d.toISOString()];`;
    expect(valueOf(body)).toEqual(["2026-03-03T03:20:00.000Z", "2027-02-28T17:00:00.000Z"]);
  });

  test("shows itself in English and in the script's zone", () => {
    const body = `var d = new Date(Date.UTC(2026, 2, 2, 3)); return [String(d), d.toDateString(), d.toLocaleDateString(), Date().slice(0, 15), "" + (d + 0 === d.toString() + "0")];`;
    expect(valueOf(body)).toEqual(["Mon Mar 02 2026 10:00:00 GMT+0700 (Western Indonesia Time)", "Mon Mar 02 2026", "3/2/2026", "Mon Mar 02 2026", "true"]);
  });

  test("is invalid where the parts are rubbish", () => {
    expect(valueOf(`var d = new Date("rubbish"); return [String(d), isNaN(d.getDate()), isNaN(new Date(NaN, 1))];`)).toEqual(["Invalid Date", true, true]);
  });

  test("stays a Date with a prototype of its own kind", () => {
    const body = `var d = new Date(0); return [d instanceof Date, d.constructor === Date, Object.prototype.toString.call(d), Date.length, Date.name];`;
    expect(valueOf(body)).toEqual([true, true, "[object Date]", 7, "Date"]);
  });

  test("gives Intl the script's zone by default", () => {
    expect(valueOf(`return new Intl.DateTimeFormat().resolvedOptions().timeZone;`, { scriptTimeZone: "Asia/Makassar" })).toBe("Asia/Makassar");
  });

  test("does not depend on the zone of the process", () => {
    // Local parts there and back, over a zone with summer time.
    const body = `var bad = []; for (var i = 0; i < 400; i++) { var d = new Date(2026, 0, i, 12, 34, 56, 789); if (d.getHours() !== 12 || d.getMinutes() !== 34) bad.push(i); } return bad;`;
    expect(valueOf(body, { scriptTimeZone: "Europe/Amsterdam" })).toEqual([]);
  });

  test("is the moment a call starts at, also in the next call", () => {
    const script = Script.body(`return Date.now();`);
    const first = Number(script.value({ now: "2026-05-01T08:00" }));
    expect(Number(script.value())).toBeGreaterThan(first);
  });
});

describe("a zone", () => {
  const zones = ["Asia/Jakarta", "Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe"];

  test.each(zones)("%s agrees with the tables at any moment", (name) => {
    const zone = zoneOf(name);
    const format = new Intl.DateTimeFormat("en-US", { timeZone: name, hourCycle: "h23", hour: "numeric", minute: "numeric", second: "numeric" });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2060, 0) }), (utc) => {
        const shown = new Date(utc + zone.offsetAt(utc));
        expect([shown.getUTCHours(), shown.getUTCMinutes(), shown.getUTCSeconds()].join(":")).toBe(
          format.formatToParts(utc).filter(({ type }) => type !== "literal").map(({ value }) => Number(value)).join(":"),
        );
      }),
    );
  });

  test.each(zones)("%s leads from local time back to a moment that shows it", (name) => {
    const zone = zoneOf(name);
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2060, 0) }), (utc) => {
        const local = utc + zone.offsetAt(utc);
        const back = zone.utcOf(local);
        expect(back + zone.offsetAt(back)).toBe(local);
      }),
    );
  });

  test("reads a time that a clock skipped with the offset before", () => {
    // 2026-03-29 02:30 does not exist in Amsterdam.
    expect(new Date(zoneOf("Europe/Amsterdam").utcOf(Date.UTC(2026, 2, 29, 2, 30))).toISOString()).toBe("2026-03-29T01:30:00.000Z");
  });
});
