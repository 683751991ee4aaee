import { Script, valueOf } from "../script";

describe("properties", () => {
  const store = `var s = PropertiesService.getDocumentProperties();`;

  test("of the document and the script are everybody's, those of a user one account's", () => {
    const script = Script.body(`
      var p = PropertiesService, all = [p.getDocumentProperties(), p.getScriptProperties(), p.getUserProperties()];
      if (argument) { all.forEach(function (store) { store.setProperty("by", argument); }); }
      return all.map(function (store) { return store.getProperty("by"); });`);
    script.value({ user: "a@example.com" }, "a");
    expect(script.value({ user: "b@example.com" })).toEqual(["a", "a", null]);
  });

  test("take 9 KB of UTF-8 in a value and no byte more", () => {
    expect(valueOf(`${store} s.setProperty("a", new Array(4609).join("é")); return s.getProperty("a").length;`)).toBe(4608);
    expect(Script.body(`${store} s.setProperty("a", new Array(4609).join("é") + "x");`).error()).toBe("Exception: Argument too large: value");
  });

  test("take 500 KB in all, and refuse more without half of it", () => {
    const script = Script.body(`${store}
      var many = {}; for (var i = 0; i < 60; i++) many["k" + i] = new Array(9000).join("x");
      try { s.setProperties(many); } catch (error) { return [error.message, s.getKeys().length]; }`);
    expect(script.value()).toEqual(["You have exceeded the property storage quota. Please remove some properties and try again.", 0]);
  });

  test("know nothing that nobody stored", () => {
    expect(valueOf(`${store} return [s.getProperty("constructor"), s.getProperty("toString"), s.getKeys()];`)).toEqual([null, null, []]);
  });

  test("store a key that is a word of the language", () => {
    expect(valueOf(`${store} s.setProperty("hasOwnProperty", "1"); return s.getProperties();`)).toEqual({ hasOwnProperty: "1" });
  });

  test("refuse what is no text", () => {
    expect(Script.body(`${store} s.setProperty("a", { b: 1 });`).error()).toBe(
      "Exception: The parameters (String,Object) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });
});

describe("the cache", () => {
  test("forgets after ten minutes of the virtual clock, or when it was told to", () => {
    expect(valueOf(`
      var c = CacheService.getScriptCache(), seen = [];
      c.put("long", "1"); c.put("short", "1", 5);
      Utilities.sleep(4000); seen.push(c.get("short"));
      Utilities.sleep(1000); seen.push(c.get("short"), c.get("long"));
      Utilities.sleep(300000); return seen.concat(c.get("long"));`)).toEqual(["1", null, "1", "1"]);
  });

  test("of a user is not a colleague's, that of the script is", () => {
    const script = Script.body(`
      var all = [CacheService.getScriptCache(), CacheService.getUserCache()];
      if (argument) all.forEach(function (c) { c.put("k", argument); });
      return all.map(function (c) { return c.get("k"); });`);
    script.value({ user: "a@example.com" }, "a");
    expect(script.value({ user: "b@example.com" })).toEqual(["a", null]);
  });

  test("drops about a tenth when it holds more than a thousand", () => {
    expect(valueOf(`
      var c = CacheService.getUserCache(), many = {}, keys = [];
      for (var i = 0; i < 1001; i++) { many["k" + i] = "1"; keys.push("k" + i); }
      c.putAll(many); return Object.keys(c.getAll(keys)).length;`)).toBe(900);
  });

  test("turns an object into text as it is", () => {
    expect(valueOf(`var c = CacheService.getUserCache(); c.put("k", { a: 1 }); return c.get("k");`)).toBe("[object Object]");
  });
});

describe("a lock", () => {
  test("is free again when its execution has ended", () => {
    const script = Script.body(`return LockService.getScriptLock().tryLock(10);`);
    expect([script.value(), script.value()]).toEqual([true, true]);
  });

  test("of the document does not hold that of the user", () => {
    expect(valueOf(`LockService.getDocumentLock().tryLock(1); return [LockService.getUserLock().hasLock(), LockService.getDocumentLock().hasLock()];`)).toEqual([false, true]);
  });

  test("waited for less than nothing is not had", () => {
    expect(Script.body(`LockService.getDocumentLock().waitLock(-1);`).error()).toBe("Exception: Lock timeout: another process was holding the lock for too long.");
  });
});
