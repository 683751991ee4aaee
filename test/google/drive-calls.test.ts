import type { drive_v3 } from "@googleapis/drive";
import { binFile, createFolder, exportAsDocx, listFiles, lookAtFile, lookAtFolder, moveFile, shareWithReader, uploadDocument } from "../../src/google/drive-calls";

/** A value of Google's published type, and without a name that the type does not have: a misspelled one does not compile. */
const as = <Theirs extends object>() => <Ours extends Theirs>(ours: Ours & Readonly<Record<Exclude<keyof Ours, keyof Theirs>, never>>): Ours => ours;
const file = as<drive_v3.Schema$File>();
const permission = as<drive_v3.Schema$Permission>();

const FOLDER = createFolder({ name: "Sertifikat", key: "K1", parent: "1induk" });
const UPLOAD = uploadDocument({ key: "K1", name: "Sertifikat - Ani", docx: "UEsD", folder: "1map" });
const MOVE = moveFile({ id: "1a", name: "Sertifikat - Ani (diganti)", from: "1map", to: "1arsip" });
const SHARE = shareWithReader("1map", "pimpinan@example.com");

describe("the bodies we send to Drive are of the types that Google publishes for them", () => {
  test("a folder", () => expect(file(FOLDER.json)).toEqual({ name: "Sertifikat", mimeType: "application/vnd.google-apps.folder", parents: ["1induk"], appProperties: { tuntas: "K1" } }));
  test("a document", () => expect(file(UPLOAD.json)).toEqual({ name: "Sertifikat - Ani", mimeType: "application/vnd.google-apps.document", parents: ["1map"], appProperties: { tuntas: "K1" } }));
  test("a file for the bin", () => expect(file(binFile("1a").json)).toEqual({ trashed: true }));
  test("a file that moves", () => expect(file(MOVE.json)).toEqual({ name: "Sertifikat - Ani (diganti)" }));
  test("a reader of a folder", () => expect(permission(SHARE.json)).toEqual({ type: "user", role: "reader", emailAddress: "pimpinan@example.com" }));
});

describe("the parameters are of the types that Google publishes for them", () => {
  const made = { fields: "id,webViewLink", supportsAllDrives: true };
  test("for making a file", () => {
    expect(as<drive_v3.Params$Resource$Files$Create>()(FOLDER.query)).toEqual(made);
    expect(as<drive_v3.Params$Resource$Files$Create>()(UPLOAD.query)).toEqual({ ...made, uploadType: "multipart" });
  });
  test("for changing one", () => {
    expect(as<drive_v3.Params$Resource$Files$Update>()(MOVE.query)).toEqual({ addParents: "1arsip", removeParents: "1map", fields: "id", supportsAllDrives: true });
    expect(as<drive_v3.Params$Resource$Files$Update>()(binFile("1a").query)).toEqual({ fields: "id", supportsAllDrives: true });
  });
  test("for sharing", () => expect(as<drive_v3.Params$Resource$Permissions$Create>()(SHARE.query)).toEqual({ sendNotificationEmail: false, supportsAllDrives: true }));
  test("for the second page of a list", () => expect(as<drive_v3.Params$Resource$Files$List>()(listFiles("trashed=false", "halaman-2").query)).toMatchObject({ q: "trashed=false", pageSize: 1000, pageToken: "halaman-2" }));
  test("for looking at a file", () => {
    expect(as<drive_v3.Params$Resource$Files$Get>()(lookAtFolder("1map").query).fields).toContain("permissions(");
    expect(as<drive_v3.Params$Resource$Files$Get>()(lookAtFile("1a").query).fields).toBe("id,name,mimeType,trashed");
  });
  test("for an export", () => expect(as<drive_v3.Params$Resource$Files$Export>()(exportAsDocx("1a").query).mimeType).toMatch(/wordprocessingml\.document$/));
});

test("a misspelled name and a value of another type do not compile", () => {
  // @ts-expect-error Drive knows `name`; a file without it would be called Untitled, and nothing would say why.
  expect(file({ naem: "Sertifikat" })).toBeDefined();
  // @ts-expect-error An app property is a text.
  expect(file({ appProperties: { tuntas: 1 } })).toBeDefined();
});

test("an id cannot leave its place in the path", () => {
  expect(binFile("../about").path).toBe("drive/v3/files/..%2Fabout");
});
