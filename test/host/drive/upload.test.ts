import { docxOf, letter } from "../files/tiny-docx";
import { Desk, DOC, DOCX, FOLDER, uploadOf } from "./desk";

const certificate = letter("SERTIFIKAT", "Budi Contoh");

describe("an upload with conversion", () => {
  test("makes one Google Doc, answered with Drive's meagre default", () => {
    const { status, json } = new Desk().run().upload("Sertifikat Budi", certificate);
    expect({ status, json }).toEqual({
      status: 200,
      json: { kind: "drive#file", id: expect.stringMatching(/^1[\w-]{43}$/), name: "Sertifikat Budi", mimeType: DOC },
    });
  });

  test("answers only the fields that are asked for", () => {
    const { json, id } = new Desk().run().upload("S", certificate, { appProperties: { kunci: "K1" } }, { fields: "id,webViewLink,appProperties" });
    expect(json).toEqual({
      id,
      webViewLink: `https://docs.google.com/document/d/${id}/edit`,
      appProperties: { kunci: "K1" },
    });
  });

  test("is counted as one Drive request and one write beside the fetch", () => {
    const run = new Desk().run();
    run.upload("S", certificate);
    expect(run.execution.calls).toEqual({ "UrlFetchApp.fetch": 1, "Drive.files.create": 1, "Drive.write": 1 });
  });

  test("keeps the document as it came, byte for byte", () => {
    const run = new Desk().run();
    const { id } = run.upload("S", certificate);
    const exported = run.ask({ path: `/drive/v3/files/${id}/export`, query: { mimeType: DOCX } });
    expect(Buffer.from(exported.bytes).equals(Buffer.from(certificate))).toBe(true);
  });

  test("warns of what Google's importer would lose", () => {
    const run = new Desk().run();
    run.upload("S", docxOf(`<w:sectPr><w:pgBorders/></w:sectPr>`));
    expect(run.execution.warnings).toEqual([expect.stringContaining("page borders")]);
  });

  test("goes into the folder that is named, else into My Drive", () => {
    const run = new Desk().run();
    const folder = run.folder("Sertifikat");
    run.upload("di folder", certificate, { parents: [folder] });
    run.upload("di akar", certificate);
    expect(run.list(`'${folder}' in parents`)).toEqual(["di folder"]);
    expect(run.list(`'root' in parents and mimeType = '${DOC}'`)).toEqual(["di akar"]);
  });

  test("may repeat a name", () => {
    const run = new Desk().run();
    run.upload("sama", certificate);
    run.upload("sama", certificate);
    expect(run.list("name = 'sama'")).toEqual(["sama", "sama"]);
  });

  test("gives the same ids when the same run is repeated", () => {
    const ids = [new Desk(), new Desk()].map((desk) => desk.run().upload("S", certificate).id);
    expect(ids[0]).toBe(ids[1]);
  });

  test("into a folder in the trash succeeds, and the document counts as trashed", () => {
    const run = new Desk().run();
    const folder = run.folder("Sertifikat");
    run.ask({ method: "patch", path: `/drive/v3/files/${folder}`, body: { trashed: true } });
    const { json } = run.upload("S", certificate, { parents: [folder] }, { fields: "trashed,explicitlyTrashed" });
    expect(json).toEqual({ trashed: true, explicitlyTrashed: false });
    expect(run.execution.warnings).toEqual([expect.stringContaining("in the trash")]);
  });
});

describe("Drive refuses an upload", () => {
  const long = { appProperties: { k: "x".repeat(124) } };
  const many = { appProperties: Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`k${n}`, "v"])) };
  test.each<[string, object, Uint8Array, number, string]>([
    ["whose .docx is none", {}, new TextEncoder().encode("bukan"), 400, "badRequest"],
    ["whose main part is broken", {}, docxOf("<w:p>"), 400, "badRequest"],
    ["above 5 MB", {}, docxOf("", { "word/media/a.bin": noise(5 * 1024 * 1024) }), 413, "uploadTooLarge"],
    ["into a folder that does not exist", { parents: ["1tidakada"] }, certificate, 404, "notFound"],
    ["into two folders", { parents: ["root", "1lain"] }, certificate, 403, "cannotAddParent"],
    ["with a property above 124 bytes", long, certificate, 403, "propertyLengthLimitExceeded"],
    ["with more than 30 properties", many, certificate, 403, "appPropertyCountLimitExceeded"],
    ["with a name that is no text", { name: 5 }, certificate, 400, "invalid"],
  ])("%s", (_, meta, docx, status, reason) => {
    const desk = new Desk();
    const answer = desk.run().upload("S", docx, meta);
    expect([answer.status, answer.reason]).toEqual([status, reason]);
    expect(desk.state.drive.files).toEqual([]);
  });

  test("counting the bytes of a property in UTF-8", () => {
    const run = new Desk().run();
    expect(run.upload("S", certificate, { appProperties: { k: "é".repeat(61) } }).status).toBe(200);
    expect(run.upload("S", certificate, { appProperties: { k: "é".repeat(62) } }).status).toBe(403);
  });

  test("into a document", () => {
    const run = new Desk().run();
    const { id } = run.upload("S", certificate);
    const answer = run.upload("T", certificate, { parents: [id] });
    expect([answer.status, answer.reason]).toEqual([403, "parentNotAFolder"]);
  });

  test("whose parts cannot be told apart", () => {
    const answer = new Desk().run().ask({ ...uploadOf("S", certificate), contentType: "multipart/related; boundary=lain" });
    expect([answer.status, answer.json]).toEqual([400, { error: expect.objectContaining({ message: "Malformed multipart body." }) }]);
  });

  test("with the whole body that Google documents", () => {
    const { json } = new Desk().run().upload("S", certificate, { parents: ["1tidakada"] });
    expect(json).toEqual({
      error: {
        errors: [{ domain: "global", reason: "notFound", message: "File not found: 1tidakada.", locationType: "parameter", location: "fileId" }],
        code: 404,
        message: "File not found: 1tidakada.",
      },
    });
  });
});

describe("what the host does not emulate is said loudly", () => {
  test.each<[string, object]>([
    ["a shortcut", { mimeType: "application/vnd.google-apps.shortcut" }],
    ["a spreadsheet", { mimeType: "application/vnd.google-apps.spreadsheet" }],
    ["a description", { mimeType: FOLDER, description: "x" }],
  ])("%s", (_, body) => {
    expect(() => new Desk().run().ask({ method: "post", path: "/drive/v3/files", body })).toThrow(/^NotEmulated: Drive/);
  });

  test("a request that no route answers", () => {
    expect(() => new Desk().run().ask({ path: "/drive/v3/changes" })).toThrow("NotEmulated: Drive GET /drive/v3/changes");
  });
});

test("a folder is listed apart from documents", () => {
  const run = new Desk().run();
  const id = run.folder("Sertifikat");
  expect(run.execution.calls).toMatchObject({ "Drive.folders.create": 1 });
  expect(run.ask({ path: `/drive/v3/files/${id}`, query: { fields: "webViewLink,parents" } }).json).toEqual({
    webViewLink: `https://drive.google.com/drive/folders/${id}`,
    parents: [expect.stringMatching(/^0A[\w-]{11}Uk9PVA$/)],
  });
});

/** Incompressible, the same each time. */
function noise(size: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: size }, () => (state = (state * 48271) % 2147483647) & 255);
}
