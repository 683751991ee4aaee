import { bundleOf, Script, valueOf } from "../script";

describe("a session", () => {
  test("tells the address of who runs the script", () => {
    expect(valueOf(`return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];`, { user: "a@example.com" })).toEqual(["a@example.com", "a@example.com"]);
  });

  test.each([{ user: "" }, { user: "a@example.com", withholdEmail: true }])("tells nothing where Google withholds it (%j)", (options) => {
    expect(valueOf(`return Session.getActiveUser().getEmail();`, options)).toBe("");
  });

  test("keeps accounts apart whose address is withheld", () => {
    const script = Script.body(`return Session.getTemporaryActiveUserKey();`);
    const keys = ["a@example.com", "b@example.com", "a@example.com"].map((user) => script.value({ user, withholdEmail: true }));
    expect(keys[0]).toBe(keys[2]);
    expect(keys[0]).not.toBe(keys[1]);
  });

  test("gives an account another key after thirty days", () => {
    const script = Script.body(`return Session.getTemporaryActiveUserKey();`);
    expect(script.value({ now: "2026-03-02" })).not.toBe(script.value({ now: "2026-05-02" }));
  });

  test("tells the zone of the script, not of the spreadsheet", () => {
    expect(valueOf(`return [Session.getScriptTimeZone(), SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()];`, { scriptTimeZone: "America/New_York" })).toEqual(["America/New_York", "Asia/Jakarta"]);
  });
});

describe("without authorisation", () => {
  const bundle = bundleOf(`
    var TRIES = {
      menu: function () { SpreadsheetApp.getUi().createAddonMenu().addItem("Buka panel", "openPanel").addToUi(); },
      locale: function () { Session.getActiveUserLocale(); },
      computing: function () { Utilities.formatDate(new Date(), "UTC", "yyyy"); },
      document: function () { SpreadsheetApp.getActiveSpreadsheet(); },
      properties: function () { PropertiesService.getDocumentProperties(); },
      fetch: function () { UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files", { muteHttpExceptions: true }); },
      sidebar: function () { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("a")); },
      token: function () { ScriptApp.getOAuthToken(); },
      address: function () { if (Session.getActiveUser().getEmail() === "") throw new Error("blank"); },
    };
    function onOpen(e) {
      return Object.keys(TRIES).filter(function (name) { try { TRIES[name](); return true; } catch (error) { return false; } });
    }`);
  const allowed = (auth: "NONE" | "LIMITED" | "FULL"): unknown => {
    const report = new Script(bundle).call({ auth }, undefined, "onOpen");
    return report.ok ? report.value : report.error;
  };

  test("a script may draw its menu, ask for the language and compute", () => {
    expect(allowed("NONE")).toEqual(["menu", "locale", "computing"]);
  });

  test("given in a simple trigger it may also read the document and its properties", () => {
    expect(allowed("LIMITED")).toEqual(["menu", "locale", "computing", "document", "properties"]);
  });

  test("given in full nothing is refused for it", () => {
    const report = new Script(bundle).call({ auth: "FULL" }, undefined, "onOpen");
    expect(report).toMatchObject({ value: expect.arrayContaining(["fetch", "sidebar", "token", "address"]) });
  });

  test("says what was called", () => {
    const script = new Script(bundleOf(`function onOpen() { PropertiesService.getDocumentProperties(); }`));
    expect(script.call({ auth: "NONE" }, undefined, "onOpen")).toMatchObject({ error: { name: "Exception", message: "You do not have permission to call PropertiesService.getDocumentProperties" } });
  });
});

describe("the script service", () => {
  test("never stops a run for want of a scope", () => {
    expect(valueOf(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ["https://www.googleapis.com/auth/drive.file"]); return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus());`)).toBe("NOT_REQUIRED");
  });

  test("wants a mode to require scopes for", () => {
    expect(Script.body(`ScriptApp.requireScopes("FULL");`).error()).toBe("Exception: The parameters (String) don't match the method signature for ScriptApp.requireScopes.");
  });
});
