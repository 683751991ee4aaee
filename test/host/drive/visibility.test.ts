import { putFile } from "../../../host/services/drive/by-hand";
import { letter } from "../files/tiny-docx";
import { type Ask, Desk, DOCX } from "./desk";

const docx = letter("isi");
const A = "a@example.com";
const B = "b@example.com";

/** A document in a folder, both made by A's run and shared with B by name and by link. */
function shared(): { desk: Desk; folder: string; id: string } {
  const desk = new Desk();
  const run = desk.run({ user: A });
  const folder = run.folder("Sertifikat");
  const { id } = run.upload("Budi", docx, { parents: [folder], appProperties: { kunci: "K1" } });
  for (const body of [{ type: "user", role: "writer", emailAddress: B }, { type: "anyone", role: "reader" }]) {
    run.ask({ method: "post", path: `/drive/v3/files/${folder}/permissions`, body });
  }
  return { desk, folder, id };
}

describe("what one account's run made, another account's run", () => {
  test.each<[string, Partial<Ask>]>([
    ["does not get", {}],
    ["does not export", { path: "/export", query: { mimeType: DOCX } }],
    ["does not change", { method: "patch", body: { trashed: true } }],
    ["does not delete", { method: "delete" }],
    ["does not share", { method: "post", path: "/permissions", body: { type: "anyone", role: "reader" } }],
    ["does not see the sharing of", { path: "/permissions" }],
  ])("%s, shared or not", (_, { path = "", ...rest }) => {
    const { desk, id } = shared();
    const answer = desk.run({ user: B }).ask({ ...rest, path: `/drive/v3/files/${id}${path}` });
    expect([answer.status, answer.reason]).toEqual([404, "notFound"]);
  });

  test("does not find", () => {
    const { desk, folder } = shared();
    const run = desk.run({ user: B });
    expect([run.list(""), run.list(`'${folder}' in parents`), run.list("appProperties has {key='kunci' and value='K1'}")]).toEqual([[], [], []]);
  });

  test("cannot put its own documents into", () => {
    const { desk, folder } = shared();
    const answer = desk.run({ user: B }).upload("Citra", docx, { parents: [folder] });
    expect([answer.status, answer.reason]).toEqual([404, "notFound"]);
  });

  test("is still there for the account that made it", () => {
    const { desk, folder } = shared();
    expect(desk.run({ user: A }).list(`'${folder}' in parents`)).toEqual(["Budi"]);
  });
});

test("a document that a person put into Drive is visible to nobody's run, not even to its owner's", () => {
  const desk = new Desk();
  const id = putFile(desk.state.drive, desk.documents, { name: "Templat kantor", bytes: docx, user: A, now: desk.state.clock });
  const run = desk.run({ user: A });
  expect([run.ask({ path: `/drive/v3/files/${id}` }).status, run.list("")]).toEqual([404, []]);
});

test.each<[string, string | null, string]>([
  ["no token", null, "required"],
  ["the token of another account", "ya29.salah", "authError"],
])("a request with %s is answered 401", (_, token, reason) => {
  const answer = new Desk().run().ask({ path: "/drive/v3/files", token });
  expect([answer.status, answer.reason]).toEqual([401, reason]);
});
