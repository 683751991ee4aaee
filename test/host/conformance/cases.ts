import type { ConformanceCase } from "./case";
import { GAS_FAKES } from "./on-sheet";

const page = (name: string): string => `developers.google.com/apps-script/reference/${name}`;
const DATE = "2026-11-25";

function of(service: string) {
  return (id: string, code: string, expected: unknown, evidence: string): ConformanceCase => ({ id, service, code, expected, evidence, date: DATE });
}

const properties = of("PropertiesService");
const cache = of("CacheService");
const lock = of("LockService");
const session = of("Session");
const script = of("ScriptApp");
const utilities = of("Utilities");
const html = of("HtmlService");
const ui = of("SpreadsheetApp.getUi");
const realm = of("the runtime");

/** Runs `code` with `store` as an empty property store, and empties it again. */
const inStore = (code: string): string => `
var store = PropertiesService.getUserProperties();
store.deleteAllProperties();
var answer = (function () { ${code} })();
store.deleteAllProperties();
return answer;`;

const caught = (code: string): string => `try { ${code}; return "no error"; } catch (error) { return String(error.message || error); }`;

/** The services of `host/services` other than the spreadsheet and Drive, and the runtime itself. */
export const CORE_CASES: readonly ConformanceCase[] = [
  properties("properties-missing-is-null", inStore(`return store.getProperty("none");`), null, page("properties/properties#getPropertykey")),
  properties("properties-set-and-get", inStore(`store.setProperty("a", "1"); return store.getProperty("a");`), "1", page("properties/properties")),
  properties("properties-setters-return-the-store", inStore(`return store.setProperty("a", "1").setProperty("b", "2").deleteProperty("a").getKeys();`), ["b"], page("properties/properties")),
  properties("properties-set-many-keeps-others", inStore(`store.setProperty("a", "1"); store.setProperties({ b: "2" }); return store.getProperties();`), { a: "1", b: "2" }, page("properties/properties#setPropertiesproperties")),
  properties("properties-set-many-may-delete-others", inStore(`store.setProperty("a", "1"); store.setProperties({ b: "2" }, true); return store.getProperties();`), { b: "2" }, page("properties/properties#setPropertiesproperties,-deleteAllOthers")),
  properties("properties-are-a-copy", inStore(`store.setProperty("a", "1"); var copy = store.getProperties(); copy.a = "2"; return store.getProperty("a");`), "1", page("properties/properties#getProperties")),
  properties("properties-numbers-become-text", inStore(`store.setProperties({ n: 5 }); return typeof store.getProperty("n");`), "string", "assumed, not relied on"),
  properties("properties-keep-any-letter", inStore(`store.setProperty("nama", "Siti Ça’ \\u200b"); return store.getProperty("nama");`), "Siti Ça’ \u200b", "assumed [A3]"),
  properties("properties-9-kb-fit", inStore(`store.setProperty("a", new Array(9 * 1024 + 1).join("x")); return store.getProperty("a").length;`), 9216, "developers.google.com/apps-script/guides/services/quotas"),
  properties("properties-more-is-too-large", inStore(caught(`store.setProperty("a", new Array(20 * 1024).join("x"))`)), "Argument too large: value", "widely reported"),
  properties("properties-of-a-document-exist", `return PropertiesService.getDocumentProperties() !== null;`, true, page("properties/properties-service#getDocumentProperties")),

  cache("cache-missing-is-null", `return CacheService.getUserCache().get("tuntas-none");`, null, page("cache/cache#getkey")),
  cache("cache-put-and-get", `var c = CacheService.getUserCache(); c.put("tuntas-a", "1"); var got = c.get("tuntas-a"); c.remove("tuntas-a"); return [got, c.get("tuntas-a")];`, ["1", null], page("cache/cache")),
  cache("cache-all-leaves-out-the-missing", `var c = CacheService.getUserCache(); c.putAll({ "tuntas-a": "1", "tuntas-b": "2" }); var got = c.getAll(["tuntas-a", "tuntas-none"]); c.removeAll(["tuntas-a", "tuntas-b"]); return got;`, { "tuntas-a": "1" }, page("cache/cache#getAllkeys")),
  cache("cache-value-too-large", caught(`CacheService.getUserCache().put("tuntas-a", new Array(102402).join("x"))`), "Argument too large: value", "jpoehnelt/blog, apps-script-key-value-stores.md"),
  cache("cache-key-too-large", caught(`CacheService.getUserCache().put(new Array(252).join("k"), "1")`), "Argument too large: key", page("cache/cache#putkey,-value")),

  lock("lock-is-taken-by-trying", `var l = LockService.getDocumentLock(); var before = l.hasLock(); var got = l.tryLock(100); var held = l.hasLock(); l.releaseLock(); return [before, got, held, l.hasLock()];`, [false, true, true, false], page("lock/lock")),
  lock("lock-again-while-held", `var l = LockService.getDocumentLock(); l.waitLock(100); var again = l.tryLock(100); l.releaseLock(); return [again, l.hasLock()];`, [true, false], GAS_FAKES),
  lock("lock-zero-patience", `var l = LockService.getDocumentLock(); var got = l.tryLock(0); l.releaseLock(); return got;`, true, GAS_FAKES),
  lock("lock-negative-patience", `return LockService.getDocumentLock().tryLock(-1);`, false, GAS_FAKES),

  session("session-script-zone-is-a-name", `return typeof Session.getScriptTimeZone();`, "string", page("base/session#getScriptTimeZone")),
  session("session-key-is-stable", `var key = Session.getTemporaryActiveUserKey(); return key.length > 0 && key === Session.getTemporaryActiveUserKey();`, true, page("base/session#getTemporaryActiveUserKey")),
  session("session-email-is-text", `return typeof Session.getActiveUser().getEmail();`, "string", page("base/session#getActiveUser")),

  script("script-auth-mode-is-one-object", `return [String(ScriptApp.AuthMode.FULL), ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL];`, ["FULL", true], GAS_FAKES),
  script("script-token-is-text", `return typeof ScriptApp.getOAuthToken();`, "string", page("script/script-app#getOAuthToken")),
  script("script-authorised", `return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus());`, "NOT_REQUIRED", page("script/authorization-info")),

  utilities("digest-bytes-are-signed", `return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc").slice(0, 4);`, [-112, 1, 80, -104], "RFC 1321, test suite; signed bytes " + page("utilities/utilities#computeDigestalgorithm,-value")),
  utilities("digest-sha-256", `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc").slice(0, 4);`, [-70, 120, 22, -65], "FIPS 180-2, example 1"),
  utilities("digest-is-ascii-by-default", `var d = function (t) { return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, t).join(); }; return d("é") === d("?");`, true, GAS_FAKES),
  utilities("digest-in-utf-8", `var d = Utilities.computeDigest; var a = Utilities.DigestAlgorithm.SHA_256; return d(a, "é", Utilities.Charset.UTF_8).join() === d(a, [-61, -87]).join();`, true, page("utilities/utilities#computeDigestalgorithm,-value,-charset")),
  utilities("hmac", `return Utilities.computeHmacSha256Signature("what do ya want for nothing?", "Jefe").slice(0, 4);`, [91, -36, -63, 70], "RFC 4231, test case 2"),
  utilities("base64-there-and-back", `return Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode("Google グループ", Utilities.Charset.UTF_8))).getDataAsString();`, "Google グループ", page("utilities/utilities#base64Decodeencoded")),
  utilities("base64-known", `return Utilities.base64Encode("Google グループ", Utilities.Charset.UTF_8);`, "R29vZ2xlIOOCsOODq+ODvOODlw==", page("utilities/utilities#base64Encodedata,-charset")),
  utilities("base64-web-safe", `return [Utilities.base64EncodeWebSafe([-1, -2, -3]), Utilities.base64Decode("__79")];`, ["__79", [-1, -2, -3]], GAS_FAKES),
  utilities("format-date-in-a-zone", `return Utilities.formatDate(new Date(Date.UTC(2026, 0, 31, 17, 30, 5)), "Asia/Jakarta", "yyyy-MM-dd HH:mm:ss");`, "2026-02-01 00:30:05", page("utilities/utilities#formatDatedate,-timeZone,-format")),
  utilities("format-date-at-midnight", `return Utilities.formatDate(new Date(Date.UTC(2025, 11, 31, 17)), "Asia/Jakarta", "HH kk hh KK a");`, "00 24 12 00 AM", "docs.oracle.com SimpleDateFormat, named by the reference page"),
  utilities("format-date-names", `return Utilities.formatDate(new Date(Date.UTC(2026, 2, 2, 3)), "Asia/Jakarta", "EEEE, d MMMM yyyy; EEE MMM yy");`, "Monday, 2 March 2026; Mon Mar 26", "docs.oracle.com SimpleDateFormat, named by the reference page"),
  utilities("format-date-quotes", `return Utilities.formatDate(new Date(0), "GMT", "yyyy-MM-dd'T'HH:mm:ss'Z' ''");`, "1970-01-01T00:00:00Z '", page("utilities/utilities#formatDatedate,-timeZone,-format")),
  utilities("format-date-offset", `return Utilities.formatDate(new Date(0), "Asia/Makassar", "Z XXX");`, "+0800 +08:00", "docs.oracle.com SimpleDateFormat, named by the reference page"),
  utilities("uuid-shape", `return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid());`, true, page("utilities/utilities#getUuid")),
  utilities("sleep-moves-the-clock", `var before = Date.now(); Utilities.sleep(1500); return Date.now() - before >= 1500;`, true, page("utilities/utilities#sleepmilliseconds")),
  utilities("blob-of-text", `var b = Utilities.newBlob("é"); return [b.getBytes(), b.getContentType(), b.getName(), b.getDataAsString()];`, [[-61, -87], "text/plain", null, "é"], page("base/blob")),
  utilities("zip-there-and-back", `var z = Utilities.zip([Utilities.newBlob("isi", "text/plain", "a.txt")]); return [z.getName(), z.getContentType(), Utilities.unzip(z).map(function (b) { return b.getName() + ":" + b.getDataAsString(); })];`, ["archive.zip", "application/zip", ["a.txt:isi"]], GAS_FAKES),
  utilities("gzip-there-and-back", `var g = Utilities.gzip(Utilities.newBlob("isi", "text/plain", "a.txt")); var u = Utilities.ungzip(g); return [g.getContentType(), u.getDataAsString(), u.getContentType()];`, ["application/x-gzip", "isi", null], GAS_FAKES),

  html("html-title-is-empty", `return HtmlService.createHtmlOutput("<p>a</p>").getTitle();`, "", GAS_FAKES),
  html("html-append-untrusted-escapes", `return HtmlService.createHtmlOutput("<p>").append("<b>").appendUntrusted("<i>").getContent();`, "<p><b>&lt;i&gt;", GAS_FAKES),
  html("html-missing-file-throws", `try { HtmlService.createHtmlOutputFromFile("tuntas-none"); return false; } catch (error) { return true; }`, true, GAS_FAKES),
  html("html-setters-chain", `return HtmlService.createHtmlOutput("a").setTitle("T").setWidth(300).getTitle();`, "T", page("html/html-output")),

  ui("ui-menu-chains", `SpreadsheetApp.getUi().createMenu("Uji").addItem("Satu", "satu").addSeparator().addToUi(); return true;`, true, page("base/menu")),
  ui("ui-buttons-have-names", `var u = SpreadsheetApp.getUi(); return [String(u.Button.OK), String(u.ButtonSet.YES_NO)];`, ["OK", "YES_NO"], page("base/ui")),

  realm("arrays-and-dates-are-of-the-script", `var store = PropertiesService.getUserProperties(); return [store.getKeys() instanceof Array, SpreadsheetApp.getActiveSpreadsheet().getSheets() instanceof Array];`, [true, true], "assumed [A17]"),
  realm("service-errors-are-errors", `try { Utilities.newBlob(); return "no error"; } catch (error) { return [error instanceof Error, error.name]; }`, [true, "Exception"], "widely reported"),
  realm("no-web-globals", `return ["setTimeout", "fetch", "URL", "TextEncoder", "atob", "crypto", "structuredClone", "process", "window"].filter(function (name) { return name in globalThis; });`, [], "jpoehnelt/blog, appsScriptWinterCG.json"),
  realm("large-whole-numbers", `return [BigInt("0x1" + "0".repeat(40)).toString(), BigInt("1461501637330902918203684832716283019655932542976").toString(16).length];`, ["1461501637330902918203684832716283019655932542976", 41], "endojs/endo#3058"),
  realm("local-time-is-the-script-zone", `return Utilities.formatDate(new Date(2026, 0, 31, 23, 15), Session.getScriptTimeZone(), "yyyy-MM-dd HH:mm");`, "2026-01-31 23:15", page("base/session#getScriptTimeZone")),
];
