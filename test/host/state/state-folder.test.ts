import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Host } from "../../../host/host";
import { initialState } from "../../../host/state/initial-state";
import { STATE_VERSION } from "../../../host/state/state";
import { createFolder, readState } from "../../../host/state/store";
import { blankSpreadsheet, bundleOf, Script } from "../script";

const fresh = (): string => mkdtempSync(path.join(tmpdir(), "tuntas-state-"));

function folder(): string {
  const made = path.join(fresh(), "state");
  createFolder(made, initialState(blankSpreadsheet(), 1));
  return made;
}

describe("a state folder", () => {
  test("keeps what a call did for the next process", () => {
    const made = folder();
    Script.body(`PropertiesService.getDocumentProperties().setProperty("a", "1");`, Host.load(made)).call();
    expect(Host.load(made).state().properties.document).toEqual({ a: "1" });
  });

  test("shows one process what another has done in the meantime", () => {
    const made = folder();
    const [first, second] = [Host.load(made), Host.load(made)];
    const file = bundleOf(`function run() { var p = PropertiesService.getDocumentProperties(); var n = Number(p.getProperty("n")) + 1; p.setProperty("n", n); return n; }`);
    const count = (host: Host): unknown => new Script(file, host).value();
    expect([count(first), count(second), count(first), count(second)]).toEqual([1, 2, 3, 4]);
  });

  test("is saved after a kill too", () => {
    const made = folder();
    Script.body(`PropertiesService.getDocumentProperties().setProperty("a", "1"); for (;;) Utilities.sleep(300000);`, Host.load(made)).call();
    expect(readState(made)).toMatchObject({ callCount: 1, properties: { document: { a: "1" } } });
  });

  test("holds nothing but the state and its documents when nobody works on it", () => {
    const made = folder();
    Script.body(`SpreadsheetApp.flush();`, Host.load(made)).call();
    expect(readdirSync(made)).toEqual(["state.json"]);
  });

  test("does not keep the bytes of a document that has gone", () => {
    const made = folder();
    const host = Host.load(made);
    const bundle = bundleOf(`function run() {}`);
    host.call("run", undefined, { bundle });
    expect(readdirSync(made)).not.toContain("documents");
  });

  test("made before is not opened over, unless that is meant", async () => {
    const made = folder();
    await expect(Host.open("samples/kelas-bersih.xlsx", made)).rejects.toThrow(/already holds a state/);
    await expect(Host.open("samples/kelas-bersih.xlsx", made, { replace: true })).resolves.toBeInstanceOf(Host);
  });

  test("is untouched by what happens to its fork", () => {
    const host = Host.load(folder());
    Script.body(`PropertiesService.getDocumentProperties().setProperty("a", "1");`, host.fork()).call();
    expect(host.state()).toMatchObject({ callCount: 0, properties: { document: {} } });
  });

  test("repeats itself from a fork", () => {
    const host = Host.load(folder());
    const run = (): unknown => Script.body(`return [Utilities.getUuid(), Math.random(), Date.now()];`, host.fork()).value();
    expect(run()).toEqual(run());
  });
});

describe("a folder that cannot be used", () => {
  test("is told apart from one that is none", () => {
    expect(() => Host.load(fresh())).toThrow(/is not a state folder\. Make one with: host open/);
  });

  test("of an older version is refused with the next step, and stays as it was", () => {
    const made = folder();
    const file = path.join(made, "state.json");
    const old = JSON.stringify({ ...readState(made), version: STATE_VERSION - 1 });
    writeFileSync(file, old);
    expect(() => Host.load(made)).toThrow(/was made by an older version of Tuntas .* Open the workbook again into a new folder: host open/);
    expect(readFileSync(file, "utf8")).toBe(old);
  });

  test.each([
    ["damaged", "{\"version\":1,", /is damaged and cannot be read\. Open the workbook again/],
    ["another program's", "[1,2]", /is not the state of a host/],
    ["a newer version's", JSON.stringify({ version: STATE_VERSION + 1 }), /by a newer version/],
  ])("is named when it is %s", (_, text, message) => {
    const made = fresh();
    writeFileSync(path.join(made, "state.json"), text);
    expect(() => Host.load(made)).toThrow(message);
  });
});

/** Runs a script with the project's TypeScript in a process of its own. */
function start(code: string): { readonly done: Promise<number | null>; kill(): void } {
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], { stdio: "ignore" });
  return { done: new Promise((resolve) => child.on("exit", resolve)), kill: () => child.kill("SIGKILL") };
}

