import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CallReport } from "../../host/host";
import { setFilterHidden } from "../../host/services/spreadsheet/by-hand";
import { finish } from "./finish";
import { enroll, mend } from "./mend";
import type { Act, DocumentName, Step } from "./step";
import { officeTemplate } from "./templates";
import { folderIds, LOG, papersOf, REGISTER, registerLines } from "./workbook-look";
import type { World } from "./world";

/** What came of a step: every call that ran in it, with the act it belongs to. */
export interface Taken {
  readonly calls: readonly { readonly act: Act; readonly report: CallReport }[];
  /** Nothing is left to do for anybody; only after `finish`. */
  readonly finished: boolean;
}

const HOUR = 3_600_000;
const QUIET: Taken = { calls: [], finished: false };

/** Does it. What the spreadsheet or Drive refuses to a person does not happen. */
export function takeStep(world: World, step: Step): Taken {
  switch (step.do) {
    case "act":
      return { calls: [{ act: step, report: act(world, step) }], finished: false };
    case "finish":
      return finish(world, step.choice, (one) => act(world, one));
    default:
      try {
        byHand(world, step);
      } catch (error) {
        // A person would see a message of Google's here: there is no such tab, row or document.
        if (!(error instanceof Error)) throw error;
      }
      return QUIET;
  }
}

function act(world: World, { action, request, user, faults }: Act): CallReport {
  const text = typeof request === "string" ? request : JSON.stringify(request);
  const options = { user: user === "" ? "rekan@example.com" : user, withholdEmail: user === "", account: "workspace", now: new Date(world.now).toISOString(), faults, ...(world.bundle === null ? {} : { bundle: world.bundle }) } as const;
  const report = world.host.call(action, text, options);
  world.now = Math.max(world.now, world.host.read(({ clock }) => clock));
  return report;
}

function byHand(world: World, step: Exclude<Step, { readonly do: "act" | "finish" }>): void {
  const { host, touched } = world;
  switch (step.do) {
    case "edit":
      return noting(world, step.cell.slice(0, step.cell.lastIndexOf("!")), Number(/\d+$/.exec(step.cell)?.[0]), () => host.edit(step.cell, step.typed));
    case "sort":
      return host.sort(step.sheet, String(step.column), step.descending);
    case "insert":
      return host.rows("insert", step.sheet, step.row, step.count);
    case "delete":
      return noting(world, step.sheet, step.row, () => host.rows("delete", step.sheet, step.row, step.count));
    case "hide":
      return host.hide(step.sheet, step.row, step.count);
    case "filter":
      return host.read(({ spreadsheet }) => setFilterHidden(spreadsheet, step.sheet, [step.row]));
    case "rename":
      touched.log = touched.log || step.sheet === LOG;
      return host.rename(step.sheet, step.to);
    case "mend":
      return mend(world);
    case "enroll":
      return enroll(world, step.index);
    case "wait":
      world.now += step.hours * HOUR;
      return;
    case "copy":
      return copy(world);
    default:
      return inDrive(world, step);
  }
}

/** What a hand did to a row of the register concerns its number before and after, and its document. */
function noting(world: World, sheet: string, row: number, change: () => void): void {
  const { host, touched } = world;
  const of = (): void => {
    if (sheet !== REGISTER) return;
    for (const line of registerLines(host)) {
      // The heading belongs to every row.
      if (line.row !== row && row !== 1) continue;
      touched.numbers.add(line.number);
      touched.keys.add(line.key);
      for (const { id, key } of papersOf(host)) if (line.url.includes(id) || (key !== "" && key === line.key)) touched.papers.add(id);
    }
  };
  of();
  change();
  of();
  if (sheet === LOG) touched.log = true;
}

function inDrive(world: World, { do: what, document }: { readonly do: "bin" | "restore" | "share" | "replace"; readonly document: DocumentName }): void {
  const { host, touched } = world;
  const id = documentId(world, document);
  if (id === undefined) return;
  if (document !== "folder") touched.papers.add(id);
  else if (what === "bin") touched.folders.add(id);
  if (what === "bin") host.trashFile(id);
  else if (what === "restore") host.restoreFile(id);
  else if (what === "share") host.shareFile(id, "anyone");
  else host.replaceFile(id, officeTemplate());
}

function documentId({ host }: World, document: DocumentName): string | undefined {
  if (document === "folder") return folderIds(host).at(-1);
  if (document === "template") return papersOf(host).filter(({ key }) => key.startsWith("template-")).at(-1)?.id;
  const url = registerLines(host).find(({ number }) => number === document.number)?.url ?? "";
  return papersOf(host).find(({ id }) => url.includes(id))?.id;
}

/** Work goes on in a copy of the spreadsheet; documents made until then belong to the one that was left. */
function copy(world: World): void {
  const folder = mkdtempSync(path.join(tmpdir(), "tuntas-copy-"));
  try {
    world.host = world.host.copy(path.join(folder, "copy")).fork();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const { id } of papersOf(world.host)) world.touched.left.add(id);
  for (const id of folderIds(world.host)) world.touched.folders.delete(id);
}
