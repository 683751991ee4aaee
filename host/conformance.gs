// Behaviours of Google's services that Tuntas relies on, 161 of them.
// Paste into a script bound to an empty spreadsheet, add the scopes of appsscript.json, and run runConformance.

var CASES = [
{"id":"properties-missing-is-null","service":"PropertiesService","evidence":"developers.google.com/apps-script/reference/properties/properties#getPropertykey","date":"2026-11-25","expected":"null","run":function(){
var store = PropertiesService.getUserProperties();
store.deleteAllProperties();
var answer = (function () { return store.getProperty("none"); })();
store.deleteAllProperties();
return answer;
}},
{"id":"properties-set-and-get","service":"PropertiesService","evidence":"developers.google.com/apps-script/reference/properties/properties","date":"2026-11-25","expected":"\"1\"","run":function(){
var store = PropertiesService.getUserProperties();
store.deleteAllProperties();
var answer = (function () { store.setProperty("a", "1"); return store.getProperty("a"); })();
store.deleteAllProperties();
return answer;
}},
{"id":"properties-setters-return-the-store","service":"PropertiesService","evidence":"developers.google.com/apps-script/reference/properties/properties","date":"2026-11-25","expected":"[\"b\"]","run":function(){
var store = PropertiesService.getUserProperties();
store.deleteAllProperties();
var answer = (function () { return store.setProperty("a", "1").setProperty("b", "2").deleteProperty("a").getKeys(); })();
store.deleteAllProperties();
return answer;
}},
{"id":"properties-set-many-keeps-others","service":"PropertiesService","evidence":"developers.google.com/apps-script/reference/properties/properties#setPropertiesproperties","date":"2026-11-25","expected":"{\"a\":\"1\",\"b\":\"2\"}","run":function(){
var store = PropertiesService.getUserProperties();
store.deleteAllProperties();
var answer = (function () { store.setProperty("a", "1"); store.setProperties({ b: "2" }); return store.getProperties(); })();
store.deleteAllProperties();
return answer;
}},
{"id":"properties-set-many-may-delete-others","service":"PropertiesService","evidence":"developers.google.com/apps-script/reference/properties/properties#setPropertiesproperties,-deleteAllOthers","date":"2026-11-25","expected":"{\"b\":\"2\"}","run":function(){
var store = PropertiesService.getUserProperties();
store.deleteAllProperties();
var answer = (function () { store.setProperty("a", "1"); store.setProperties({ b: "2" }, true); return store.getProperties(); })();
store.deleteAllProperties();
return answer;
}},
{"id":"properties-are-a-copy","service":"PropertiesService","evidence":"developers.google.com/apps-script/reference/properties/properties#getProperties","date":"2026-11-25","expected":"\"1\"","run":function(){
var store = PropertiesService.getUserProperties();
store.deleteAllProperties();
var answer = (function () { store.setProperty("a", "1"); var copy = store.getProperties(); copy.a = "2"; return store.getProperty("a"); })();
store.deleteAllProperties();
return answer;
}},
{"id":"properties-numbers-become-text","service":"PropertiesService","evidence":"assumed, not relied on","date":"2026-11-25","expected":"\"string\"","run":function(){
var store = PropertiesService.getUserProperties();
store.deleteAllProperties();
var answer = (function () { store.setProperties({ n: 5 }); return typeof store.getProperty("n"); })();
store.deleteAllProperties();
return answer;
}},
{"id":"properties-keep-any-letter","service":"PropertiesService","evidence":"assumed [A3]","date":"2026-11-25","expected":"\"Siti Ça’ ​\"","run":function(){
var store = PropertiesService.getUserProperties();
store.deleteAllProperties();
var answer = (function () { store.setProperty("nama", "Siti Ça’ \u200b"); return store.getProperty("nama"); })();
store.deleteAllProperties();
return answer;
}},
{"id":"properties-9-kb-fit","service":"PropertiesService","evidence":"developers.google.com/apps-script/guides/services/quotas","date":"2026-11-25","expected":"9216","run":function(){
var store = PropertiesService.getUserProperties();
store.deleteAllProperties();
var answer = (function () { store.setProperty("a", new Array(9 * 1024 + 1).join("x")); return store.getProperty("a").length; })();
store.deleteAllProperties();
return answer;
}},
{"id":"properties-more-is-too-large","service":"PropertiesService","evidence":"widely reported","date":"2026-11-25","expected":"\"Argument too large: value\"","run":function(){
var store = PropertiesService.getUserProperties();
store.deleteAllProperties();
var answer = (function () { try { store.setProperty("a", new Array(20 * 1024).join("x")); return "no error"; } catch (error) { return String(error.message || error); } })();
store.deleteAllProperties();
return answer;
}},
{"id":"properties-of-a-document-exist","service":"PropertiesService","evidence":"developers.google.com/apps-script/reference/properties/properties-service#getDocumentProperties","date":"2026-11-25","expected":"true","run":function(){
return PropertiesService.getDocumentProperties() !== null;
}},
{"id":"cache-missing-is-null","service":"CacheService","evidence":"developers.google.com/apps-script/reference/cache/cache#getkey","date":"2026-11-25","expected":"null","run":function(){
return CacheService.getUserCache().get("tuntas-none");
}},
{"id":"cache-put-and-get","service":"CacheService","evidence":"developers.google.com/apps-script/reference/cache/cache","date":"2026-11-25","expected":"[\"1\",null]","run":function(){
var c = CacheService.getUserCache(); c.put("tuntas-a", "1"); var got = c.get("tuntas-a"); c.remove("tuntas-a"); return [got, c.get("tuntas-a")];
}},
{"id":"cache-all-leaves-out-the-missing","service":"CacheService","evidence":"developers.google.com/apps-script/reference/cache/cache#getAllkeys","date":"2026-11-25","expected":"{\"tuntas-a\":\"1\"}","run":function(){
var c = CacheService.getUserCache(); c.putAll({ "tuntas-a": "1", "tuntas-b": "2" }); var got = c.getAll(["tuntas-a", "tuntas-none"]); c.removeAll(["tuntas-a", "tuntas-b"]); return got;
}},
{"id":"cache-value-too-large","service":"CacheService","evidence":"jpoehnelt/blog, apps-script-key-value-stores.md","date":"2026-11-25","expected":"\"Argument too large: value\"","run":function(){
try { CacheService.getUserCache().put("tuntas-a", new Array(102402).join("x")); return "no error"; } catch (error) { return String(error.message || error); }
}},
{"id":"cache-key-too-large","service":"CacheService","evidence":"developers.google.com/apps-script/reference/cache/cache#putkey,-value","date":"2026-11-25","expected":"\"Argument too large: key\"","run":function(){
try { CacheService.getUserCache().put(new Array(252).join("k"), "1"); return "no error"; } catch (error) { return String(error.message || error); }
}},
{"id":"lock-is-taken-by-trying","service":"LockService","evidence":"developers.google.com/apps-script/reference/lock/lock","date":"2026-11-25","expected":"[false,true,true,false]","run":function(){
var l = LockService.getDocumentLock(); var before = l.hasLock(); var got = l.tryLock(100); var held = l.hasLock(); l.releaseLock(); return [before, got, held, l.hasLock()];
}},
{"id":"lock-again-while-held","service":"LockService","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[true,false]","run":function(){
var l = LockService.getDocumentLock(); l.waitLock(100); var again = l.tryLock(100); l.releaseLock(); return [again, l.hasLock()];
}},
{"id":"lock-zero-patience","service":"LockService","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"true","run":function(){
var l = LockService.getDocumentLock(); var got = l.tryLock(0); l.releaseLock(); return got;
}},
{"id":"lock-negative-patience","service":"LockService","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"false","run":function(){
return LockService.getDocumentLock().tryLock(-1);
}},
{"id":"session-script-zone-is-a-name","service":"Session","evidence":"developers.google.com/apps-script/reference/base/session#getScriptTimeZone","date":"2026-11-25","expected":"\"string\"","run":function(){
return typeof Session.getScriptTimeZone();
}},
{"id":"session-key-is-stable","service":"Session","evidence":"developers.google.com/apps-script/reference/base/session#getTemporaryActiveUserKey","date":"2026-11-25","expected":"true","run":function(){
var key = Session.getTemporaryActiveUserKey(); return key.length > 0 && key === Session.getTemporaryActiveUserKey();
}},
{"id":"session-email-is-text","service":"Session","evidence":"developers.google.com/apps-script/reference/base/session#getActiveUser","date":"2026-11-25","expected":"\"string\"","run":function(){
return typeof Session.getActiveUser().getEmail();
}},
{"id":"script-auth-mode-is-one-object","service":"ScriptApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[\"FULL\",true]","run":function(){
return [String(ScriptApp.AuthMode.FULL), ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL];
}},
{"id":"script-token-is-text","service":"ScriptApp","evidence":"developers.google.com/apps-script/reference/script/script-app#getOAuthToken","date":"2026-11-25","expected":"\"string\"","run":function(){
return typeof ScriptApp.getOAuthToken();
}},
{"id":"script-authorised","service":"ScriptApp","evidence":"developers.google.com/apps-script/reference/script/authorization-info","date":"2026-11-25","expected":"\"NOT_REQUIRED\"","run":function(){
return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus());
}},
{"id":"digest-bytes-are-signed","service":"Utilities","evidence":"RFC 1321, test suite; signed bytes developers.google.com/apps-script/reference/utilities/utilities#computeDigestalgorithm,-value","date":"2026-11-25","expected":"[-112,1,80,-104]","run":function(){
return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc").slice(0, 4);
}},
{"id":"digest-sha-256","service":"Utilities","evidence":"FIPS 180-2, example 1","date":"2026-11-25","expected":"[-70,120,22,-65]","run":function(){
return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc").slice(0, 4);
}},
{"id":"digest-is-ascii-by-default","service":"Utilities","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"true","run":function(){
var d = function (t) { return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, t).join(); }; return d("é") === d("?");
}},
{"id":"digest-in-utf-8","service":"Utilities","evidence":"developers.google.com/apps-script/reference/utilities/utilities#computeDigestalgorithm,-value,-charset","date":"2026-11-25","expected":"true","run":function(){
var d = Utilities.computeDigest; var a = Utilities.DigestAlgorithm.SHA_256; return d(a, "é", Utilities.Charset.UTF_8).join() === d(a, [-61, -87]).join();
}},
{"id":"hmac","service":"Utilities","evidence":"RFC 4231, test case 2","date":"2026-11-25","expected":"[91,-36,-63,70]","run":function(){
return Utilities.computeHmacSha256Signature("what do ya want for nothing?", "Jefe").slice(0, 4);
}},
{"id":"base64-there-and-back","service":"Utilities","evidence":"developers.google.com/apps-script/reference/utilities/utilities#base64Decodeencoded","date":"2026-11-25","expected":"\"Google グループ\"","run":function(){
return Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode("Google グループ", Utilities.Charset.UTF_8))).getDataAsString();
}},
{"id":"base64-known","service":"Utilities","evidence":"developers.google.com/apps-script/reference/utilities/utilities#base64Encodedata,-charset","date":"2026-11-25","expected":"\"R29vZ2xlIOOCsOODq+ODvOODlw==\"","run":function(){
return Utilities.base64Encode("Google グループ", Utilities.Charset.UTF_8);
}},
{"id":"base64-web-safe","service":"Utilities","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[\"__79\",[-1,-2,-3]]","run":function(){
return [Utilities.base64EncodeWebSafe([-1, -2, -3]), Utilities.base64Decode("__79")];
}},
{"id":"format-date-in-a-zone","service":"Utilities","evidence":"developers.google.com/apps-script/reference/utilities/utilities#formatDatedate,-timeZone,-format","date":"2026-11-25","expected":"\"2026-02-01 00:30:05\"","run":function(){
return Utilities.formatDate(new Date(Date.UTC(2026, 0, 31, 17, 30, 5)), "Asia/Jakarta", "yyyy-MM-dd HH:mm:ss");
}},
{"id":"format-date-at-midnight","service":"Utilities","evidence":"docs.oracle.com SimpleDateFormat, named by the reference page","date":"2026-11-25","expected":"\"00 24 12 00 AM\"","run":function(){
return Utilities.formatDate(new Date(Date.UTC(2025, 11, 31, 17)), "Asia/Jakarta", "HH kk hh KK a");
}},
{"id":"format-date-names","service":"Utilities","evidence":"docs.oracle.com SimpleDateFormat, named by the reference page","date":"2026-11-25","expected":"\"Monday, 2 March 2026; Mon Mar 26\"","run":function(){
return Utilities.formatDate(new Date(Date.UTC(2026, 2, 2, 3)), "Asia/Jakarta", "EEEE, d MMMM yyyy; EEE MMM yy");
}},
{"id":"format-date-quotes","service":"Utilities","evidence":"developers.google.com/apps-script/reference/utilities/utilities#formatDatedate,-timeZone,-format","date":"2026-11-25","expected":"\"1970-01-01T00:00:00Z '\"","run":function(){
return Utilities.formatDate(new Date(0), "GMT", "yyyy-MM-dd'T'HH:mm:ss'Z' ''");
}},
{"id":"format-date-offset","service":"Utilities","evidence":"docs.oracle.com SimpleDateFormat, named by the reference page","date":"2026-11-25","expected":"\"+0800 +08:00\"","run":function(){
return Utilities.formatDate(new Date(0), "Asia/Makassar", "Z XXX");
}},
{"id":"uuid-shape","service":"Utilities","evidence":"developers.google.com/apps-script/reference/utilities/utilities#getUuid","date":"2026-11-25","expected":"true","run":function(){
return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid());
}},
{"id":"sleep-moves-the-clock","service":"Utilities","evidence":"developers.google.com/apps-script/reference/utilities/utilities#sleepmilliseconds","date":"2026-11-25","expected":"true","run":function(){
var before = Date.now(); Utilities.sleep(1500); return Date.now() - before >= 1500;
}},
{"id":"blob-of-text","service":"Utilities","evidence":"developers.google.com/apps-script/reference/base/blob","date":"2026-11-25","expected":"[[-61,-87],\"text/plain\",null,\"é\"]","run":function(){
var b = Utilities.newBlob("é"); return [b.getBytes(), b.getContentType(), b.getName(), b.getDataAsString()];
}},
{"id":"zip-there-and-back","service":"Utilities","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[\"archive.zip\",\"application/zip\",[\"a.txt:isi\"]]","run":function(){
var z = Utilities.zip([Utilities.newBlob("isi", "text/plain", "a.txt")]); return [z.getName(), z.getContentType(), Utilities.unzip(z).map(function (b) { return b.getName() + ":" + b.getDataAsString(); })];
}},
{"id":"gzip-there-and-back","service":"Utilities","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[\"application/x-gzip\",\"isi\",null]","run":function(){
var g = Utilities.gzip(Utilities.newBlob("isi", "text/plain", "a.txt")); var u = Utilities.ungzip(g); return [g.getContentType(), u.getDataAsString(), u.getContentType()];
}},
{"id":"html-title-is-empty","service":"HtmlService","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"\"\"","run":function(){
return HtmlService.createHtmlOutput("<p>a</p>").getTitle();
}},
{"id":"html-append-untrusted-escapes","service":"HtmlService","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"\"<p><b>&lt;i&gt;\"","run":function(){
return HtmlService.createHtmlOutput("<p>").append("<b>").appendUntrusted("<i>").getContent();
}},
{"id":"html-missing-file-throws","service":"HtmlService","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"true","run":function(){
try { HtmlService.createHtmlOutputFromFile("tuntas-none"); return false; } catch (error) { return true; }
}},
{"id":"html-setters-chain","service":"HtmlService","evidence":"developers.google.com/apps-script/reference/html/html-output","date":"2026-11-25","expected":"\"T\"","run":function(){
return HtmlService.createHtmlOutput("a").setTitle("T").setWidth(300).getTitle();
}},
{"id":"ui-menu-chains","service":"SpreadsheetApp.getUi","evidence":"developers.google.com/apps-script/reference/base/menu","date":"2026-11-25","expected":"true","run":function(){
SpreadsheetApp.getUi().createMenu("Uji").addItem("Satu", "satu").addSeparator().addToUi(); return true;
}},
{"id":"ui-buttons-have-names","service":"SpreadsheetApp.getUi","evidence":"developers.google.com/apps-script/reference/base/ui","date":"2026-11-25","expected":"[\"OK\",\"YES_NO\"]","run":function(){
var u = SpreadsheetApp.getUi(); return [String(u.Button.OK), String(u.ButtonSet.YES_NO)];
}},
{"id":"arrays-and-dates-are-of-the-script","service":"the runtime","evidence":"assumed [A17]","date":"2026-11-25","expected":"[true,true]","run":function(){
var store = PropertiesService.getUserProperties(); return [store.getKeys() instanceof Array, SpreadsheetApp.getActiveSpreadsheet().getSheets() instanceof Array];
}},
{"id":"service-errors-are-errors","service":"the runtime","evidence":"widely reported","date":"2026-11-25","expected":"[true,\"Exception\"]","run":function(){
try { Utilities.newBlob(); return "no error"; } catch (error) { return [error instanceof Error, error.name]; }
}},
{"id":"no-web-globals","service":"the runtime","evidence":"jpoehnelt/blog, appsScriptWinterCG.json","date":"2026-11-25","expected":"[]","run":function(){
return ["setTimeout", "fetch", "URL", "TextEncoder", "atob", "crypto", "structuredClone", "process", "window"].filter(function (name) { return name in globalThis; });
}},
{"id":"large-whole-numbers","service":"the runtime","evidence":"endojs/endo#3058","date":"2026-11-25","expected":"[\"1461501637330902918203684832716283019655932542976\",41]","run":function(){
return [BigInt("0x1" + "0".repeat(40)).toString(), BigInt("1461501637330902918203684832716283019655932542976").toString(16).length];
}},
{"id":"local-time-is-the-script-zone","service":"the runtime","evidence":"developers.google.com/apps-script/reference/base/session#getScriptTimeZone","date":"2026-11-25","expected":"\"2026-01-31 23:15\"","run":function(){
return Utilities.formatDate(new Date(2026, 0, 31, 23, 15), Session.getScriptTimeZone(), "yyyy-MM-dd HH:mm");
}},
{"id":"drive-create-answers-few-fields","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/fields-parameter","date":"2026-11-25","expected":"[\"id\",\"kind\",\"mimeType\",\"name\"]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var answer = ask("post", "/drive/v3/files", { name: "uji", mimeType: "application/vnd.google-apps.folder" }).json; return tidy(Object.keys(answer).sort());
}},
{"id":"drive-upload-with-base64-part-converts","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/manage-uploads; the base64 part with conversion is assumed [A12]","date":"2026-11-25","expected":"[200,\"uji\",\"application/vnd.google-apps.document\"]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var answer = upload({ name: "uji" }); return tidy([answer.status, answer.json.name, answer.json.mimeType]);
}},
{"id":"drive-upload-keeps-parent-and-app-properties","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/properties","date":"2026-11-25","expected":"[true,1,{\"kunci\":\"K1\"}]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var parent = folder("uji"); var answer = upload({ name: "uji", parents: [parent], appProperties: { kunci: "K1" } }, "id,parents,appProperties").json;
     return tidy([answer.parents[0] === parent, answer.parents.length, answer.appProperties]);
}},
{"id":"drive-upload-link-opens-the-editor","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/reference/rest/v3/files","date":"2026-11-25","expected":"\"https://docs.google.com/document/d/ID/edit\"","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var answer = upload({ name: "uji" }, "id,webViewLink").json; return tidy(answer.webViewLink.split("?")[0].replace(answer.id, "ID"));
}},
{"id":"drive-upload-of-broken-docx-is-400","service":"UrlFetchApp","evidence":"assumed, not relied on","date":"2026-11-25","expected":"400","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
return tidy(ask("post", "/upload/drive/v3/files?uploadType=multipart", null, uploadOptions({ name: "uji" }, Utilities.base64Encode("bukan docx"))).status);
}},
{"id":"drive-list-by-parent-sees-a-new-file-at-once","service":"UrlFetchApp","evidence":"kopia/kopia#90","date":"2026-11-25","expected":"{\"files\":[{\"name\":\"satu\"}]}","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var parent = folder("uji"); upload({ name: "satu", parents: [parent] }); return tidy(search("'" + parent + "' in parents and trashed = false"));
}},
{"id":"drive-list-by-app-property-sees-a-new-file-at-once","service":"UrlFetchApp","evidence":"assumed [A13]: it may lag","date":"2026-11-25","expected":"{\"files\":[{\"name\":\"satu\"}]}","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var key = "k" + Date.now(); upload({ name: "satu", appProperties: { kunci: key } }); return tidy(search("appProperties has { key='kunci' and value='" + key + "' }"));
}},
{"id":"drive-list-takes-what-we-ask-with","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/reference/rest/v3/files/list","date":"2026-11-25","expected":"200","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
return ask("get", "/drive/v3/files?q=trashed%3Dfalse&fields=nextPageToken%2Cfiles(id%2Cname%2CmimeType%2CwebViewLink%2CappProperties)&orderBy=createdTime&pageSize=1000&includeItemsFromAllDrives=true&supportsAllDrives=true").status;
}},
{"id":"drive-list-escapes-apostrophe-and-backslash","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/search-files","date":"2026-11-25","expected":"{\"files\":[{\"name\":\"Ma'ruf \\\\ x\"}]}","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var parent = folder("uji"); folder("Ma'ruf \\ x", [parent]); return tidy(search("'" + parent + "' in parents and name = 'Ma\\'ruf \\\\ x'"));
}},
{"id":"drive-list-name-contains-matches-prefixes-only","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/ref-search-terms","date":"2026-11-25","expected":"[1,0]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var parent = folder("uji"); folder("HelloWorld", [parent]);
     return tidy([search("'" + parent + "' in parents and name contains 'hello'").files.length, search("'" + parent + "' in parents and name contains 'World'").files.length]);
}},
{"id":"drive-list-refuses-a-broken-query","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/handle-errors","date":"2026-11-25","expected":"{\"domain\":\"global\",\"reason\":\"invalid\",\"message\":\"Invalid Value\",\"locationType\":\"parameter\",\"location\":\"q\"}","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
return ask("get", "/drive/v3/files?q=" + encodeURIComponent("name = "), null).json.error.errors[0];
}},
{"id":"drive-trashed-folder-trashes-its-files","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/reference/rest/v3/files","date":"2026-11-25","expected":"{\"trashed\":true,\"explicitlyTrashed\":false}","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var parent = folder("uji"); var id = folder("dalam", [parent]); ask("patch", "/drive/v3/files/" + parent, { trashed: true });
     return tidy(ask("get", "/drive/v3/files/" + id + "?fields=trashed,explicitlyTrashed").json);
}},
{"id":"drive-trashed-folder-takes-new-files","service":"UrlFetchApp","evidence":"googleworkspace/android-samples#66","date":"2026-11-25","expected":"true","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var parent = folder("uji"); ask("patch", "/drive/v3/files/" + parent, { trashed: true });
     return tidy(ask("post", "/drive/v3/files?fields=id,trashed", { name: "baru", mimeType: "application/vnd.google-apps.folder", parents: [parent] }).json.trashed);
}},
{"id":"drive-missing-file-is-404-at-file-id","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/handle-errors","date":"2026-11-25","expected":"{\"errors\":[{\"message\":\"File not found: 1tidakada.\",\"domain\":\"global\",\"reason\":\"notFound\",\"location\":\"fileId\",\"locationType\":\"parameter\"}],\"code\":404,\"message\":\"File not found: 1tidakada.\"}","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
return ask("get", "/drive/v3/files/1tidakada").json.error;
}},
{"id":"drive-missing-parent-is-404","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/handle-errors","date":"2026-11-25","expected":"[404,\"notFound\"]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var answer = upload({ name: "uji", parents: ["1tidakada"] }); return tidy([answer.status, answer.reason]);
}},
{"id":"drive-parent-that-is-no-folder-is-403","service":"UrlFetchApp","evidence":"reason seen in public error handling","date":"2026-11-25","expected":"[403,\"parentNotAFolder\"]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var id = upload({ name: "uji" }).json.id; var answer = upload({ name: "uji", parents: [id] }); return tidy([answer.status, answer.reason]);
}},
{"id":"drive-long-app-property-is-403","service":"UrlFetchApp","evidence":"RichardX366/Obsidian-Google-Drive#34","date":"2026-11-25","expected":"[403,\"propertyLengthLimitExceeded\"]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var answer = upload({ name: "uji", appProperties: { k: new Array(125).join("x") } }); return tidy([answer.status, answer.reason]);
}},
{"id":"drive-null-takes-an-app-property-away","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/properties","date":"2026-11-25","expected":"{\"appProperties\":{\"b\":\"2\"}}","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var id = upload({ name: "uji", appProperties: { a: "1", b: "2" } }).json.id; return tidy(ask("patch", "/drive/v3/files/" + id + "?fields=appProperties", { appProperties: { a: null } }).json);
}},
{"id":"drive-move-needs-the-old-parent-removed","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/ref-single-parent","date":"2026-11-25","expected":"[\"cannotAddParent\",true]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var a = folder("a"); var b = folder("b"); var id = folder("c", [a]);
     var refused = ask("patch", "/drive/v3/files/" + id + "?addParents=" + b); var moved = ask("patch", "/drive/v3/files/" + id + "?addParents=" + b + "&removeParents=" + a + "&fields=parents");
     return tidy([refused.reason, moved.json.parents[0] === b]);
}},
{"id":"drive-google-doc-has-no-bytes","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/manage-downloads","date":"2026-11-25","expected":"[403,\"fileNotDownloadable\"]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var id = upload({ name: "uji" }).json.id; var answer = ask("get", "/drive/v3/files/" + id + "?alt=media"); return tidy([answer.status, answer.reason]);
}},
{"id":"drive-google-doc-exports-as-docx","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/manage-downloads","date":"2026-11-25","expected":"[80,75]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var id = upload({ name: "uji" }).json.id;
     var response = UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files/" + id + "/export?mimeType=application/vnd.openxmlformats-officedocument.wordprocessingml.document",
       { headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } });
     return tidy(response.getContent().slice(0, 2));
}},
{"id":"drive-new-file-is-shared-with-nobody","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/reference/rest/v3/permissions","date":"2026-11-25","expected":"{\"shared\":false,\"permissions\":[{\"type\":\"user\",\"role\":\"owner\"}]}","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var id = folder("uji"); return tidy(ask("get", "/drive/v3/files/" + id + "?fields=shared,permissions(type,role)").json);
}},
{"id":"drive-delete-answers-204-without-body","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/delete","date":"2026-11-25","expected":"[204,null]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var id = folder("uji"); made = []; var answer = ask("delete", "/drive/v3/files/" + id); return [answer.status, answer.json];
}},
{"id":"drive-about-needs-fields","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/fields-parameter","date":"2026-11-25","expected":"[400,\"required\"]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var answer = ask("get", "/drive/v3/about"); return [answer.status, answer.reason];
}},
{"id":"drive-unknown-field-is-400","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/fields-parameter","date":"2026-11-25","expected":"[400,\"Invalid field selection title\"]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var answer = ask("get", "/drive/v3/files?fields=files(title)"); return [answer.status, answer.json.error.message];
}},
{"id":"drive-wrong-token-is-401","service":"UrlFetchApp","evidence":"developers.google.com/workspace/drive/api/guides/handle-errors","date":"2026-11-25","expected":"401","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
return ask("get", "/drive/v3/files", null, { headers: { Authorization: "Bearer salah" } }).status;
}},
{"id":"drive-fetch-all-keeps-the-order","service":"UrlFetchApp","evidence":"developers.google.com/apps-script/reference/url-fetch/url-fetch-app","date":"2026-11-25","expected":"[404,200]","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
var token = { Authorization: "Bearer " + ScriptApp.getOAuthToken() }; var base = "https://www.googleapis.com/drive/v3/";
     return UrlFetchApp.fetchAll([{ url: base + "files/1tidakada", headers: token, muteHttpExceptions: true }, { url: base + "files", headers: token, muteHttpExceptions: true }])
       .map(function (response) { return response.getResponseCode(); });
}},
{"id":"drive-fetch-throws-when-not-muted","service":"UrlFetchApp","evidence":"many public reports","date":"2026-11-25","expected":"\"Request failed for https://www.googleapis.com returned code 404. T\"","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
return thrown(function () { UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files/1tidakada", { headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }); }).slice(0, 66);
}},
{"id":"drive-fetch-refuses-a-long-url","service":"UrlFetchApp","evidence":"many public reports","date":"2026-11-25","expected":"\"Limit Exceeded: URLFetch URL Length.\"","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
return thrown(function () { UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files?q=" + new Array(2100).join("x"), { muteHttpExceptions: true }); });
}},
{"id":"drive-fetch-refuses-a-header-without-value","service":"UrlFetchApp","evidence":"public reports","date":"2026-11-25","expected":"\"Attribute provided with invalid value: Header:null\"","run":function(){
var made = [];
function ask(method, path, body, extra) {
  var options = Object.assign({ method: method, muteHttpExceptions: true, headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }, extra || {});
  if (body) { options.payload = JSON.stringify(body); options.contentType = "application/json"; }
  var response = UrlFetchApp.fetch("https://www.googleapis.com" + path, options);
  var text = response.getContentText();
  var json = text.charAt(0) === "{" ? JSON.parse(text) : null;
  if (json && json.id && method === "post") made.push(json.id);
  return { status: response.getResponseCode(), json: json, reason: json && json.error ? json.error.errors[0].reason : null };
}
function folder(name, parents) {
  return ask("post", "/drive/v3/files", { name: name, mimeType: "application/vnd.google-apps.folder", parents: parents || ["root"] }).json.id;
}
function docx() {
  var part = function (name, xml) { return Utilities.newBlob("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>" + xml, "application/xml", name); };
  var office = "http://schemas.openxmlformats.org/";
  return Utilities.zip([
    part("[Content_Types].xml", "<Types xmlns='" + office + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"),
    part("_rels/.rels", "<Relationships xmlns='" + office + "package/2006/relationships'><Relationship Id='rId1' Type='" + office + "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"),
    part("word/document.xml", "<w:document xmlns:w='" + office + "wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>uji</w:t></w:r></w:p></w:body></w:document>"),
  ], "uji.docx");
}
function uploadOptions(meta, content) {
  var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  var lines = ["--batas", "Content-Type: application/json; charset=UTF-8", "", JSON.stringify(Object.assign({ mimeType: "application/vnd.google-apps.document" }, meta)),
    "--batas", "Content-Type: " + type, "Content-Transfer-Encoding: base64", "", content, "--batas--", ""];
  return { payload: lines.join("\r\n"), contentType: "multipart/related; boundary=batas" };
}
function upload(meta, fields) {
  return ask("post", "/upload/drive/v3/files?uploadType=multipart&fields=" + encodeURIComponent(fields || "id,name,mimeType"), null, uploadOptions(meta, Utilities.base64Encode(docx().getBytes())));
}
function search(q, fields) {
  return ask("get", "/drive/v3/files?pageSize=1000&fields=" + encodeURIComponent(fields || "files(name)") + "&q=" + encodeURIComponent(q)).json;
}
function tidy(value) {
  made.forEach(function (id) { ask("delete", "/drive/v3/files/" + id); });
  return value;
}
function thrown(act) {
  try { act(); return "nothing"; } catch (error) { return String(error.message); }
}
return thrown(function () { UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files", { headers: { Authorization: null } }); });
}},
{"id":"values-empty-cell-is-empty-text","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"\"\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").getValue();
}},
{"id":"values-empty-sheet-has-data-range-a1","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[\"A1\",[[\"\"]],0,0]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var r = sheet.getDataRange(); return [r.getA1Notation(), r.getValues(), sheet.getLastRow(), sheet.getLastColumn()];
}},
{"id":"values-data-range-starts-at-a1","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"\"A1:C3\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("C3").setValue("x"); return sheet.getDataRange().getA1Notation();
}},
{"id":"values-set-values-returns-the-range","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"\"A1\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setValues([["x"]]).getA1Notation();
}},
{"id":"values-wrong-number-of-rows","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"\"The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); try { sheet.getRange("A1:A2").setValues([["x"]]); return "no error"; } catch (error) { return String(error.message || error); }
}},
{"id":"values-wrong-number-of-columns","service":"SpreadsheetApp","evidence":"seen in public issues and logs","date":"2026-11-25","expected":"\"The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); try { sheet.getRange("A1:B1").setValues([["x"]]); return "no error"; } catch (error) { return String(error.message || error); }
}},
{"id":"values-leading-spaces-keep-a-formula-text","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[\"   =SUM(1,2)\",\"\"]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var r = sheet.getRange("A1").setValue("   =SUM(1,2)"); return [r.getValue(), r.getFormula()];
}},
{"id":"values-apostrophe-makes-text","service":"SpreadsheetApp","evidence":"assumed [A7]: as a person types it","date":"2026-11-25","expected":"\"007\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setValue("'007").getValue();
}},
{"id":"values-digits-become-a-number","service":"SpreadsheetApp","evidence":"developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption","date":"2026-11-25","expected":"7","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setValue("007").getValue();
}},
{"id":"values-text-format-keeps-digits","service":"SpreadsheetApp","evidence":"support.google.com/docs/answer/56470 (plain text)","date":"2026-11-25","expected":"\"007\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setNumberFormat("@").setValue("007").getValue();
}},
{"id":"values-text-format-keeps-a-formula-text","service":"SpreadsheetApp","evidence":"assumed [A6]","date":"2026-11-25","expected":"[\"=1+1\",\"\"]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var r = sheet.getRange("A1").setNumberFormat("@").setValue("=1+1"); return [r.getValue(), r.getFormula()];
}},
{"id":"values-text-format-keeps-a-date-text","service":"SpreadsheetApp","evidence":"assumed [A6]","date":"2026-11-25","expected":"\"8/10\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setNumberFormat("@").setValue("8/10").getValue();
}},
{"id":"values-typed-kinds","service":"SpreadsheetApp","evidence":"assumed [A7] for the locale Indonesia; the rules are those of typing by hand, developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption","date":"2026-11-25","expected":"[\"number\",\"number\",\"number\",\"number\",\"Date\",\"string\",\"Date\",\"Date\",\"Date\",\"boolean\",\"string\",\"number\",\"string\",\"string\"]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var texts = ["1,5","1.234","1.234,5","12,5%","8/10","31/02/2026","08:00","2026-02-02","1 Januari 2026","TRUE","Budi","Rp50.000","P-7K3Q"," 5"]; var range = sheet.getRange(1, 1, texts.length, 1); range.setValues(texts.map(function (text) { return [text]; }));
return range.getValues().map(function (row) { return typeof row[0] === "object" ? "Date" : typeof row[0]; });
}},
{"id":"values-sixteen-typed-digits","service":"SpreadsheetApp","evidence":"assumed [A8]: fifteen significant digits","date":"2026-11-25","expected":"3200010101900000","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setValue("3200010101900001").getValue();
}},
{"id":"values-sixteen-digits-as-number","service":"SpreadsheetApp","evidence":"assumed [A8]: a number is stored as it is","date":"2026-11-25","expected":"3200010101900001","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setValue(3200010101900001).getValue();
}},
{"id":"values-sixteen-digits-shown","service":"SpreadsheetApp","evidence":"assumed [A8]","date":"2026-11-25","expected":"\"3,20E+15\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setValue(3200010101900001).getDisplayValue();
}},
{"id":"values-date-there-and-back","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object)","date":"2026-11-25","expected":"true","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var at = new Date(2026, 1, 2, 8, 0, 0); return sheet.getRange("A1").setValue(at).getValue().getTime() === at.getTime();
}},
{"id":"values-date-shown-by-locale","service":"SpreadsheetApp","evidence":"assumed [A7] for the locale Indonesia","date":"2026-11-25","expected":"\"02/02/2026\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var date = sheet.getRange("A1").setValue("2026-02-02").getValue(); return sheet.getRange("B1").setValue(date).getDisplayValue();
}},
{"id":"values-time-alone-lies-in-1899","service":"SpreadsheetApp","evidence":"reported widely","date":"2026-11-25","expected":"1899","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setValue("08:00").getValue().getFullYear();
}},
{"id":"values-numbers-shown-with-comma","service":"SpreadsheetApp","evidence":"developers.google.com/workspace/sheets/api/reference/rest/v4/ValueRenderOption: by the spreadsheet's locale","date":"2026-11-25","expected":"\"1234,5\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setValue(1234.5).getDisplayValue();
}},
{"id":"values-errors-are-text","service":"SpreadsheetApp","evidence":"assumed [A9]","date":"2026-11-25","expected":"\"#DIV/0!\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1").setFormula("=1/0"); return sheet.getRange("A1").getValue();
}},
{"id":"values-buffered-writes-are-read","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/guides/support/best-practices","date":"2026-11-25","expected":"\"x\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1").setValue("x"); return sheet.getRange("A1").getValue();
}},
{"id":"range-addresses-are-normalised","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[\"C3\",\"B2:C5\",\"5:7\",\"A1\"]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return ["$C$3", "C5:B2", "5:7", "a1"].map(function (a) { return sheet.getRange(a).getA1Notation(); });
}},
{"id":"range-outside-the-sheet","service":"SpreadsheetApp","evidence":"seen in public issues and logs","date":"2026-11-25","expected":"\"The coordinates of the range are outside the dimensions of the sheet.\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); try { sheet.getRange(sheet.getMaxRows() + 1, 1); return "no error"; } catch (error) { return String(error.message || error); }
}},
{"id":"range-offset-and-cell","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[\"C2\",\"C3:E10\",\"B2\"]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var r = sheet.getRange("B2:D9"); return [r.getCell(1, 2).getA1Notation(), r.offset(1, 1).getA1Notation(), r.offset(0, 0, 1, 1).getA1Notation()];
}},
{"id":"sheets-missing-is-null","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSheetByName(String)","date":"2026-11-25","expected":"null","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return book.getSheetByName("tidak ada lembar ini");
}},
{"id":"sheets-index-counts-from-one","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"1","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var s = book.insertSheet("conformance-" + Utilities.getUuid(), 0); var index = s.getIndex(); book.deleteSheet(s); return index;
}},
{"id":"sheets-duplicate-name-throws","service":"SpreadsheetApp","evidence":"seen in public issues and logs","date":"2026-11-25","expected":"true","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); try { book.insertSheet(sheet.getName()); return "no error"; } catch (error) { return /already exists/.test(String(error.message || error)); }
}},
{"id":"sheets-inserted-rows-do-not-raise-last-row","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"1","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1").setValue("x"); sheet.insertRowsAfter(1, 3); return sheet.getLastRow();
}},
{"id":"sheets-append-row","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#appendRow(Object)","date":"2026-11-25","expected":"[[\"a\",1],[\"b\",2]]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.appendRow(["a", 1]); sheet.appendRow(["b", 2]); return sheet.getDataRange().getValues();
}},
{"id":"sheets-sort-takes-the-header-along","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[[\"a\"],[\"b\"],[\"Nama\"]]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1:A3").setValues([["Nama"], ["b"], ["a"]]); sheet.sort(1); return sheet.getRange("A1:A3").getValues();
}},
{"id":"range-sort-numbers-texts-ticks","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[[2],[\"a\"],[\"b\"],[true]]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var r = sheet.getRange("A1:A4"); r.setValues([[true], ["b"], [2], ["a"]]); r.sort(1); return r.getValues();
}},
{"id":"looks-defaults","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[\"#ffffff\",\"#000000\",\"normal\",\"bottom\"]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var r = sheet.getRange("A1"); return [r.getBackground(), r.getFontColor(), r.getFontWeight(), r.getVerticalAlignment()];
}},
{"id":"looks-colours-in-lower-case","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"\"#ffaa00\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setBackground("#FFAA00").getBackground();
}},
{"id":"looks-no-colour-is-ignored","service":"SpreadsheetApp","evidence":"issuetracker.google.com/issues/428869869","date":"2026-11-25","expected":"\"#ffaa00\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setBackground("#ffaa00").setBackground("merah jambu").getBackground();
}},
{"id":"looks-general-format-reads-back","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"\"0.###############\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setNumberFormat("general").getNumberFormat();
}},
{"id":"looks-clear-keeps-notes","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[\"\",\"n\"]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var r = sheet.getRange("A1").setValue("x").setNote("n"); r.clear(); return [r.getValue(), r.getNote()];
}},
{"id":"notes-none-is-empty","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"\"\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").getNote();
}},
{"id":"notes-of-a-number","service":"SpreadsheetApp","evidence":"issuetracker.google.com/issues/429373214","date":"2026-11-25","expected":"[[\"25\"],[\"25.0\"]]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1").setNote(25); sheet.getRange("A2").setNotes([[25]]); return sheet.getRange("A1:A2").getNotes();
}},
{"id":"merge-value-in-the-first-cell","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[[[\"a\",\"\"],[\"\",\"\"]],\"A1:B2\"]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var r = sheet.getRange("A1:B2").setValues([["a", "b"], ["c", "d"]]); r.merge(); return [r.getValues(), sheet.getRange("B2").getMergedRanges()[0].getA1Notation()];
}},
{"id":"filter-only-one","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"\"You can't create a filter in a sheet that already has a filter.\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1:B3").createFilter(); try { sheet.getRange("A1:B3").createFilter(); return "no error"; } catch (error) { return String(error.message || error); }
}},
{"id":"hidden-rows-are-told","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#isRowHiddenByUser(Integer)","date":"2026-11-25","expected":"[false,true,true,false]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.hideRows(3, 2); return [2, 3, 4, 5].map(function (row) { return sheet.isRowHiddenByUser(row); });
}},
{"id":"hidden-rows-are-counted-by-one-formula","service":"SpreadsheetApp","evidence":"support.google.com/docs/answer/3093649","date":"2026-11-25","expected":"3","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1:A4").setValues([["a"], ["b"], ["c"], ["d"]]); sheet.hideRows(2); var cell = sheet.getRange("C1").setFormula("=SUBTOTAL(103;A1:A4)"); return cell.getValue();
}},
{"id":"rules-tell-criteria-look-and-place","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule","date":"2026-11-25","expected":"[\"CUSTOM_FORMULA\",[\"=LEN(\\\"tuntas:perbaiki\\\")>0\"],\"B3\"]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var mark = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEN("tuntas:perbaiki")>0').setBackground("#f8cdc8").setBold(true).setRanges([sheet.getRange("B3")]).build(); sheet.setConditionalFormatRules([mark]); var r = sheet.getConditionalFormatRules()[0], c = r.getBooleanCondition(); return [String(c.getCriteriaType()), c.getCriteriaValues(), r.getRanges()[0].getA1Notation()];
}},
{"id":"rules-are-replaced-as-a-whole","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#setConditionalFormatRules(ConditionalFormatRule)","date":"2026-11-25","expected":"0","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var mark = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEN("tuntas:perbaiki")>0').setBackground("#f8cdc8").setBold(true).setRanges([sheet.getRange("B3")]).build(); sheet.setConditionalFormatRules([mark]); sheet.setConditionalFormatRules([]); return sheet.getConditionalFormatRules().length;
}},
{"id":"rules-follow-inserted-rows","service":"SpreadsheetApp","evidence":"assumed [A10]","date":"2026-11-25","expected":"\"B4\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var mark = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEN("tuntas:perbaiki")>0').setBackground("#f8cdc8").setBold(true).setRanges([sheet.getRange("B3")]).build(); sheet.setConditionalFormatRules([mark]); sheet.insertRowBefore(1); return sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation();
}},
{"id":"rules-stay-when-rows-are-sorted","service":"SpreadsheetApp","evidence":"assumed [A10]","date":"2026-11-25","expected":"\"B3\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var mark = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=LEN("tuntas:perbaiki")>0').setBackground("#f8cdc8").setBold(true).setRanges([sheet.getRange("B3")]).build(); sheet.setConditionalFormatRules([mark]); sheet.getRange("B1:B3").setValues([["c"], ["b"], ["a"]]); sheet.getRange("A1:B3").sort(2); return sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation();
}},
{"id":"validation-of-a-list","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[\"VALUE_IN_LIST\",[[\"H\",\"A\"],true],true]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["H", "A"]).build()); var r = sheet.getRange("A1").getDataValidation(); return [String(r.getCriteriaType()), r.getCriteriaValues(), r.getAllowInvalid()];
}},
{"id":"ticks-begin-as-false","service":"SpreadsheetApp","evidence":"asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-25","expected":"[false,false]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var r = sheet.getRange("A1").insertCheckboxes(); return [r.getValue(), r.isChecked()];
}},
{"id":"protection-of-a-range","service":"SpreadsheetApp","evidence":"issuetracker.google.com/issues/442636162","date":"2026-11-25","expected":"[true,\"A1:B2\",\"kop\",\"RANGE\"]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var p = sheet.getRange("A1:B2").protect().setDescription("kop"); return [p.canEdit(), p.getRange().getA1Notation(), p.getDescription(), String(p.getProtectionType())];
}},
{"id":"rich-text-has-a-link-and-is-no-number","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/rich-text-value","date":"2026-11-25","expected":"[\"007\",\"https://example.com/\"]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1").setRichTextValue(SpreadsheetApp.newRichTextValue().setText("007").setLinkUrl("https://example.com/").build()); var v = sheet.getRange("A1").getRichTextValue(); return [v.getText(), v.getLinkUrl()];
}},
{"id":"guard-is-found-by-its-description","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#getProtections(ProtectionType)","date":"2026-11-26","expected":"[1,\"Tuntas\",\"SHEET\"]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.protect().setDescription("Tuntas"); var found = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET); return [found.length, found[0].getDescription(), String(found[0].getProtectionType())];
}},
{"id":"guard-of-a-tab-is-one","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#protect()","date":"2026-11-26","expected":"[\"Tuntas\",1]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.protect().setDescription("Tuntas"); return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
}},
{"id":"guard-is-by-warning-only-when-asked","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/protection#setWarningOnly(Boolean); developers.google.com/apps-script/releases, August 04, 2015","date":"2026-11-26","expected":"[false,true,false]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var guard = sheet.protect(); return [guard.isWarningOnly(), guard.setWarningOnly(true).isWarningOnly(), guard.setWarningOnly(false).isWarningOnly()];
}},
{"id":"guard-by-warning-lets-a-script-write","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/releases, August 04, 2015: every user can edit","date":"2026-11-26","expected":"\"x\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.protect().setWarningOnly(true); return sheet.getRange("A1").setValue("x").getValue();
}},
{"id":"guard-keeps-whoever-sets-it","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/protection#removeEditors(String)","date":"2026-11-26","expected":"true","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var me = Session.getEffectiveUser().getEmail(); var guard = sheet.protect().addEditors([me]); guard.removeEditors([me]); return guard.getEditors().some(function (user) { return user.getEmail() === me; });
}},
{"id":"tab-grows-by-columns","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#insertColumnsAfter(Integer,Integer)","date":"2026-11-26","expected":"2","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var before = sheet.getMaxColumns(); sheet.insertColumnsAfter(before, 2); return sheet.getMaxColumns() - before;
}},
{"id":"tab-loses-rows","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#deleteRows(Integer,Integer)","date":"2026-11-26","expected":"[[\"a\"],[\"d\"]]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1:A4").setValues([["a"], ["b"], ["c"], ["d"]]); sheet.deleteRows(2, 2); return sheet.getRange("A1:A2").getValues();
}},
{"id":"tab-hides-columns","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#hideColumns(Integer,Integer)","date":"2026-11-26","expected":"[false,true,true,false]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.hideColumns(2, 2); return [1, 2, 3, 4].map(function (column) { return sheet.isColumnHiddenByUser(column); });
}},
{"id":"tab-freezes-its-heading","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#setFrozenRows(Integer)","date":"2026-11-26","expected":"1","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.setFrozenRows(1); return sheet.getFrozenRows();
}},
{"id":"tab-widens-columns","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#setColumnWidths(Integer,Integer,Integer)","date":"2026-11-26","expected":"[300,300]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.setColumnWidths(2, 2, 300); return [sheet.getColumnWidth(2), sheet.getColumnWidth(3)];
}},
{"id":"tab-fits-columns","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#autoResizeColumns(Integer,Integer)","date":"2026-11-26","expected":"true","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.autoResizeColumns(1, 2).getName() === sheet.getName();
}},
{"id":"tab-is-hidden-or-not","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#isSheetHidden()","date":"2026-11-26","expected":"[false,true]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var other = book.insertSheet(); var before = other.isSheetHidden(); other.hideSheet(); var after = other.isSheetHidden(); book.deleteSheet(other); return [before, after];
}},
{"id":"tab-tells-what-a-filter-hides","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#isRowHiddenByFilter(Integer)","date":"2026-11-26","expected":"[false,false]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1:A2").setValues([["Nama"], ["a"]]).createFilter(); return [1, 2].map(function (row) { return sheet.isRowHiddenByFilter(row); });
}},
{"id":"tab-comes-to-the-front","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/sheet#activate()","date":"2026-11-26","expected":"true","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var other = book.insertSheet(); sheet.activate(); var name = book.getActiveSheet().getName(); book.deleteSheet(other); return name === sheet.getName();
}},
{"id":"cell-is-selected","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/range#activate()","date":"2026-11-26","expected":"\"B2\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("B2").activate().getA1Notation();
}},
{"id":"range-tells-its-place","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/range#getRow()","date":"2026-11-26","expected":"[3,2,7,3]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var range = sheet.getRange("B3:D9"); return [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
}},
{"id":"range-tells-formulas-and-what-is-shown","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/range#getFormulas(); asserted on real Apps Script by the suite of brucemcpherson/gas-fakes","date":"2026-11-26","expected":"[[[\"\",\"=1+1\"]],[[\"x\",\"2\"]]]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var range = sheet.getRange("A1:B1").setValues([["x", "=1+1"]]); return [range.getFormulas(), range.getDisplayValues()];
}},
{"id":"range-is-set-bold","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/range#setFontWeight(String)","date":"2026-11-26","expected":"\"bold\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return sheet.getRange("A1").setFontWeight("bold").getFontWeight();
}},
{"id":"range-takes-linked-texts","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/range#setRichTextValues(RichTextValue)","date":"2026-11-26","expected":"\"https://example.com/\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var link = SpreadsheetApp.newRichTextValue().setText("buka").setLinkUrl("https://example.com/").build(); sheet.getRange("A1:A2").setRichTextValues([[link], [link]]); return sheet.getRange("A2").getRichTextValue().getLinkUrl();
}},
{"id":"rules-tell-italic-and-underline","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/boolean-condition","date":"2026-11-26","expected":"[true,true,null]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var look = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=TRUE").setItalic(true).setUnderline(true).setRanges([sheet.getRange("A1")]).build().getBooleanCondition(); return [look.getItalic(), look.getUnderline(), look.getBold()];
}},
{"id":"workbook-tells-who-it-is","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/spreadsheet","date":"2026-11-26","expected":"[true,\"string\",true,true]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); return [book.getId().length > 20, typeof book.getName(), /^[a-z]{2}(_[A-Z]{2})?$/.test(book.getSpreadsheetLocale()), Utilities.formatDate(new Date(0), book.getSpreadsheetTimeZone(), "yyyy") >= "1969"];
}},
{"id":"values-writes-and-rows-keep-their-order","service":"SpreadsheetApp","evidence":"assumed [A4]","date":"2026-11-26","expected":"[[\"y\"],[\"x\"]]","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1").setValue("x"); sheet.insertRowBefore(1); sheet.getRange("A1").setValue("y"); return sheet.getRange("A1:A2").getValues();
}},
{"id":"flush-keeps-what-was-written","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush()","date":"2026-11-26","expected":"\"x\"","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); sheet.getRange("A1").setValue("x"); SpreadsheetApp.flush(); return sheet.getRange("A1").getValue();
}},
{"id":"panel-and-menu-open","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/reference/base/ui#createAddonMenu()","date":"2026-11-26","expected":"true","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); var screen = SpreadsheetApp.getUi(); screen.createAddonMenu().addItem("Uji", "uji").addToUi(); screen.showSidebar(HtmlService.createHtmlOutput("uji").setTitle("Uji")); return true;
}},
{"id":"console-takes-an-error","service":"SpreadsheetApp","evidence":"developers.google.com/apps-script/guides/logging","date":"2026-11-26","expected":"true","run":function(){
var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getActiveSheet(); console.error("uji"); return true;
}}
];