const hostModule = JSON.stringify(path.resolve("host/host.ts"));

function increments(state: string, times: number | "for ever"): string {
  const bundle = bundleOf(`function run() { var p = PropertiesService.getDocumentProperties(); p.setProperty("n", Number(p.getProperty("n")) + 1); p.setProperty("ballast", new Array(9000).join("x")); }`);
  return `import { Host } from ${hostModule};
    const host = Host.load(${JSON.stringify(state)});
    for (let left = ${times === "for ever" ? "Infinity" : times}; left > 0; left--) host.call("run", undefined, { bundle: ${JSON.stringify(bundle)} });`;
}

describe("whatever ends a process", () => {
  test("its folder still loads, and the next one goes on", async () => {
    const made = folder();
    let seen = 0;
    for (let round = 0; round < 6; round += 1) {
      const { done, kill } = start(increments(made, "for ever"));
      // Until it has worked at least once more, then at some moment of its work.
      while (Number(readState(made).properties.document.n ?? 0) <= seen) await new Promise((resolve) => setTimeout(resolve, 10));
      await new Promise((resolve) => setTimeout(resolve, 3 + ((round * 7) % 23)));
      kill();
      await done;
      const { callCount, properties } = Host.load(made).state();
      expect(properties.document.n).toBe(String(callCount));
      seen = callCount;
    }
  });

  test("two at work take turns and lose nothing", async () => {
    const made = folder();
    await Promise.all([start(increments(made, 40)).done, start(increments(made, 40)).done]);
    expect(readState(made).properties.document.n).toBe("80");
  });

  test("a lock left by a process that is gone is taken over", () => {
    const made = folder();
    // A process number no system gives.
    writeFileSync(path.join(made, "lock"), "2147483646 1");
    expect(Host.load(made).state().callCount).toBe(0);
  });

  test("what a dead process left lying about is cleared away", () => {
    const made = folder();
    mkdirSync(path.join(made, "documents"));
    const left = ["lock.2147483646.3", "state.json.2147483646.tmp", "documents/abc.docx.2147483646.tmp", "documents/abc.docx"];
    for (const name of left) writeFileSync(path.join(made, name), "left");
    writeFileSync(path.join(made, "lock"), "2147483646 1");
    Script.body(`SpreadsheetApp.flush();`, Host.load(made)).value();
    expect([readdirSync(made), readdirSync(path.join(made, "documents"))]).toEqual([["documents", "state.json"], []]);
  });

  test("a lock whose process number came round again is taken over", () => {
    const made = folder();
    writeFileSync(path.join(made, "lock"), `${process.pid} 1`);
    const canTell = process.platform === "linux";
    if (canTell) expect(Host.load(made).state().callCount).toBe(0);
    else expect(canTell).toBe(false);
  });
});

describe("a copy of the spreadsheet", () => {
  test("has the same cells, another id, no document properties, and the same Drive", () => {
    const host = Host.load(folder());
    Script.body(`
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1").setValue("Siti Contoh");
      PropertiesService.getDocumentProperties().setProperty("a", "1");
      PropertiesService.getUserProperties().setProperty("u", "1");
      UrlFetchApp.fetch("https://www.googleapis.com/drive/v3/files", { method: "post", contentType: "application/json",
        payload: JSON.stringify({ name: "Sertifikat", mimeType: "application/vnd.google-apps.folder" }), headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } });`, host).value();
    const copy = host.copy(path.join(fresh(), "copy"));
    const [before, after] = [host.state(), copy.state()];
    expect(copy.show().sheets).toEqual(host.show().sheets);
    expect(after.spreadsheet.id).not.toBe(before.spreadsheet.id);
    expect(after.properties).toMatchObject({ document: {}, users: { "staf@example.com": { u: "1" } } });
    expect(after.drive.files.map(({ name }) => name)).toEqual(["Sertifikat"]);
  });

  test("does not go where a state already is", () => {
    const [made, taken] = [folder(), folder()];
    expect(() => Host.load(made).copy(taken)).toThrow(/already holds a state/);
  });
});

test("a folder is made with its parents", () => {
  const made = path.join(fresh(), "a", "b");
  mkdirSync(path.dirname(made), { recursive: true });
  createFolder(made, initialState(blankSpreadsheet(), 1));
  expect(readState(made).callCount).toBe(0);
});
