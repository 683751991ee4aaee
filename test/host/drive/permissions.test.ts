import { letter } from "../files/tiny-docx";
import { Desk, type Run } from "./desk";

const READER = { type: "user", role: "reader", emailAddress: "kepala@example.com" };

function folderAndDocument(): { run: Run; folder: string; id: string } {
  const run = new Desk().run();
  const folder = run.folder("Sertifikat");
  return { run, folder, id: run.upload("Budi", letter("isi"), { parents: [folder] }).id };
}

const path = (id: string): string => `/drive/v3/files/${id}/permissions`;
const share = (run: Run, id: string, body: unknown): ReturnType<Run["ask"]> =>
  run.ask({ method: "post", path: path(id), query: { sendNotificationEmail: "false" }, body });

/** Who has which role, without the owner. */
function guests(run: Run, id: string): string[] {
  const { text } = run.ask({ path: path(id), query: { fields: "permissions(type,role,emailAddress)" } });
  const { permissions }: { permissions: { type: string; role: string; emailAddress?: string }[] } = JSON.parse(text);
  return permissions.filter(({ role }) => role !== "owner").map(({ type, role, emailAddress }) => `${emailAddress ?? type}: ${role}`);
}

describe("sharing", () => {
  test("begins with the owner alone", () => {
    const { run, id } = folderAndDocument();
    expect(run.ask({ path: path(id) }).json).toEqual({
      kind: "drive#permissionList",
      permissions: [{ kind: "drive#permission", id: expect.stringMatching(/^\d{20}$/), type: "user", role: "owner" }],
    });
  });

  test("with a person is answered with the permission", () => {
    const { run, folder } = folderAndDocument();
    expect(share(run, folder, READER).json).toEqual({ kind: "drive#permission", id: expect.any(String), type: "user", role: "reader" });
  });

  test("of a folder holds for what is in it", () => {
    const { run, folder, id } = folderAndDocument();
    share(run, folder, READER);
    share(run, folder, { type: "anyone", role: "reader" });
    expect(guests(run, id)).toEqual(["kepala@example.com: reader", "anyone: reader"]);
    expect(run.ask({ path: `/drive/v3/files/${id}`, query: { fields: "shared" } }).json).toEqual({ shared: true });
  });

  test("again with the same person changes the role", () => {
    const { run, folder } = folderAndDocument();
    share(run, folder, READER);
    share(run, folder, { ...READER, role: "writer" });
    expect(guests(run, folder)).toEqual(["kepala@example.com: writer"]);
  });

  test("with the owner changes nothing", () => {
    const { run, folder } = folderAndDocument();
    share(run, folder, { ...READER, emailAddress: "a@example.com" });
    expect(guests(run, folder)).toEqual([]);
  });

  test("of one file with several people at the same time keeps only the last, with a warning", () => {
    const { run, folder } = folderAndDocument();
    const bodies = ["satu@example.com", "dua@example.com", "tiga@example.com"].map((emailAddress) => ({ ...READER, emailAddress }));
    const answers = run.all(bodies.map((body) => ({ method: "post", path: path(folder), body })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(guests(run, folder)).toEqual(["tiga@example.com: reader"]);
    expect(run.execution.warnings).toEqual([expect.stringContaining("concurrent sharing")]);
  });

  test("one after the other keeps everybody", () => {
    const { run, folder } = folderAndDocument();
    share(run, folder, READER);
    share(run, folder, { ...READER, emailAddress: "dua@example.com" });
    expect(guests(run, folder)).toEqual(["kepala@example.com: reader", "dua@example.com: reader"]);
  });

  test("ends where the permission is taken away", () => {
    const { run, folder } = folderAndDocument();
    const { id } = share(run, folder, READER);
    expect(run.ask({ method: "delete", path: `${path(folder)}/${id}` }).status).toBe(204);
    expect(guests(run, folder)).toEqual([]);
  });

  test("cannot be ended on a file that only inherits it", () => {
    const { run, folder, id } = folderAndDocument();
    const permission = share(run, folder, READER).id;
    expect(run.ask({ method: "delete", path: `${path(id)}/${permission}` }).reason).toBe("insufficientFilePermissions");
  });

  test.each<[string, unknown, number, string]>([
    ["without an address", { type: "user", role: "reader" }, 400, "invalidSharingRequest"],
    ["with something that is no address", { ...READER, emailAddress: "kepala" }, 400, "invalidSharingRequest"],
    ["without a role", { type: "anyone" }, 400, "badRequest"],
    ["of an unknown type", { type: "semua", role: "reader" }, 400, "badRequest"],
  ])("%s is refused", (_, body, status, reason) => {
    const { run, folder } = folderAndDocument();
    const answer = share(run, folder, body);
    expect([answer.status, answer.reason]).toEqual([status, reason]);
  });
});