function runConformance() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var before = book.getSheets().map(function (sheet) { return sheet.getSheetId(); });
  var rows = CASES.map(function (each) { return runCase(book, each); });
  book.getSheets().forEach(function (sheet) {
    if (before.indexOf(sheet.getSheetId()) < 0) book.deleteSheet(sheet);
  });
  var header = ["id", "service", "result", "expected", "actual", "evidence", "date of the evidence", "run"];
  var sheet = book.insertSheet("conformance " + new Date().getTime());
  var table = [header].concat(rows);
  sheet.getRange(1, 1, table.length, header.length).setNumberFormat("@").setValues(table);
  var failed = rows.filter(function (row) { return row[2] !== "same"; });
  Logger.log(rows.length + " cases, " + failed.length + " differ");
  failed.forEach(function (row) { Logger.log(row[0] + ": expected " + row[3] + ", got " + row[4]); });
}

function runCase(book, each) {
  var actual;
  try {
    book.setActiveSheet(book.insertSheet());
    actual = canonical(each.run());
  } catch (error) {
    actual = "threw " + error;
  }
  var expected = canonical(JSON.parse(each.expected));
  var result = actual === expected ? "same" : "DIFFERENT";
  return [each.id, each.service, result, expected, actual.slice(0, 40000), each.evidence, each.date, new Date().toISOString()];
}

/** JSON with sorted keys, so that order does not matter. */
function canonical(value) {
  return JSON.stringify(value === undefined ? null : value, function (key, inner) {
    if (!inner || typeof inner !== "object" || Array.isArray(inner)) return inner;
    var sorted = {};
    Object.keys(inner).sort().forEach(function (name) { sorted[name] = inner[name]; });
    return sorted;
  });
}
