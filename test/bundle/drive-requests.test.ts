import { readFileSync } from "node:fs";
import { day } from "../../samples/write-book";
import { bundleOf } from "../host/script";
import { registerOf } from "./certificates-of";
import { DESCRIBED, faultsOf, methodOf, type SentRequest } from "./drive-schema";
import { type Office, openOffice } from "./office";
import { DATES, type Person, standardClass } from "./standard-class";

const MARK = "sent to Drive: ";

/** Stands between the shipped script and `UrlFetchApp`: tells what it is given and hands it on as it is. */
const RECORDER = `(function (real) {
  function tell(request) { console.log("${MARK}" + JSON.stringify({ url: request.url, method: request.method, contentType: request.contentType, payload: request.payload })); }
  globalThis.UrlFetchApp = {
    fetch: function (url, options) { tell(Object.assign({ url: url }, options)); return real.fetch(url, options); },
    fetchAll: function (requests) { requests.forEach(tell); return real.fetchAll(requests); }
  };
})(UrlFetchApp);`;

const PEOPLE: readonly Person[] = [
  { name: "Ani Contoh" },
  { name: "Budi Ma'ruf" },
  { name: "Cici Contoh", marks: "HHHHH     ", status: "Bebas", left: day(DATES[4] ?? "") },
];

let office: Office;
const sent: SentRequest[] = [];

/** Everything that reaches Drive in the life of a class: template, trial, issuing with a lost answer, colleagues' reading rights, print, letter, mending. */
beforeAll(async () => {
  const bundle = bundleOf(`${RECORDER}\n${readFileSync("dist/Code.js", "utf8")}`);
  office = await openOffice(standardClass(PEOPLE, { settings: { "Folder dibagikan kepada": "pimpinan@example.com" } }));
  const at = { now: "2026-03-02T10:00:00+07:00", bundle } as const;
  const run = (action: string, request: object, faults: readonly { readonly call: string; readonly nth: number; readonly then: "503-after-success" }[] = []): string => {
    const report = office.host.call(action, JSON.stringify(request), { ...at, faults });
    sent.push(...report.lines.flatMap((line) => (line.includes(MARK) ? [JSON.parse(line.slice(line.indexOf(MARK) + MARK.length)) as SentRequest] : [])));
    return report.ok ? String(report.value) : report.error.message;
  };
  const template = JSON.parse(run("createTemplate", {})) as { readonly data: { readonly url: string } };
  run("useTemplate", { id: template.data.url });
  run("createTrial", {});
  run("issueCertificates", {}, [{ call: "Drive.files.create", nth: 1, then: "503-after-success" }]);
  run("issueCertificates", {});
  run("printClass", { program: "LDY" });
  run("createReport", { kind: "letter", program: "LDY" });
  const [first, second] = registerOf(office).map(({ number }) => number);
  run("reissueCertificate", { numbers: [first], reason: "nama salah" });
  run("issueCertificates", {});
  run("revokeCertificate", { numbers: [second], reason: "data keliru" });
});

test("the story asks Drive for everything that the excerpt of its schema describes, and for nothing else", () => {
  expect(registerOf(office).map(({ state }) => state)).toEqual(["diganti", "dicabut", "terbit"]);
  expect([...new Set(sent.map(methodOf))].sort()).toEqual([...DESCRIBED].sort());
});

test("every request is one that Drive's published schema knows: paths, parameters, fields, bodies and their types", () => {
  expect(sent.flatMap(faultsOf)).toEqual([]);
});

test("an upload carries its bytes behind the metadata, as base64 of a .docx", () => {
  const uploads = sent.filter(({ url }) => url.includes("/upload/"));
  expect(uploads.length).toBeGreaterThan(5);
  expect(uploads.filter(({ payload = "" }) => !/\r\nContent-Type: \S+wordprocessingml\.document\r\nContent-Transfer-Encoding: base64\r\n\r\nUEs[\w+/]+=*\r\n--\S+--\r\n$/.test(payload))).toEqual([]);
});

describe("the schema refuses", () => {
  const FILES = "https://www.googleapis.com/drive/v3/files";
  const json = (url: string, body: object, method = "post"): SentRequest => ({ url, method, contentType: "application/json", payload: JSON.stringify(body) });
  test.each<[string, SentRequest, string]>([
    ["a misspelled parameter", { method: "get", url: `${FILES}?supportAllDrives=true` }, "unknown parameter supportAllDrives"],
    ["a tick that is no tick", { method: "get", url: `${FILES}?supportsAllDrives=ya` }, "supportsAllDrives is no boolean: ya"],
    ["a page that is too long", { method: "get", url: `${FILES}?pageSize=1001` }, "pageSize is no integer up to 1000: 1001"],
    ["an order that there is not", { method: "get", url: `${FILES}?orderBy=created` }, "orderBy knows no created"],
    ["a field of version 2", { method: "get", url: `${FILES}?fields=files(id,title)` }, "File has no field title"],
    ["an export without its type", { method: "get", url: `${FILES}/1a/export` }, "parameter mimeType is missing"],
    ["a parent that is no list", json(FILES, { name: "x", parents: "1a" }), 'File.parents may not be "1a"'],
    ["a property that is no text", json(FILES, { appProperties: { tuntas: 1 } }), 'File.appProperties may not be {"tuntas":1}'],
    ["a property of a file that there is not", json(`${FILES}/1a`, { trash: true }, "patch"), "File.trash may not be true"],
    ["a role that there is not", json(`${FILES}/1a/permissions`, { type: "user", role: "viewer" }), 'Permission.role may not be "viewer"'],
    ["a permission for nobody", json(`${FILES}/1a/permissions`, { role: "reader" }), "Permission.type is missing"],
    ["a path that there is not", { method: "get", url: `${FILES}/1a/copies` }, `no method at get ${FILES}/1a/copies`],
  ])("%s", (_, request, fault) => {
    expect(faultsOf(request)).toEqual([fault]);
  });
});
