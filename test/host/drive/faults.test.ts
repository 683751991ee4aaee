import type { FaultKind } from "../../../host/execution/faults";
import { letter } from "../files/tiny-docx";
import { Desk, FOLDER, uploadOf } from "./desk";

const docx = letter("isi");
const three = [uploadOf("S1", docx), uploadOf("S2", docx), uploadOf("S3", docx)];

/** A batch of three uploads where the second meets the fault. */
function batchWith(then: FaultKind): { desk: Desk; statuses: () => number[]; reasons: () => (string | null)[] } {
  const desk = new Desk();
  const run = desk.run({ faults: [{ call: "Drive.files.create", nth: 2, then }] });
  const answers = run.all(three);
  return { desk, statuses: () => answers.map(({ status }) => status), reasons: () => answers.map(({ reason }) => reason) };
}

const names = (desk: Desk): string[] => desk.state.drive.files.map(({ name }) => name);

describe("an upload that meets a fault", () => {
  test.each<[string, FaultKind, number, string, readonly string[]]>([
    ["429 is not made", "429", 429, "rateLimitExceeded", ["S1", "S3"]],
    ["403-rate is not made", "403-rate", 403, "userRateLimitExceeded", ["S1", "S3"]],
    ["500 is not made", "500", 500, "internalError", ["S1", "S3"]],
    ["503-after-success is made all the same", "503-after-success", 503, "backendError", ["S1", "S2", "S3"]],
    ["late-success is made all the same", "late-success", 500, "internalError", ["S1", "S2", "S3"]],
    ["storage-full is not made", "storage-full", 403, "storageQuotaExceeded", ["S1", "S3"]],
  ])("%s", (_, then, status, reason, made) => {
    const { desk, statuses, reasons } = batchWith(then);
    expect([statuses(), reasons(), names(desk)]).toEqual([[200, status, 200], [null, reason, null], made]);
  });

  test.each<[string, FaultKind, RegExp, readonly string[]]>([
    ["throw-batch: no answers at all, the requests before it are done", "throw-batch", /^Address unavailable: https:/, ["S1"]],
    ["quota-documents: the same, in the words of the real quota", "quota-documents", /^Service invoked too many times.*docs create/, ["S1"]],
    ["timeout-kill: it and those before it are done, and the execution is over", "timeout-kill", /^Exceeded maximum execution time$/, ["S1", "S2"]],
  ])("%s", (_, then, message, made) => {
    const desk = new Desk();
    const run = desk.run({ faults: [{ call: "Drive.files.create", nth: 2, then }] });
    expect(() => run.all(three)).toThrow(message);
    expect(names(desk)).toEqual(made);
  });

  test("a killed execution answers nothing any more", () => {
    const run = new Desk().run({ faults: [{ call: "Drive.files.create", nth: 1, then: "timeout-kill" }] });
    expect(() => run.all(three)).toThrow();
    expect(() => run.list("")).toThrow("Exceeded maximum execution time");
  });
});

describe("a late success", () => {
  test("is missing from the next listing and there in the one after", () => {
    const { desk } = batchWith("late-success");
    const run = desk.run();
    expect([run.list(""), run.list("")]).toEqual([["S3", "S1"], ["S3", "S2", "S1"]]);
  });

  test("stays missing through listings that would not have shown it", () => {
    const { desk } = batchWith("late-success");
    const run = desk.run();
    run.list(`mimeType = '${FOLDER}'`);
    desk.run({ user: "b@example.com" }).list("");
    expect(run.list("name contains 'S2'")).toEqual([]);
    expect(run.list("name contains 'S2'")).toEqual(["S2"]);
  });

  test("stays missing on every page of the next listing", () => {
    const { desk } = batchWith("late-success");
    const run = desk.run();
    const first: { nextPageToken: string; files: unknown[] } = JSON.parse(run.ask({ path: "/drive/v3/files", query: { pageSize: "1" } }).text);
    const second: { files: { name: string }[] } = JSON.parse(
      run.ask({ path: "/drive/v3/files", query: { pageSize: "1", pageToken: first.nextPageToken } }).text,
    );
    expect(second.files.map(({ name }) => name)).toEqual(["S1"]);
    expect(run.list("")).toEqual(["S3", "S2", "S1"]);
  });

  test("of a change does not hide the file", () => {
    const desk = new Desk();
    const { id } = desk.run().upload("S1", docx);
    const run = desk.run({ faults: [{ call: "Drive.files.update", nth: 1, then: "late-success" }] });
    const answer = run.ask({ method: "patch", path: `/drive/v3/files/${id}`, body: { name: "baru" } });
    expect([answer.status, run.list("")]).toEqual([500, ["baru"]]);
  });
});

test("a rate refusal of sharing has its own reason", () => {
  const desk = new Desk();
  const { id } = desk.run().upload("S1", docx);
  const run = desk.run({ faults: [{ call: "Drive.permissions.create", nth: 1, then: "403-rate" }] });
  const answer = run.ask({ method: "post", path: `/drive/v3/files/${id}/permissions`, body: { type: "anyone", role: "reader" } });
  expect([answer.status, answer.reason]).toEqual([403, "sharingRateLimitExceeded"]);
});

test("a refusal of Drive's own comes before the success that a fault would hide", () => {
  const run = new Desk().run({ faults: [{ call: "Drive.files.create", nth: 1, then: "503-after-success" }] });
  expect(run.upload("S", docx, { parents: ["1tidakada"] }).status).toBe(404);
});
