import type { ConformanceCase } from "./case";

const GUIDE = "developers.google.com/workspace/drive/api/guides";
const FETCH = "developers.google.com/apps-script/reference/url-fetch/url-fetch-app";
const DATE = "2026-11-25";

/** What every case may use: one request to Drive, a folder, a document made of a tiny .docx, and tidying up. */
const PRELUDE = `
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
  return { payload: lines.join("\\r\\n"), contentType: "multipart/related; boundary=batas" };
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
`;

type Row = readonly [id: string, code: string, expected: unknown, evidence: string];

const ROWS: readonly Row[] = [
  [
    "create-answers-few-fields",
    `var answer = ask("post", "/drive/v3/files", { name: "uji", mimeType: "application/vnd.google-apps.folder" }).json; return tidy(Object.keys(answer).sort());`,
    ["id", "kind", "mimeType", "name"],
    `${GUIDE}/fields-parameter`,
  ],
  [
    "upload-with-base64-part-converts",
    `var answer = upload({ name: "uji" }); return tidy([answer.status, answer.json.name, answer.json.mimeType]);`,
    [200, "uji", "application/vnd.google-apps.document"],
    `${GUIDE}/manage-uploads; the base64 part with conversion is assumed [A12]`,
  ],
  [
    "upload-keeps-parent-and-app-properties",
    `var parent = folder("uji"); var answer = upload({ name: "uji", parents: [parent], appProperties: { kunci: "K1" } }, "id,parents,appProperties").json;
     return tidy([answer.parents[0] === parent, answer.parents.length, answer.appProperties]);`,
    [true, 1, { kunci: "K1" }],
    `${GUIDE}/properties`,
  ],
  [
    "upload-link-opens-the-editor",
    `var answer = upload({ name: "uji" }, "id,webViewLink").json; return tidy(answer.webViewLink.split("?")[0].replace(answer.id, "ID"));`,
    "https://docs.google.com/document/d/ID/edit",
    "developers.google.com/workspace/drive/api/reference/rest/v3/files",
  ],
  [
    "upload-of-broken-docx-is-400",
    `return tidy(ask("post", "/upload/drive/v3/files?uploadType=multipart", null, uploadOptions({ name: "uji" }, Utilities.base64Encode("bukan docx"))).status);`,
    400,
    "assumed, not relied on",
  ],
  [
    "list-by-parent-sees-a-new-file-at-once",
    `var parent = folder("uji"); upload({ name: "satu", parents: [parent] }); return tidy(search("'" + parent + "' in parents and trashed = false"));`,
    { files: [{ name: "satu" }] },
    "kopia/kopia#90",
  ],
  [
    "list-by-app-property-sees-a-new-file-at-once",
    `var key = "k" + Date.now(); upload({ name: "satu", appProperties: { kunci: key } }); return tidy(search("appProperties has { key='kunci' and value='" + key + "' }"));`,
    { files: [{ name: "satu" }] },
    "assumed [A13]: it may lag",
  ],
  [
    "list-takes-what-we-ask-with",
    `return ask("get", "/drive/v3/files?q=trashed%3Dfalse&fields=nextPageToken%2Cfiles(id%2Cname%2CmimeType%2CwebViewLink%2CappProperties)&orderBy=createdTime&pageSize=1000&includeItemsFromAllDrives=true&supportsAllDrives=true").status;`,
    200,
    "developers.google.com/workspace/drive/api/reference/rest/v3/files/list",
  ],
  [
    "list-escapes-apostrophe-and-backslash",
    `var parent = folder("uji"); folder("Ma'ruf \\\\ x", [parent]); return tidy(search("'" + parent + "' in parents and name = 'Ma\\\\'ruf \\\\\\\\ x'"));`,
    { files: [{ name: "Ma'ruf \\ x" }] },
    `${GUIDE}/search-files`,
  ],
  [
    "list-name-contains-matches-prefixes-only",
    `var parent = folder("uji"); folder("HelloWorld", [parent]);
     return tidy([search("'" + parent + "' in parents and name contains 'hello'").files.length, search("'" + parent + "' in parents and name contains 'World'").files.length]);`,
    [1, 0],
    `${GUIDE}/ref-search-terms`,
  ],
  [
    "list-refuses-a-broken-query",
    `return ask("get", "/drive/v3/files?q=" + encodeURIComponent("name = "), null).json.error.errors[0];`,
    { domain: "global", reason: "invalid", message: "Invalid Value", locationType: "parameter", location: "q" },
    `${GUIDE}/handle-errors`,
  ],
  [
    "trashed-folder-trashes-its-files",
    `var parent = folder("uji"); var id = folder("dalam", [parent]); ask("patch", "/drive/v3/files/" + parent, { trashed: true });
     return tidy(ask("get", "/drive/v3/files/" + id + "?fields=trashed,explicitlyTrashed").json);`,
    { trashed: true, explicitlyTrashed: false },
    "developers.google.com/workspace/drive/api/reference/rest/v3/files",
  ],
  [
    "trashed-folder-takes-new-files",
    `var parent = folder("uji"); ask("patch", "/drive/v3/files/" + parent, { trashed: true });
     return tidy(ask("post", "/drive/v3/files?fields=id,trashed", { name: "baru", mimeType: "application/vnd.google-apps.folder", parents: [parent] }).json.trashed);`,
    true,
    "googleworkspace/android-samples#66",
  ],
  [
    "missing-file-is-404-at-file-id",
    `return ask("get", "/drive/v3/files/1tidakada").json.error;`,
    {
      errors: [{ message: "File not found: 1tidakada.", domain: "global", reason: "notFound", location: "fileId", locationType: "parameter" }],
      code: 404,
      message: "File not found: 1tidakada.",
    },
    `${GUIDE}/handle-errors`,
  ],
  [
    "missing-parent-is-404",
    `var answer = upload({ name: "uji", parents: ["1tidakada"] }); return tidy([answer.status, answer.reason]);`,
    [404, "notFound"],
    `${GUIDE}/handle-errors`,
  ],
  [
    "parent-that-is-no-folder-is-403",
    `var id = upload({ name: "uji" }).json.id; var answer = upload({ name: "uji", parents: [id] }); return tidy([answer.status, answer.reason]);`,
    [403, "parentNotAFolder"],
    "reason seen in public error handling",
  ],
  [
    "long-app-property-is-403",
    `var answer = upload({ name: "uji", appProperties: { k: new Array(125).join("x") } }); return tidy([answer.status, answer.reason]);`,
    [403, "propertyLengthLimitExceeded"],
    "RichardX366/Obsidian-Google-Drive#34",
  ],
  [
    "null-takes-an-app-property-away",
    `var id = upload({ name: "uji", appProperties: { a: "1", b: "2" } }).json.id; return tidy(ask("patch", "/drive/v3/files/" + id + "?fields=appProperties", { appProperties: { a: null } }).json);`,
    { appProperties: { b: "2" } },
    `${GUIDE}/properties`,
  ],
  [
    "move-needs-the-old-parent-removed",
    `var a = folder("a"); var b = folder("b"); var id = folder("c", [a]);
     var refused = ask("patch", "/drive/v3/files/" + id + "?addParents=" + b); var moved = ask("patch", "/drive/v3/files/" + id + "?addParents=" + b + "&removeParents=" + a + "&fields=parents");
     return tidy([refused.reason, moved.json.parents[0] === b]);`,
    ["cannotAddParent", true],
    `${GUIDE}/ref-single-parent`,
  ],
  [
    "google-doc-has-no-bytes",
    `var id = upload({ name: "uji" }).json.id; var answer = ask("get", "/drive/v3/files/" + id + "?alt=media"); return tidy([answer.status, answer.reason]);`,
    [403, "fileNotDownloadable"],
    `${GUIDE}/manage-downloads`,
  ],
  [
    "google-doc-exports-as-docx",
    `var id = upload({ name: "uji" }).json.id;
     var response = UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files/" + id + "/export?mimeType=application/vnd.openxmlformats-officedocument.wordprocessingml.document",
       { headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } });
     return tidy(response.getContent().slice(0, 2));`,
    [80, 75],
    `${GUIDE}/manage-downloads`,
  ],
  [
    "new-file-is-shared-with-nobody",
    `var id = folder("uji"); return tidy(ask("get", "/drive/v3/files/" + id + "?fields=shared,permissions(type,role)").json);`,
    { shared: false, permissions: [{ type: "user", role: "owner" }] },
    "developers.google.com/workspace/drive/api/reference/rest/v3/permissions",
  ],
  [
    "delete-answers-204-without-body",
    `var id = folder("uji"); made = []; var answer = ask("delete", "/drive/v3/files/" + id); return [answer.status, answer.json];`,
    [204, null],
    `${GUIDE}/delete`,
  ],
  [
    "about-needs-fields",
    `var answer = ask("get", "/drive/v3/about"); return [answer.status, answer.reason];`,
    [400, "required"],
    `${GUIDE}/fields-parameter`,
  ],
  [
    "unknown-field-is-400",
    `var answer = ask("get", "/drive/v3/files?fields=files(title)"); return [answer.status, answer.json.error.message];`,
    [400, "Invalid field selection title"],
    `${GUIDE}/fields-parameter`,
  ],
  [
    "wrong-token-is-401",
    `return ask("get", "/drive/v3/files", null, { headers: { Authorization: "Bearer salah" } }).status;`,
    401,
    `${GUIDE}/handle-errors`,
  ],
  [
    "fetch-all-keeps-the-order",
    `var token = { Authorization: "Bearer " + ScriptApp.getOAuthToken() }; var base = "https://www.googleapis.com/drive/v3/";
     return UrlFetchApp.fetchAll([{ url: base + "files/1tidakada", headers: token, muteHttpExceptions: true }, { url: base + "files", headers: token, muteHttpExceptions: true }])
       .map(function (response) { return response.getResponseCode(); });`,
    [404, 200],
    FETCH,
  ],
  [
    "fetch-throws-when-not-muted",
    `return thrown(function () { UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files/1tidakada", { headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }); }).slice(0, 66);`,
    "Request failed for https://www.googleapis.com returned code 404. T",
    "many public reports",
  ],
  [
    "fetch-refuses-a-long-url",
    `return thrown(function () { UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files?q=" + new Array(2100).join("x"), { muteHttpExceptions: true }); });`,
    "Limit Exceeded: URLFetch URL Length.",
    "many public reports",
  ],
  [
    "fetch-refuses-a-header-without-value",
    `return thrown(function () { UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files", { headers: { Authorization: null } }); });`,
    "Attribute provided with invalid value: Header:null",
    "public reports",
  ],
];

/** What the bundle relies on in `UrlFetchApp` and, behind it, in Drive. Each case deletes what it made. */
export const DRIVE_CASES: readonly ConformanceCase[] = ROWS.map(([id, code, expected, evidence]) => ({
  id: `drive-${id}`,
  service: "UrlFetchApp",
  code: `${PRELUDE}${code}`,
  expected,
  evidence,
  date: DATE,
}));
