import { letter } from "../files/tiny-docx";
import { Desk, uploadOf } from "./desk";

const docx = letter("isi");
const uploads = (n: number): ReturnType<typeof uploadOf>[] => Array.from({ length: n }, (_, at) => uploadOf(`S${at}`, docx));

describe("the allowance of writes", () => {
  test("lets 20 writes through at once and refuses the rest, by 429 and 403 in turn", () => {
    const answers = new Desk().run().all(uploads(24));
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(20).fill(200), 429, 403, 429, 403]);
    expect(answers.slice(20, 22).map(({ reason }) => reason)).toEqual(["rateLimitExceeded", "userRateLimitExceeded"]);
  });

  test("makes nothing of a refused write", () => {
    const desk = new Desk();
    desk.run().all(uploads(24));
    expect(desk.state.drive.files).toHaveLength(20);
  });

  test("grows by three a second", () => {
    const run = new Desk().run();
    run.all(uploads(20));
    run.execution.advance(700);
    // Three seconds since the first batch reached Drive: it took 2, and the overhead of this one 0.3.
    expect(run.all(uploads(12)).map(({ status }) => status)).toEqual([...Array<number>(9).fill(200), 429, 403, 429]);
  });

  test("is each account's own", () => {
    const desk = new Desk();
    desk.run({ user: "a@example.com" }).all(uploads(20));
    expect(desk.run({ user: "b@example.com", later: 0 }).all(uploads(1)).map(({ status }) => status)).toEqual([200]);
  });

  test("is not touched by reading", () => {
    const run = new Desk().run();
    run.all(Array.from({ length: 40 }, () => ({ path: "/drive/v3/files" })));
    expect(run.all(uploads(20)).every(({ status }) => status === 200)).toBe(true);
  });
});

describe("the documents of a day", () => {
  /** Makes `count` documents, slowly enough for the allowance. */
  function make(desk: Desk, count: number, account: "consumer" | "workspace"): void {
    for (let made = 0; made < count; made += 10) desk.run({ account }).all(uploads(10));
  }

  test.each([["consumer", 250], ["workspace", 1_500]] as const)("of a %s account are %d", (account, limit) => {
    const desk = new Desk();
    make(desk, limit, account);
    expect(() => desk.run({ account }).all(uploads(1))).toThrow(/^Service invoked too many times.*docs create/);
    expect(desk.state.drive.files).toHaveLength(limit);
  });

  test("are counted anew after 24 hours", () => {
    const desk = new Desk();
    make(desk, 250, "consumer");
    expect(desk.run({ later: 86_400_000 }).all(uploads(1)).map(({ status }) => status)).toEqual([200]);
  });

  test("do not count folders or refused uploads", () => {
    const desk = new Desk();
    const run = desk.run();
    run.folder("Sertifikat");
    run.upload("S", docx, { parents: ["1tidakada"] });
    expect(desk.state.quotas["a@example.com"]?.["documents"]).toBeUndefined();
  });

  test("that run out within a batch lose all its answers, and the ones before are made", () => {
    const desk = new Desk();
    make(desk, 240, "consumer");
    expect(() => desk.run().all(uploads(15))).toThrow(/docs create/);
    expect(desk.state.drive.files).toHaveLength(250);
  });
});

describe("the time of a fetch", () => {
  test("is its overhead and its slowest request, however many there are", () => {
    const run = new Desk().run();
    const before = run.execution.now();
    run.all([...uploads(5), { path: "/drive/v3/files" }]);
    expect(run.execution.now() - before).toBe(2_300);
  });

  test("above timeoutSeconds throws for the whole batch, though the document may be made", () => {
    const desk = new Desk();
    const run = desk.run();
    const { path, query, payload, contentType } = uploadOf("S", docx);
    const url = `https://www.googleapis.com${path}?${new URLSearchParams(query).toString()}`;
    expect(() => run.member("fetch", url, { method: "post", payload, contentType, timeoutSeconds: 1 })).toThrow(`Timeout: ${url}`);
  });
});
