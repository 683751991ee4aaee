import { letter } from "../files/tiny-docx";
import { Desk, DOCX, type Run, uploadOf } from "./desk";

const docx = letter("isi");

function document(): { run: Run; id: string; folder: string } {
  const run = new Desk().run();
  const folder = run.folder("Sertifikat");
  return { run, folder, id: run.upload("Budi", docx, { parents: [folder], appProperties: { kunci: "K1", n: "1" } }).id };
}

const patch = (run: Run, id: string, body: unknown, query: Record<string, string> = {}): ReturnType<Run["ask"]> =>
  run.ask({ method: "patch", path: `/drive/v3/files/${id}`, body, query: { fields: "name,trashed,parents,appProperties", ...query } });

describe("a change", () => {
  test("renames, bins and sets properties in one write", () => {
    const { run, id, folder } = document();
    expect(patch(run, id, { name: "Budi DICABUT", trashed: true, appProperties: { n: "2" } }).json).toEqual({
      name: "Budi DICABUT", trashed: true, parents: [folder], appProperties: { kunci: "K1", n: "2" },
    });
  });

  test("takes a property away by null", () => {
    const { run, id } = document();
    expect(patch(run, id, { appProperties: { n: null } }).json).toMatchObject({ appProperties: { kunci: "K1" } });
  });

  test("moves a file by adding one folder and removing the other", () => {
    const { run, id, folder } = document();
    const other = run.folder("Diganti");
    expect(patch(run, id, {}, { addParents: other, removeParents: folder }).json).toMatchObject({ parents: [other] });
  });

  test("that is refused leaves the file as it was", () => {
    const { run, id } = document();
    patch(run, id, { name: "baru", appProperties: { k: "x".repeat(200) } });
    expect(run.list("name = 'Budi'")).toEqual(["Budi"]);
  });

  test("gives a document other content", () => {
    const { run, id } = document();
    const other = letter("baru");
    const request = uploadOf("Budi", other);
    expect(run.ask({ ...request, method: "patch", path: `/upload/drive/v3/files/${id}` }).status).toBe(200);
    const exported = run.ask({ path: `/drive/v3/files/${id}/export`, query: { mimeType: DOCX } });
    expect(Buffer.from(exported.bytes).equals(Buffer.from(other))).toBe(true);
  });

  test.each<[string, unknown, Record<string, string>, number, string]>([
    ["of the parents in the body", { parents: ["root"] }, {}, 403, "fieldNotWritable"],
    ["that only adds a folder", {}, { addParents: "root" }, 403, "cannotAddParent"],
    ["into a folder that is not there", {}, { addParents: "1tidakada", removeParents: "x" }, 404, "notFound"],
    ["whose body is no JSON object", [], {}, 400, "parseError"],
    ["to the trash by a word", { trashed: "true" }, {}, 400, "invalid"],
  ])("%s is refused", (_, body, query, status, reason) => {
    const { run, id } = document();
    const answer = patch(run, id, body, query);
    expect([answer.status, answer.reason]).toEqual([status, reason]);
  });

  test("cannot move a folder into itself", () => {
    const { run, folder } = document();
    const inner = run.folder("dalam", [folder]);
    expect(patch(run, folder, {}, { addParents: inner, removeParents: "root" }).status).toBe(403);
  });
});

describe("the trash", () => {
  test("holds what lies in a trashed folder, until the folder comes back", () => {
    const { run, id, folder } = document();
    const look = (): unknown => run.ask({ path: `/drive/v3/files/${id}`, query: { fields: "trashed,explicitlyTrashed" } }).json;
    patch(run, folder, { trashed: true });
    expect(look()).toEqual({ trashed: true, explicitlyTrashed: false });
    patch(run, folder, { trashed: false });
    expect(look()).toEqual({ trashed: false, explicitlyTrashed: false });
  });

  test("is passed by a deletion, which takes a folder's files along", () => {
    const { run, id, folder } = document();
    const deleted = run.ask({ method: "delete", path: `/drive/v3/files/${folder}` });
    expect([deleted.status, deleted.text, run.ask({ path: `/drive/v3/files/${id}` }).status]).toEqual([204, "", 404]);
  });
});

describe("reading a file", () => {
  test.each<[string, string, Record<string, string>, number, string]>([
    ["of Google's own type as bytes", "", { alt: "media" }, 403, "fileNotDownloadable"],
    ["without saying the type of the export", "/export", {}, 400, "required"],
  ])("%s is refused", (_, path, query, status, reason) => {
    const { run, id } = document();
    const answer = run.ask({ path: `/drive/v3/files/${id}${path}`, query });
    expect([answer.status, answer.reason]).toEqual([status, reason]);
  });

  test("that is a folder cannot be an export", () => {
    const { run, folder } = document();
    expect(run.ask({ path: `/drive/v3/files/${folder}/export`, query: { mimeType: DOCX } }).reason).toBe("fileNotExportable");
  });

  test("uploaded without conversion gives its bytes and its size", () => {
    const run = new Desk().run();
    const { id } = run.upload("arsip", docx, { mimeType: DOCX });
    expect(run.ask({ path: `/drive/v3/files/${id}`, query: { fields: "size,mimeType" } }).json).toEqual({ size: String(docx.length), mimeType: DOCX });
    expect(Buffer.from(run.ask({ path: `/drive/v3/files/${id}`, query: { alt: "media" } }).bytes).equals(Buffer.from(docx))).toBe(true);
  });

  test("that was made blank exports as a blank document", () => {
    const run = new Desk().run();
    const { id } = run.ask({ method: "post", path: "/drive/v3/files", body: { name: "kosong", mimeType: "application/vnd.google-apps.document" } });
    expect(run.ask({ path: `/drive/v3/files/${id}/export`, query: { mimeType: DOCX } }).text.slice(0, 2)).toBe("PK");
  });
});

describe("the account", () => {
  test("is described with the storage it uses", () => {
    const { run } = document();
    expect(run.ask({ path: "/drive/v3/about", query: { fields: "user(emailAddress,me),storageQuota" } }).json).toEqual({
      user: { emailAddress: "a@example.com", me: true },
      storageQuota: { limit: "16106127360", usage: String(docx.length), usageInDrive: String(docx.length), usageInDriveTrash: "0" },
    });
  });

  test("is not described without naming fields", () => {
    expect(new Desk().run().ask({ path: "/drive/v3/about" }).reason).toBe("required");
  });
});
