import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommandLine } from "../../../host/commands/run-command-line";
import { initialState } from "../../../host/state/initial-state";
import { createFolder } from "../../../host/state/store";
import { blankSpreadsheet, bundleOf } from "../script";

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const here = mkdtempSync(path.join(tmpdir(), "tuntas-cli-"));

/** `npm run host -- …`, in this process. */
async function host(words: readonly string[]): Promise<Ran> {
  const lines: Record<"out" | "err", string[]> = { out: [], err: [] };
  const code = await runCommandLine(words, { out: (line) => lines.out.push(line), err: (line) => lines.err.push(line) });
  return { code, out: lines.out.join("\n"), err: lines.err.join("\n") };
}

/** The same as a process of its own. */
function spawned(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const words = ["--import", "tsx", path.resolve("host/cli.ts"), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, words, { env: { ...process.env, ...env } }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

let folders = 0;
function folder(): string {
  folders += 1;
  const made = path.join(here, `state-${folders}`);
  createFolder(made, initialState(blankSpreadsheet(), 1));
  return made;
}

const bundle = bundleOf(`
  function echo(argument) { return { argument: argument === undefined ? "nothing" : argument, user: Session.getActiveUser().getEmail(), now: new Date().toISOString(), zone: Session.getScriptTimeZone() }; }
  function store() { console.log("working"); PropertiesService.getDocumentProperties().setProperty("a", "1"); }
  function fails() { throw new RangeError("no"); }
  function when() { return new Date(); }
  function onOpen(e) { return String(e.authMode); }`);

describe("host call", () => {
  const call = async (...words: string[]): Promise<unknown> => {
    const { out } = await host(["call", ...words, "--bundle", bundle]);
    return JSON.parse(out);
  };

  test("prints one line of JSON with the value, the calls and both times", async () => {
    const { code, out, err } = await spawned(["call", "store", "--state", folder(), "--bundle", bundle]);
    expect({ code, err, lines: out.trimEnd().split("\n").length }).toEqual({ code: 0, err: "", lines: 1 });
    expect(JSON.parse(out)).toEqual({
      ok: true, value: null, calls: { "PropertiesService.Properties.setProperty": 1 }, elapsedMs: expect.any(Number), simulatedMs: 1240, warnings: [],
    });
  });

  test("answers with the error of a function that fails, and exit code 0", async () => {
    const { code, out } = await host(["call", "fails", "--state", folder(), "--bundle", bundle]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: false, error: { name: "RangeError", message: "no" }, calls: {} });
  });

  test("passes a JSON string as the text it stands for, any other JSON as its text, and nothing where there is none", async () => {
    const state = folder();
    const argument = async (...words: string[]): Promise<unknown> => ((await call("echo", ...words, "--state", state)) as { value: { argument: unknown } }).value.argument;
    expect(await argument(JSON.stringify('{"program":"BRB"}'))).toBe('{"program":"BRB"}');
    expect(await argument('{"program": "BRB"}')).toBe('{"program": "BRB"}');
    expect(await argument()).toBe("nothing");
  });

  test("runs as the named account, at the named moment, in the named zone", async () => {
    const report = await call("echo", "--state", folder(), "--user", "b@example.com", "--now", "2024-11-06T09:00:00+07:00", "--script-timezone", "Asia/Makassar");
    expect(report).toMatchObject({ value: { user: "b@example.com", now: "2024-11-06T02:00:00.000Z", zone: "Asia/Makassar" } });
  });

  test("takes an empty user for an account whose address Google withholds", async () => {
    expect(await call("echo", "--state", folder(), "--user", "")).toMatchObject({ value: { user: "" } });
  });

  test("loses a result that holds a Date, as google.script.run does", async () => {
    expect(await call("when", "--state", folder())).toMatchObject({ ok: true, value: null });
  });

  test("gives a trigger its mode", async () => {
    expect(await call("onOpen", "--state", folder(), "--auth", "NONE")).toMatchObject({ value: "NONE" });
  });

  test("reads the faults of a file and the calls they let in between", async () => {
    const file = path.join(here, "faults.json");
    writeFileSync(file, JSON.stringify([{ nth: 1, then: "preempt", function: "echo", args: { a: 1 }, user: "b@example.com" }]));
    expect(await call("store", "--state", folder(), "--faults", file)).toMatchObject({ ok: true, preempted: [{ ok: true, value: { argument: '{"a":1}', user: "b@example.com" } }] });
  });

  test("shows what the script logs to whoever asks", async () => {
    const { err } = await host(["call", "store", "--state", folder(), "--bundle", bundle, "--verbose"]);
    expect(err).toBe("log: working");
  });
});

describe("what people do by hand", () => {
  test("is seen by host show", async () => {
    const state = folder();
    for (const words of [["edit", "Sheet1!A1", "Nama"], ["edit", "Sheet1!A2", "-5"], ["edit", "Sheet1!A3", "-7"], ["rows", "insert", "Sheet1", "2"], ["sort", "Sheet1", "A"], ["rename", "Sheet1", "Peserta"], ["hide", "Peserta", "3"]]) {
      expect(await host([...words, "--state", state])).toMatchObject({ code: 0, err: "" });
    }
    const { out } = await host(["show", "--sheet", "Peserta", "--state", state]);
    expect(JSON.parse(out)).toMatchObject({
      timeZone: "Asia/Jakarta", locale: "id_ID",
      sheets: [{ name: "Peserta", values: [["Nama"], [-7], [-5]], hiddenRows: { byUser: [3] } }],
    });
  });

  test("in Drive is seen by host docs", async () => {
    const state = folder();
    const docx = path.join(here, "bukan.docx");
    writeFileSync(docx, "no document");
    expect(await host(["drive", "put", docx, "--name", "Templat", "--state", state])).toMatchObject({ code: 1, err: expect.stringMatching(/\w/) });
    expect(JSON.parse((await host(["docs", "--state", state])).out)).toEqual({ files: [] });
  });
});

describe("host open", () => {
  const state = path.join(here, "opened");

  test("imports a workbook, exports it and copies it", async () => {
    expect(await host(["open", "samples/kelas-bersih.xlsx", "--state", state])).toMatchObject({ code: 0, out: expect.stringMatching(/^Opened kelas-bersih\.xlsx in .*Peserta/) });
    expect(await host(["export", "--state", state, "--out", path.join(here, "out")])).toMatchObject({ code: 0 });
    expect(readdirSync(path.join(here, "out"))).toEqual(["workbook.xlsx"]);
    expect(await host(["copy", "--state", state, "--to", path.join(here, "copied")])).toMatchObject({ code: 0 });
    expect(readdirSync(path.join(here, "copied"))).toEqual(["state.json"]);
  });

  test("means paths from where the person stands when npm runs it", async () => {
    const stood = mkdtempSync(path.join(here, "stood-"));
    const book = path.relative(stood, path.resolve("samples/kelas-bersih.xlsx"));
    expect(await spawned(["open", book, "--state", "mine"], { npm_lifecycle_event: "host", INIT_CWD: stood })).toMatchObject({ code: 0 });
    expect(existsSync(path.join(stood, "mine", "state.json"))).toBe(true);
  });

  test.each([
    ["that does not exist", "tidak-ada.xlsx", undefined],
    ["that is none", "palsu.xlsx", "this is text"],
  ])("of a workbook %s says so, makes no state and ends with 1", async (_, name, content) => {
    const book = path.join(here, name);
    if (content !== undefined) writeFileSync(book, content);
    const made = path.join(here, `none-${name}`);
    const { code, out, err } = await host(["open", book, "--state", made]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^[^\n]*\w[^\n]*\.$/);
    expect(existsSync(path.join(made, "state.json"))).toBe(false);
  });
});

describe("misuse", () => {
  const state = folder();
  const faults = path.join(here, "wrong.json");
  writeFileSync(faults, `[{"nth":1,"then":"explode"}]`);

  test.each([
    ["a command that does not exist", ["fly"], /There is no command "fly"\./],
    ["no command at all", [], /host call <function>/],
    ["a call without a function", ["call", "--state", state], /Something is missing\./],
    ["a call without a state", ["call", "run"], /--state is missing\./],
    ["a folder that is no state", ["call", "run", "--state", here], /is not a state folder\. Make one with: host open/],
    ["an argument that is no JSON", ["call", "run", "{", "--state", state], /The argument is not JSON: \{/],
    ["a moment that is none", ["call", "run", "--state", state, "--now", "besok"], /"besok" is not a moment\. Write it like 2026-03-02T10:00/],
    ["a zone that is none", ["call", "run", "--state", state, "--script-timezone", "Lamongan"], /no time zone/],
    ["a mode that is none", ["call", "run", "--state", state, "--auth", "SOME"], /--auth is one of NONE, LIMITED, FULL, not "SOME"\./],
    ["an option that does not exist", ["call", "run", "--state", state, "--colour", "red"], /There is no option --colour here\./],
    ["an option without its value", ["call", "run", "--state"], /--state needs a value\./],
    ["a fault that does not exist", ["call", "run", "--state", state, "--faults", faults], /Rule 1 of the faults is not usable at "then"/],
    ["opening over a state", ["open", "samples/kelas-bersih.xlsx", "--state", state], /already holds a state/],
    ["text too much", ["edit", "Sheet1!A1", "Siti", "Contoh", "--state", state], /"Contoh" is too much\. Put a text with spaces into quotes\./],
    ["an order that is none", ["sort", "Sheet1", "A", "down", "--state", state], /The order is desc/],
  ])("%s: a sentence and exit code 2", async (_, words, message) => {
    const { code, out, err } = await host(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });

  test("ends the process with 2 as well", async () => {
    expect(await spawned(["call", "run"])).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/^--state is missing\.\nUsage: host call/) });
  });

  test("leaves the state as it was", () => {
    expect(JSON.parse(readFileSync(path.join(state, "state.json"), "utf8"))).toMatchObject({ callCount: 0 });
  });
});
