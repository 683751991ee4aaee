import { crossToPage } from "../../../host/realm/crossing";
import { bundleOf, Script, valueOf } from "../script";

describe("the realm of a script", () => {
  test("gives arrays, dates, objects and errors of its own kind", () => {
    const body = `
      var store = PropertiesService.getScriptProperties().setProperty("a", "1");
      var caught; try { Utilities.newBlob(); } catch (error) { caught = error; }
      return [store.getKeys() instanceof Array, store.getProperties() instanceof Object, new Date() instanceof Date, caught instanceof Error];`;
    expect(valueOf(body)).toEqual([true, true, true, true]);
  });

  test("has none of the globals of a browser or of Node", () => {
    const body = `return ["setTimeout","fetch","URL","TextEncoder","atob","Blob","crypto","structuredClone","queueMicrotask","performance","process","window","require","global"].filter(function (name) { return name in globalThis; });`;
    expect(valueOf(body)).toEqual([]);
  });

  test("has Intl, WebAssembly and a console", () => {
    expect(valueOf(`return [typeof Intl, typeof WebAssembly, typeof console.log];`)).toEqual(["object", "object", "function"]);
  });

  test("forgets its variables between two calls", () => {
    const script = new Script(bundleOf(`var count = 0; function run() { count += 1; return count; }`));
    expect([script.value(), script.value()]).toEqual([1, 1]);
  });

  test("cannot be left by a service's constructor", () => {
    expect(valueOf(`try { return typeof PropertiesService.getScriptProperties.constructor("return process")(); } catch (error) { return error.name; }`)).toBe("ReferenceError");
  });

  test("knows a service object by identity", () => {
    expect(valueOf(`return PropertiesService.getScriptProperties() === PropertiesService.getScriptProperties();`)).toBe(true);
  });

  test("names a service object by its class", () => {
    expect(valueOf(`return [String(SpreadsheetApp), "" + PropertiesService.getScriptProperties(), JSON.stringify(LockService), typeof CacheService];`)).toEqual(["SpreadsheetApp", "Properties", "{}", "object"]);
  });

  test("draws the same chance for the same seed and number of the call", () => {
    expect(valueOf(`return Math.random();`, { seed: 7 })).toBe(valueOf(`return Math.random();`, { seed: 7 }));
    expect(valueOf(`return Math.random();`, { seed: 7 })).not.toBe(valueOf(`return Math.random();`, { seed: 8 }));
  });

  test("gives what a promise settles to, and the error of one that fails", () => {
    expect(valueOf(`return Promise.resolve().then(function () { return 5; });`)).toBe(5);
    expect(Script.body(`return Promise.reject(new TypeError("no"));`).error()).toBe("TypeError: no");
  });

  test("stops a bundle that is no script", () => {
    expect(new Script(bundleOf(`function run( {`)).error()).toMatch(/^SyntaxError: /);
  });

  test("reports what the bundle throws while it is read", () => {
    expect(new Script(bundleOf(`throw new Error("at the top");`)).error()).toBe("Error: at the top");
  });
});

describe("what is not emulated", () => {
  test.each([
    ["a member the host lacks", `SpreadsheetApp.getActiveSpreadsheet().addViewer("a@example.com");`, "NotEmulated: NotEmulated: Spreadsheet.addViewer"],
    ["reading it without calling it", `SpreadsheetApp.getActiveSpreadsheet().addViewer;`, "NotEmulated: NotEmulated: Spreadsheet.addViewer"],
    ["asking whether it is there", `"addViewer" in SpreadsheetApp.getActiveSpreadsheet();`, "NotEmulated: NotEmulated: Spreadsheet.addViewer"],
    ["writing to a service object", `SpreadsheetApp.mine = 1;`, "NotEmulated: NotEmulated: SpreadsheetApp.mine = …"],
    ["a whole service the host lacks", `MailApp.sendEmail("x");`, "NotEmulated: NotEmulated: MailApp.sendEmail"],
    ["a constant of an enumeration", `ScriptApp.AuthMode.SOME;`, "NotEmulated: NotEmulated: AuthMode.SOME"],
  ])("%s is an error", (_, code, message) => {
    expect(Script.body(code).error()).toBe(message);
  });

  test("cannot be hidden by catching it", () => {
    expect(Script.body(`try { MailApp.sendEmail("x"); } catch (error) {} return "fine";`).error()).toBe("NotEmulated: NotEmulated: MailApp.sendEmail");
  });
});

describe("a global function", () => {
  test.each(["missing", "hidden_", "parseInt", "PropertiesService", "Object", "$invoke"])("named %s is none that may be called", (name) => {
    const script = new Script(bundleOf(`function hidden_() { return 1; }`));
    expect(script.call({}, undefined, name)).toMatchObject({ ok: false, error: { message: `Script function not found: ${name}` } });
  });

  test("gets the text it is called with, and nothing where there is none", () => {
    const script = Script.body(`return [arguments.length, argument];`);
    expect(script.value({}, '{"a":1}')).toEqual([1, '{"a":1}']);
    expect(script.value()).toEqual([0, null]);
  });

  test("that is a trigger gets an event with the mode it runs in", () => {
    const script = new Script(bundleOf(`function onOpen(e) { return [arguments.length, String(e.authMode), e.authMode === ScriptApp.AuthMode.LIMITED]; }`));
    expect(script.call({ auth: "LIMITED" }, undefined, "onOpen")).toMatchObject({ value: [1, "LIMITED", true] });
  });

  test("that reads more of its event than the host knows is told so", () => {
    const script = new Script(bundleOf(`function onEdit(e) { return e.range; }`));
    expect(script.call({}, undefined, "onEdit")).toMatchObject({ ok: false, error: { message: "NotEmulated: Event.range" } });
  });
});

describe("what a function returns crosses as google.script.run lets it", () => {
  test.each([
    ["a Date is null", `new Date()`, null],
    ["a Date anywhere makes the whole result null", `({ fine: 1, deep: [{ when: new Date() }] })`, null],
    ["a Map is empty", `({ map: new Map([[1, 2]]), set: new Set([1]), pattern: /x/ })`, { map: {}, set: {}, pattern: {} }],
    ["undefined is null", `undefined`, null],
    ["a function is null", `({ f: function () {} })`, { f: null }],
    ["NaN is null", `[NaN, Infinity, -0]`, [null, null, -0]],
    ["a property called $ arrives", `({ $: "date", ms: 1, more: { $: 2 } })`, { $: "date", ms: 1, more: { $: 2 } }],
    ["a service object is null", `[PropertiesService]`, [null]],
    ["text stays as it is", `"Siti \\u2028 \\ud83d\\ude00 ’"`, "Siti \u2028 😀 ’"],
  ])("%s", (_, expression, expected) => {
    expect(valueOf(`return ${expression};`)).toEqual(expected);
  });

  test("a typed array is a server error", () => {
    expect(Script.body(`return new Uint8Array(2);`).error()).toMatch(/server error/);
  });

  test("a circle is an error", () => {
    expect(Script.body(`var a = {}; a.self = a; return a;`).error()).toMatch(/circular/);
  });

  test("the same value twice is no circle", () => {
    const twice = { a: 1 };
    expect(crossToPage([twice, twice])).toEqual({ ok: true, value: [{ a: 1 }, { a: 1 }] });
  });
});
