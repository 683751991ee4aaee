import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { moveFile, putFile, replaceFile, restoreFile, shareFile, trashFile } from "../../../host/services/drive/by-hand";
import { describeDrive } from "../../../host/services/drive/describe-drive";
import { exportDocuments, safeName } from "../../../host/services/drive/export-documents";
import { letter } from "../files/tiny-docx";
import { Desk, DOC, FOLDER } from "./desk";

function office(): { desk: Desk; folder: string; id: string } {
  const desk = new Desk();
  const run = desk.run();
  const folder = run.folder("Sertifikat");
  return { desk, folder, id: run.upload("Budi", letter("SERTIFIKAT", "Budi Contoh"), { parents: [folder], appProperties: { kunci: "K1" } }).id };
}

const report = ({ state, documents }: Desk): ReturnType<typeof describeDrive>["files"] => describeDrive(state.drive, documents).files;

describe("the report of a Drive", () => {
  test("has folders and documents with their text, their sharing and their properties", () => {
    const { desk, folder, id } = office();
    const owner = { id: expect.any(String), type: "user", role: "owner", emailAddress: "a@example.com" };
    expect(report(desk)).toEqual([
      expect.objectContaining({ id: folder, name: "Sertifikat", mimeType: FOLDER, trashed: false, text: null, permissions: [owner] }),
      expect.objectContaining({
        id, name: "Budi", mimeType: DOC, parents: [folder], trashed: false, appProperties: { kunci: "K1" }, permissions: [owner],
        text: "SERTIFIKAT\nBudi Contoh",
      }),
    ]);
  });

  test("shows documents that no listing has shown yet: they exist", () => {
    const desk = new Desk();
    desk.run({ faults: [{ nth: 1, call: "Drive.files.create", then: "late-success" }] }).upload("S", letter("a"));
    expect(report(desk).map(({ name }) => name)).toEqual(["S"]);
  });
});

describe("a person in Drive", () => {
  test("edits a document that the add-on made, which stays visible to the add-on", () => {
    const { desk, id } = office();
    replaceFile(desk.state.drive, desk.documents, id, letter("diubah"), desk.state.clock);
    expect(report(desk)[1]?.text).toBe("diubah");
    expect(desk.run().ask({ path: `/drive/v3/files/${id}` }).status).toBe(200);
  });

  test("bins a folder and with it what is inside, and brings it back", () => {
    const { desk, folder } = office();
    trashFile(desk.state.drive, folder);
    expect(report(desk).map(({ trashed }) => trashed)).toEqual([true, true]);
    restoreFile(desk.state.drive, folder);
    expect(report(desk).map(({ trashed }) => trashed)).toEqual([false, false]);
  });

  test("shares a folder with an address and by link", () => {
    const { desk, folder } = office();
    shareFile(desk.state.drive, folder, "kepala@example.com");
    shareFile(desk.state.drive, folder, "anyone");
    shareFile(desk.state.drive, folder, "anyone");
    expect(report(desk)[1]?.permissions.map(({ type, role }) => `${type} ${role}`)).toEqual(["user owner", "user reader", "anyone reader"]);
  });

  test("moves a document into another folder and back to My Drive", () => {
    const { desk, id } = office();
    const other = desk.run().folder("Lain");
    moveFile(desk.state.drive, id, other);
    expect(desk.run().list(`'${other}' in parents`)).toEqual(["Budi"]);
    moveFile(desk.state.drive, id, "root");
    expect(desk.run().list(`'root' in parents and mimeType = '${DOC}'`)).toEqual(["Budi"]);
  });

  test.each<[string, (desk: Desk, id: string, folder: string) => void, RegExp]>([
    ["names a file that is not there", ({ state }) => trashFile(state.drive, "1x"), /There is no file 1x/],
    ["moves a document into a document", ({ state }, id) => moveFile(state.drive, id, id), /is not a folder/],
    ["moves a folder into itself", ({ state }, _, folder) => moveFile(state.drive, folder, folder), /into itself/],
    ["replaces a folder", ({ state, documents }, _, folder) => replaceFile(state.drive, documents, folder, letter("a"), 0), /is a folder/],
    ["shares with something that is no address", ({ state }, id) => shareFile(state.drive, id, "kepala"), /neither an e-mail address/],
    ["puts something that is no Word document", ({ state, documents }) => putFile(state.drive, documents, { name: "x", bytes: new Uint8Array(9), user: "a", now: 0 }), /not a zip/],
  ])("who %s is told so", (_, act, message) => {
    const { desk, id, folder } = office();
    const before = JSON.stringify(desk.state.drive);
    expect(() => act(desk, id, folder)).toThrow(message);
    expect(JSON.stringify(desk.state.drive)).toBe(before);
  });
});

describe("the export of documents", () => {
  test("writes each document that is not in the trash under a name of its own", () => {
    const { desk } = office();
    const run = desk.run();
    run.upload("budi", letter("namesake"));
    trashFile(desk.state.drive, run.upload("lama", letter("c")).id);
    const folder = mkdtempSync(path.join(tmpdir(), "tuntas-"));
    try {
      exportDocuments(desk.state.drive, desk.documents, folder);
      expect(readdirSync(folder).sort()).toEqual(["Budi.docx", "budi (2).docx"]);
      expect(readFileSync(path.join(folder, "budi (2).docx")).equals(Buffer.from(letter("namesake")))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each<[string, string]>([
    ["001/DISNAKER/III/2026 Budi", "001-DISNAKER-III-2026 Budi"],
    ["../../etc/passwd", "-..-etc-passwd"],
    ["Sertifikat.docx", "Sertifikat"],
    [" a  b. ", "a b"],
    ["con", "dokumen con"],
    ["...", "dokumen"],
    ["ibu “Siti”\n?", "ibu “Siti”-"],
  ])("writes %j as %j", (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  test("cuts a name that no file system would take, never within a letter", () => {
    const name = safeName("ن".repeat(300));
    expect([Buffer.byteLength(name), name.replaceAll("ن", "")]).toEqual([200, ""]);
  });
});
