import { request } from "node:http";
import { openDeskFixture, sheetOf, type DeskFixture } from "./desk-fixture";

interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

let desk: DeskFixture;
let origin: string;

beforeAll(async () => {
  desk = await openDeskFixture({ sheets: [sheetOf(1, "Peserta", [["Nama"], ["Contoh"]])], script: "function gema(x) { return x; } function waktu() { return { d: new Date(0) }; }" });
  origin = new URL(desk.url).origin;
});
afterAll(() => desk.close());

function send(method: string, path: string, headers: Record<string, string> = {}, body = ""): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const call = (functionName: string, args: readonly unknown[], extra: object = {}): Promise<Reply> =>
  send("POST", "/api/call", { Origin: origin }, JSON.stringify({ functionName, args, user: "a@example.com", trigger: "panel", fault: null, ...extra }));

describe("the desk's server", () => {
  test("shows its page without letting it load anything from elsewhere", async () => {
    const { status, headers } = await send("GET", "/");
    expect([status, headers["content-security-policy"]]).toEqual([200, expect.stringMatching(/^default-src 'none'; script-src 'self';/)]);
  });

  test("is not served under a foreign name that points at this computer", async () => {
    expect((await send("GET", "/api/workbook", { Host: "jahat.example.com" })).status).toBe(421);
  });

  test("leads localhost to the address that its panel knows", async () => {
    const { status, headers } = await send("GET", "/", { Host: new URL(origin).host.replace("127.0.0.1", "localhost") });
    expect([status, headers.location]).toEqual([302, `${origin}/`]);
  });

  test.each<[string, Record<string, string>]>([
    ["of no origin", {}],
    ["of another page", { Origin: "https://jahat.example.com" }],
    ["of another port of this computer, as the panel's", { Origin: "http://127.0.0.1:1" }],
    ["of a sandboxed frame", { Origin: "null" }],
  ])("refuses a change that comes from a page %s", async (_, headers) => {
    expect((await send("POST", "/api/reset", headers, "{}")).status).toBe(403);
  });

  test("gives another page of this computer nothing to read", async () => {
    expect((await send("GET", "/api/workbook", { "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty" })).status).toBe(403);
  });

  test.each(["/../package.json", "/%2e%2e/package.json", "/page/../../../package.json", "/host/serve/serve.ts", "/panel/1"])("has nothing at %s", async (path) => {
    expect((await send("GET", path)).status).toBe(404);
  });

  test("refuses an upload of more than 25 MB before reading it", async () => {
    const headers = { Origin: origin, "Content-Length": String(26 * 1024 * 1024), Connection: "close" };
    await expect(send("POST", "/api/open?name=a.xlsx", headers).then(({ status }) => status)).resolves.toBe(413);
  });

  test("keeps the workbook when the file that was opened is none", async () => {
    const { status, text } = await send("POST", "/api/open?name=a.xlsx", { Origin: origin }, "bukan xlsx");
    const { name } = JSON.parse((await send("GET", "/api/workbook")).text) as { name: string };
    expect([status, typeof (JSON.parse(text) as { error: unknown }).error, name]).toEqual([400, "string", "Kelas Contoh"]);
  });

  test("answers a refused edit with a sentence", async () => {
    const { status, text } = await send("POST", "/api/edit", { Origin: origin }, JSON.stringify({ sheet: "Tidak Ada", edits: [{ cell: "A1", typed: "x" }] }));
    expect([status, (JSON.parse(text) as { error: string }).error]).toEqual([400, expect.stringContaining("Tidak Ada")]);
  });

  test("passes one string to the script and its answer back", async () => {
    expect(JSON.parse((await call("gema", ["halo"])).text)).toMatchObject({ outcome: { ok: true, value: "halo" } });
  });

  test("loses a result that contains a date, as Google does", async () => {
    expect(JSON.parse((await call("waktu", [])).text)).toMatchObject({ outcome: { ok: true, value: null } });
  });

  test("says loudly that other arguments than one string are not emulated", async () => {
    expect((await call("gema", [1])).status).toBe(501);
  });

  test("lists each call in the log with the time it would have taken", async () => {
    await call("gema", ["x"], { user: "b@example.com" });
    const entries = JSON.parse((await send("GET", "/api/log")).text) as { user: string; functionName: string; simulatedMs: number }[];
    expect(entries.at(-1)).toMatchObject({ user: "b@example.com", functionName: "gema", simulatedMs: expect.any(Number) });
  });

  test("moves the clock of the next call forward, never back", async () => {
    await send("POST", "/api/clock", { Origin: origin }, JSON.stringify({ now: "2027-01-02T08:00" }));
    const moved = JSON.parse((await send("GET", "/api/workbook")).text) as { now: string };
    await send("POST", "/api/clock", { Origin: origin }, JSON.stringify({ now: "2000-01-01T08:00" }));
    const kept = JSON.parse((await send("GET", "/api/workbook")).text) as { now: string };
    expect([moved.now, kept.now < "2026"]).toEqual(["2027-01-02T01:00:00.000Z", false]);
  });
});
