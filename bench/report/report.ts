import { statSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { classOf } from "../class-of";
import { inParallel } from "../in-parallel";
import { inStateFolder } from "../measure";
import { type ActionFigures, type IssueFigures, middle, type Report, type SizeFigures } from "./figures";
import { panelPaint } from "./panel-paint";
import { reportText } from "./report-text";

const SESSIONS = 20;
const STARTS = 7;

/** Runs and days at each size. Of ten thousand only one day's certificates are issued: all of them would take seven days of Google's limit. */
const SIZES = [
  { people: 30, runs: 5, days: 1 },
  { people: 300, runs: 3, days: 1 },
  { people: 3_000, runs: 1, days: 2 },
  { people: 10_000, runs: 1, days: 1 },
] as const;
const ACTION_RUNS = 3;

const near = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const CODE = near("../../dist/Code.js");
const PANEL = near("../../dist/sidebar.html");

/** Measures, and writes `bench/report.md` and `bench/report.json`; answers a row for each size of issuing. */
export async function benchReport(): Promise<readonly Record<string, number>[]> {
  const [load = 0] = loadavg();
  const actions: ActionFigures[] = [];
  const issue: IssueFigures[] = [];
  for (const { people, runs, days } of SIZES) {
    const size = String(people);
    await inStateFolder(classOf(people, SESSIONS), async (folder) => {
      actions.push((await alone("check", folder, size, String(ACTION_RUNS))) as ActionFigures, (await alone("decide", folder, size, String(ACTION_RUNS))) as ActionFigures);
    });
    await inStateFolder(classOf(people, SESSIONS, { allFinish: true }), async (folder) => {
      actions.push((await alone("preflight", folder, size, String(ACTION_RUNS))) as ActionFigures);
      issue.push((await alone("issue", folder, size, String(runs), String(days))) as IssueFigures);
    });
  }
  const machine = { node: process.version, cores: availableParallelism(), load };
  const report: Report = { measuredOn: new Date().toISOString().slice(0, 10), ...machine, actions, issue, size: await sizes() };
  writeFileSync(near("../report.json"), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(near("../report.md"), reportText(report));
  return issue.map(({ people, certificates, callsRatio, simulatedRatio, computingRatio, seconds }) => ({ people, certificates, callsRatio, simulatedRatio, computingRatio, computingSeconds: seconds }));
}

/** One measurement, with no other beside it. */
async function alone(...words: readonly string[]): Promise<unknown> {
  const [answer] = await inParallel("./report/child.ts", [words]);
  return answer;
}

async function sizes(): Promise<SizeFigures> {
  const ours: number[] = [];
  const textbook: number[] = [];
  for (let run = 0; run < STARTS; run += 1) {
    ours.push((await alone("start", CODE)) as number);
    textbook.push((await alone("textbook-start")) as number);
  }
  return {
    codeKilobytes: statSync(CODE).size / 1000,
    panelKilobytes: statSync(PANEL).size / 1000,
    coldStartMilliseconds: middle(ours),
    baselineColdStartMilliseconds: middle(textbook),
    panelPaintMilliseconds: await panelPaint(PANEL, STARTS),
  };
}
