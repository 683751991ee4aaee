// One measurement in a process of its own, so that neither memory nor compiled code of another is in it. Prints its figures as JSON.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Host } from "../../host/host";
import { issueAll } from "../issue-run";
import { measure, sum } from "../measure";
import { TEXTBOOK, textbookRun } from "../textbook-run";
import { type ActionFigures, type IssueFigures, middle } from "./figures";

const ACTIONS = { check: "checkEnrollment", decide: "computeCompletion", preflight: "preflightCertificates" } as const;
const ACCOUNT = { account: "workspace" } as const;

const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

function measureAction(action: ActionFigures["action"], host: Host, people: number, runs: number): ActionFigures {
  const measured = Array.from({ length: runs }, () => measure(host.fork(), ACTIONS[action], {}, ACCOUNT));
  return {
    action,
    people,
    runs,
    serviceCalls: middle(measured.map(({ calls }) => sum(Object.values(calls)))),
    seconds: middle(measured.map(({ seconds }) => seconds)),
    simulatedSeconds: middle(measured.map(({ simulatedSeconds }) => simulatedSeconds)),
    memoryMegabytes: peakMegabytes(),
  };
}

/** Ours and the textbook script take turns on copies of one state; each turn draws its latencies from a seed that both share. */
function measureIssue(host: Host, people: number, runs: number, days: number): IssueFigures {
  let memoryMegabytes = 0;
  const turns = Array.from({ length: runs }, (_, run) => {
    const options = { ...ACCOUNT, latency: true, seed: run + 1 };
    const ours = issueAll(host.fork(), options, { days });
    // What the textbook script's own run adds later is not ours.
    if (run === 0) memoryMegabytes = peakMegabytes();
    return { ours: { ...ours, serviceCalls: ours.driveWrites + ours.setupWrites + ours.otherServiceCalls }, textbook: textbookRun(host.fork(), ours.issued, options) };
  });
  const ours = (figure: "issued" | "steps" | "driveWrites" | "serviceCalls" | "seconds" | "simulatedSeconds"): number => middle(turns.map((turn) => turn.ours[figure]));
  const textbook = (figure: "baselineRuns" | "baselineServiceCalls" | "baselineSeconds" | "baselineSimulatedSeconds"): number => middle(turns.map((turn) => turn.textbook[figure]));
  const faster = turns.map((turn) => turn.textbook.baselineSimulatedSeconds / turn.ours.simulatedSeconds);
  return {
    people,
    certificates: ours("issued"),
    days,
    runs,
    steps: ours("steps"),
    driveWrites: ours("driveWrites"),
    serviceCalls: ours("serviceCalls"),
    seconds: ours("seconds"),
    simulatedSeconds: ours("simulatedSeconds"),
    memoryMegabytes,
    baseline: { executions: textbook("baselineRuns"), serviceCalls: textbook("baselineServiceCalls"), seconds: textbook("baselineSeconds"), simulatedSeconds: textbook("baselineSimulatedSeconds") },
    callsRatio: middle(turns.map((turn) => turn.textbook.baselineServiceCalls / turn.ours.serviceCalls)),
    simulatedRatio: middle(faster),
    simulatedRatioLeast: Math.min(...faster),
    simulatedRatioMost: Math.max(...faster),
    computingRatio: middle(turns.map((turn) => turn.ours.seconds / turn.textbook.baselineSeconds)),
  };
}

/** Milliseconds until a function of the script could be called: a call of one that it does not have. The host itself has been warmed before. */
function measureStart(script: string): number {
  const folder = mkdtempSync(path.join(tmpdir(), "tuntas-bench-"));
  try {
    const empty = path.join(folder, "Code.js");
    writeFileSync(empty, "");
    const host = Host.over({ id: "", name: "", timeZone: "Asia/Jakarta", locale: "id_ID", nextGid: 0, sheets: [] });
    host.call("none", undefined, { bundle: empty });
    const began = performance.now();
    host.call("none", undefined, { bundle: script });
    return performance.now() - began;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run([kind = "", place = "", people = "", runs = "", days = ""]: readonly string[]): unknown {
  switch (kind) {
    case "check":
    case "decide":
    case "preflight":
      return measureAction(kind, Host.load(place), Number(people), Number(runs));
    case "issue":
      return measureIssue(Host.load(place), Number(people), Number(runs), Number(days));
    case "start":
      return measureStart(place);
    case "textbook-start":
      return measureStart(TEXTBOOK);
    default:
      throw new Error(`No such measurement: ${kind}`);
  }
}

process.stdout.write(`${JSON.stringify(run(process.argv.slice(2)))}\n`);
