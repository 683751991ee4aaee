import fc from "fast-check";
import { emptyDrive } from "../../../host/services/drive/drive-state";
import { matchesQuery } from "../../../host/services/drive/match-query";
import { parseQuery } from "../../../host/services/drive/parse-query";
import { letter } from "../files/tiny-docx";
import { Desk, DOC, FOLDER, type Run } from "./desk";

const docx = letter("isi");

/** Three documents in one folder, one of them in the trash, and the folder. */
function shelf(): { run: Run; folder: string } {
  const run = new Desk().run();
  const folder = run.folder("Sertifikat");
  run.upload("Budi O'Contoh", docx, { parents: [folder], appProperties: { kunci: "K1", n: "1" } });
  run.upload("Citra \\ Contoh", docx, { parents: [folder], appProperties: { kunci: "K2" } });
  const { id } = run.upload("Dewi HelloWorld", docx, { parents: [folder] });
  run.ask({ method: "patch", path: `/drive/v3/files/${id}`, body: { trashed: true } });
  return { run, folder };
}

const [BUDI, CITRA, DEWI] = ["Budi O'Contoh", "Citra \\ Contoh", "Dewi HelloWorld"];

describe("a search", () => {
  test.each<[string, string, readonly (string | undefined)[]]>([
    ["by folder finds trashed documents too", "'FOLDER' in parents", [DEWI, CITRA, BUDI]],
    ["may leave trashed ones out", "'FOLDER' in parents and trashed = false", [CITRA, BUDI]],
    ["may want only them", "trashed=true", [DEWI]],
    ["may say that with !=", "'FOLDER' in parents and trashed != true", [CITRA, BUDI]],
    ["by name needs apostrophes escaped", "name = 'Budi O\\'Contoh'", [BUDI]],
    ["by name needs backslashes escaped", "name = 'Citra \\\\ Contoh'", [CITRA]],
    ["by name minds the case", "name = 'budi o\\'contoh'", []],
    ["by beginning of a word does not mind the case", "name contains 'hello'", [DEWI]],
    ["by beginning of a word does not find its end", "name contains 'World'", []],
    ["by words finds them in the middle of a name", "name contains 'contoh'", [CITRA, BUDI]],
    ["by type finds folders", `mimeType = '${FOLDER}'`, ["Sertifikat"]],
    ["by type may exclude them", `mimeType != '${FOLDER}' and trashed = false`, [CITRA, BUDI]],
    ["by property finds the key with that value", "appProperties has { key='kunci' and value='K1' }", [BUDI]],
    ["by property does not find another key with that value", "appProperties has {key='n' and value='K1'}", []],
    ["binds and closer than or", "name contains 'Budi' or name contains 'Citra' and trashed = true", [BUDI]],
    ["heeds parentheses", "(name contains 'Budi' or name contains 'Dewi') and trashed = true", [DEWI]],
    ["may be turned round", "not name contains 'contoh' and not trashed = true", ["Sertifikat"]],
    ["by time compares instants", "createdTime > '2026-03-02T00:00:00' and createdTime < '2030-01-01T00:00:00+07:00' and name contains 'budi'", [BUDI]],
    ["for nothing finds everything", "", [DEWI, CITRA, BUDI, "Sertifikat"]],
  ])("%s", (_, q, names) => {
    const { run, folder } = shelf();
    expect(run.list(q.replace("FOLDER", folder))).toEqual(names);
  });

  test.each(["name =", "name = budi", "name = 'a", "title = 'a'", "name < 'a'", "trashed = 'false'", "trashed", "'x' in name", "(name = 'a'", "name = 'a' name = 'b'",
    "name = 'a' and", "appProperties has {key='a'}", "name = 'it's'", "createdTime > 'kemarin'", "name = 'a\\n'"])("that cannot be read is refused: %s", (q) => {
    const answer = new Desk().run().ask({ path: "/drive/v3/files", query: { q } });
    expect(answer.json).toEqual({
      error: {
        errors: [{ domain: "global", reason: "invalid", message: "Invalid Value", locationType: "parameter", location: "q" }],
        code: 400,
        message: "Invalid Value",
      },
    });
  });

  test("by full text is said not to be emulated", () => {
    expect(() => parseQuery("fullText contains 'a'")).toThrow("NotEmulated: Drive.files.list q: fullText");
  });

  test("for an escaped name finds exactly that name, whatever it is made of", () => {
    const escape = (text: string): string => text.replace(/[\\']/g, "\\$&");
    const name = fc.stringMatching(/^[\\' a-zé"(){}=]*$/);
    fc.assert(
      fc.property(name, name, (wanted, other) => {
        const query = parseQuery(`name = '${escape(wanted)}' and trashed = false`);
        expect(matchesQuery(query, named(other), emptyDrive(), "root")).toBe(other === wanted);
      }),
    );
  });

  test("for an escaped property finds exactly that value", () => {
    const escape = (text: string): string => text.replace(/[\\']/g, "\\$&");
    fc.assert(
      fc.property(fc.string(), (value) => {
        const query = parseQuery(`appProperties has {key='k' and value='${escape(value)}'}`);
        expect(matchesQuery(query, { ...named("x"), appProperties: { k: value } }, emptyDrive(), "root")).toBe(true);
      }),
    );
  });
});

describe("a listing", () => {
  test("comes in pages that together show every file once", () => {
    const { run } = shelf();
    const names: string[] = [];
    let token: string | undefined;
    do {
      const { text } = run.ask({ path: "/drive/v3/files", query: { pageSize: "3", ...(token ? { pageToken: token } : {}) } });
      const page: { files: { name: string }[]; nextPageToken?: string } = JSON.parse(text);
      names.push(...page.files.map(({ name }) => name));
      token = page.nextPageToken;
    } while (token);
    expect(names).toEqual([DEWI, CITRA, BUDI, "Sertifikat"]);
  });

  test("refuses the page token of another search", () => {
    const { run } = shelf();
    const { nextPageToken }: { nextPageToken: string } = JSON.parse(run.ask({ path: "/drive/v3/files", query: { pageSize: "1" } }).text);
    expect(run.ask({ path: "/drive/v3/files", query: { q: "trashed = false", pageToken: nextPageToken } }).status).toBe(400);
  });

  test.each(["0", "1001", "banyak"])("refuses %s files a page", (pageSize) => {
    expect(new Desk().run().ask({ path: "/drive/v3/files", query: { pageSize } }).reason).toBe("invalidParameter");
  });

  test.each<[string, string, readonly (string | undefined)[]]>([
    ["by name", "name", [BUDI, CITRA, DEWI, "Sertifikat"]],
    ["by name downwards", "name desc", ["Sertifikat", DEWI, CITRA, BUDI]],
    ["with folders first", "folder,name desc", ["Sertifikat", DEWI, CITRA, BUDI]],
  ])("is ordered %s", (_, orderBy, names) => {
    expect(shelf().run.list("", { orderBy })).toEqual(names);
  });

  test.each<[string, string, unknown]>([
    ["few fields by default", "", { kind: "drive#fileList", incompleteSearch: false, files: [{ kind: "drive#file", id: expect.any(String), name: BUDI, mimeType: DOC }] }],
    ["the selected fields of each file", "files(name,appProperties/kunci)", null],
    ["what is inside, by slash or parentheses", "files/name,files(appProperties)", { files: [{ name: BUDI, appProperties: { kunci: "K1", n: "1" } }] }],
    ["nothing for a field that a file does not have", "files(size,name)", { files: [{ name: BUDI }] }],
    ["a permission's fields", "files(permissions(type,role))", { files: [{ permissions: [{ type: "user", role: "owner" }] }] }],
  ])("shows %s", (_, fields, expected) => {
    const { json, status } = shelf().run.ask({ path: "/drive/v3/files", query: { q: "name contains 'Budi'", ...(fields ? { fields } : {}) } });
    if (expected === null) expect(status).toBe(400);
    else expect(json).toEqual(expected);
  });

  test.each(["title", "files(title)", "files(", "id,,name", "files(id", "files)id(", "files(id)x"])("refuses the field selection %s", (fields) => {
    const { status, reason } = new Desk().run().ask({ path: "/drive/v3/files", query: { fields } });
    expect([status, reason]).toEqual([400, "invalid"]);
  });

  test("says of a field that Google has and the host has not that it is not emulated", () => {
    const run = new Desk().run();
    expect(() => run.ask({ path: "/drive/v3/files", query: { fields: "files(capabilities)" } })).toThrow("NotEmulated: Drive field capabilities");
  });
});

function named(name: string): Parameters<typeof matchesQuery>[1] {
  return {
    id: "1", name, mimeType: DOC, parents: [], trashed: false, appProperties: {}, owner: "a@example.com", grantedTo: [], permissions: [],
    createdTime: "", modifiedTime: "", content: null,
  };
}
