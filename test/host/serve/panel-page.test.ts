import { callableFunctions, panelPage } from "../../../host/serve/panel-page";

describe("a panel", () => {
  test("finds google.script before its own scripts run", () => {
    const page = panelPage("<!doctype html><html><head><script>mulai()</script></head></html>", "shim()", "http://desk", []);
    expect(page.indexOf("shim()")).toBeLessThan(page.indexOf("mulai()"));
  });

  test.each([
    ["<!DOCTYPE html>\n<html lang=\"id\"><p>x", /^<!DOCTYPE html>\n<html lang="id"><script>/],
    ["<p>x", /^<script>/],
    ["<html><HEAD data-a='1'><p>", /^<html><HEAD data-a='1'><script>/],
  ])("keeps what comes before its head: %s", (html, start) => {
    expect(panelPage(html, "", "http://desk", [])).toMatch(start);
  });

  test("cannot be ended early by what the script hands over", () => {
    expect(panelPage("", 'x="</script>"', "http://desk", ["</script>"]).match(/<\/script>/g)).toHaveLength(1);
  });

  test("may call the global functions whose name does not end in an underscore", () => {
    const bundle = "var Main = {}; function onOpen(e) {} function rahasia_() {} function periksa(x) { function dalam() {} return x; }";
    expect(callableFunctions(bundle)).toEqual(["onOpen", "periksa"]);
  });
});
