import { bundleOf, Script, valueOf } from "../script";

describe("a page", () => {
  test("comes from the file pushed beside the script", () => {
    const script = new Script(bundleOf(`function run() { return HtmlService.createHtmlOutputFromFile("panel").getContent(); }`, { panel: "<p>Halo</p>" }));
    expect(script.value()).toBe("<p>Halo</p>");
  });

  test("that was not pushed is an error", () => {
    expect(Script.body(`HtmlService.createHtmlOutputFromFile("tidak-ada");`).error()).toBe("Exception: No HTML file named tidak-ada was found.");
  });

  test("is not read from elsewhere on the machine", () => {
    expect(Script.body(`HtmlService.createHtmlOutputFromFile("../../etc/passwd");`).error()).toMatch(/No HTML file named/);
  });

  test("opened as a sidebar is what the desk shows", () => {
    const script = Script.body(`SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p>Halo</p>").setTitle("Tuntas"));`);
    script.value();
    expect(script.host.state().ui.sidebar).toEqual({ title: "Tuntas", html: "<p>Halo</p>", call: 1 });
  });

  test("opened as a dialog is gone with the next call", () => {
    const script = Script.body(`if (argument) SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("a").setWidth(300).setHeight(200), "Judul");`);
    script.value({}, "open");
    expect(script.host.state().ui.dialog).toEqual({ title: "Judul", html: "a", width: 300, height: 200, modal: true, call: 1 });
    script.value();
    expect(script.host.state().ui.dialog).toBeNull();
  });

  test("must be a page", () => {
    expect(Script.body(`SpreadsheetApp.getUi().showSidebar("<p>a</p>");`).error()).toBe("Exception: The parameters (String) don't match the method signature for Ui.showSidebar.");
  });
});

describe("a menu", () => {
  const script = Script.body(`
    var ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem("Buka panel", "openPanel").addSeparator().addSubMenu(ui.createMenu("Laporan").addItem("Rekap", "recap")).addToUi();`);

  test("of the add-on bears its name, and items of a sub-menu stand behind the name of theirs", () => {
    script.value();
    expect(script.host.state().ui.menus).toEqual([
      { title: "Tuntas", items: [{ caption: "Buka panel", functionName: "openPanel" }, "separator", { caption: "Laporan ▸ Rekap", functionName: "recap" }] },
    ]);
  });

  test("is there once, however often the spreadsheet is opened", () => {
    script.value();
    script.value();
    expect(script.host.state().ui.menus).toHaveLength(1);
  });
});

describe("a question", () => {
  test("is recorded and answered at once by its first button", () => {
    const asking = Script.body(`
      var ui = SpreadsheetApp.getUi();
      return [ui.alert("Halo") === ui.Button.OK, ui.alert("Judul", "Yakin?", ui.ButtonSet.YES_NO) === ui.Button.YES];`);
    expect(asking.value()).toEqual([true, true]);
    expect(asking.host.state().ui.messages).toEqual([
      { kind: "alert", title: "", text: "Halo", call: 1 },
      { kind: "alert", title: "Judul", text: "Yakin?", call: 1 },
    ]);
  });

  test("that wants words gets none", () => {
    expect(valueOf(`var ui = SpreadsheetApp.getUi(), r = ui.prompt("Nama?"); return [r.getSelectedButton() === ui.Button.CLOSE, r.getResponseText()];`)).toEqual([true, ""]);
  });
});

describe("what a script logs", () => {
  test("is kept beside the answer, level first", () => {
    const { lines } = Script.body(`console.log("baris %s", 1); console.warn({ a: 1 }); Logger.log("x"); return Logger.getLog();`).call();
    expect(lines).toEqual(["log: baris 1", "warn: { a: 1 }", "log: x"]);
  });
});
