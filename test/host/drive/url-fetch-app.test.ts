import { oauthToken } from "../../../host/services/drive/oauth-token";
import { NotEmulated } from "../../../host/services/service";
import { Blob } from "../../../host/services/utilities/blob";
import { Desk, read } from "./desk";

const FILES = "https://www.googleapis.com/drive/v3/files";

describe("URL Fetch", () => {
  const headers = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, n) => [`X-${n}`, "v"]));
  test.each<[string, unknown, unknown, string]>([
    ["an address outside the manifest's list", "https://example.com/", {}, "Request to https://example.com/ failed because the URL has not been whitelisted in the script manifest."],
    ["an address that only begins like one on the list", "https://www.googleapis.com.example.com/", {}, "has not been whitelisted"],
    ["an address without encryption", "http://www.googleapis.com/drive/v3/files", {}, "has not been whitelisted"],
    ["an address above 2,082 characters", `${FILES}?q=${"x".repeat(2_100)}`, {}, "Limit Exceeded: URLFetch URL Length."],
    ["no address", undefined, {}, "Attribute provided with no value: url"],
    ["a header without a value", FILES, { headers: { Authorization: null } }, "Attribute provided with invalid value: Header:null"],
    ["a header that only Google sets", FILES, { headers: { "Content-Length": "5" } }, "Attribute provided with invalid value: Header:Content-Length"],
    ["a header above 8 KB", FILES, { headers: { X: "x".repeat(9_000) } }, "Limit Exceeded: URLFetch Header Size."],
    ["more than 100 headers", FILES, { headers: headers(101) }, "Limit Exceeded: URLFetch Header Count."],
    ["a payload above 50 MB", FILES, { method: "post", payload: "x".repeat(50 * 1024 * 1024 + 1) }, "Limit Exceeded: URLFetch POST Size."],
    ["an unknown method", FILES, { method: "fetch" }, "Attribute provided with invalid value: method"],
  ])("refuses %s", (_, url, options, message) => {
    expect(() => new Desk().run().member("fetch", url, options)).toThrow(message);
  });

  test("refuses a whole batch before anything is sent", () => {
    const desk = new Desk();
    const run = desk.run();
    expect(() => run.member("fetchAll", [FILES, "https://example.com/"])).toThrow("whitelisted");
    expect(run.execution.calls).toEqual({ "UrlFetchApp.fetchAll": 1 });
  });

  test("throws for a refusal that is not muted, naming the host and the beginning of the answer", () => {
    const run = new Desk().run();
    expect(() => run.member("fetch", `${FILES}/1x`)).toThrow(
      /^Request failed for https:\/\/www\.googleapis\.com returned code 401\. Truncated server response: \{[^]*\.\.\. \(use muteHttpExceptions option to examine full response\)$/,
    );
  });

  test("says of an option that it does not know that it is not emulated", () => {
    expect(() => new Desk().run().member("fetch", FILES, { proxy: "x" })).toThrow(NotEmulated);
  });

  test("counts every request of a batch against the day's quota", () => {
    const desk = new Desk();
    desk.run().all(Array.from({ length: 5 }, () => ({ path: "/drive/v3/files" })));
    expect(desk.state.quotas["a@example.com"]?.["urlfetch"]?.used).toBe(5);
  });

  test("lists the batch and each of its requests, in order", () => {
    const run = new Desk().run();
    run.all([{ path: "/drive/v3/files" }, { path: "/drive/v3/files/1x" }, { path: "/drive/v3/files" }]);
    expect(Object.entries(run.execution.calls)).toEqual([["UrlFetchApp.fetchAll", 1], ["Drive.files.list", 2], ["Drive.files.get", 1]]);
  });

  test("answers in the order of the requests", () => {
    const answers = new Desk().run().all([{ path: "/drive/v3/files/1x" }, { path: "/drive/v3/files" }]);
    expect(answers.map(({ status }) => status)).toEqual([404, 200]);
  });

  test("takes a blob as payload, with its type, and gives one back", () => {
    const run = new Desk().run();
    const payload = new Blob(Uint8Array.of(1, 200), "image/png", "qr.png");
    const headers = { Authorization: `Bearer ${oauthToken("a@example.com")}` };
    const made = run.member("fetch", `${FILES.replace("/drive/", "/upload/drive/")}?uploadType=media`, { method: "post", payload, headers });
    const { id }: { id: string } = JSON.parse(String(read(made, "getContentText")));
    expect(read(run.member("fetch", `${FILES}/${id}?alt=media`, { headers }), "getBlob")).toEqual(
      expect.objectContaining({ bytes: Uint8Array.of(1, 200), contentType: "image/png" }),
    );
  });

  test("gives bytes with a sign, as Java does", () => {
    const run = new Desk().run();
    const { id } = run.upload("a", Uint8Array.of(0, 127, 128, 255), { mimeType: "application/octet-stream" });
    expect([...run.ask({ path: `/drive/v3/files/${id}`, query: { alt: "media" } }).bytes]).toEqual([0, 127, 128, 255]);
  });
});
