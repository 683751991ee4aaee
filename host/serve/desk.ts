import { readFileSync } from "node:fs";
import type { CallReport } from "../call";
import type { Fault } from "../execution/faults";
import { Host } from "../host";
import { momentOf } from "../moment";
import { areaAddress } from "../services/spreadsheet/address";
import type { DialogState, State } from "../state/state";
import type { DeskFolder } from "./desk-folder";
import { faultRule } from "./fault-rule";
import { Refused } from "./guard";
import { LABELS } from "./page/labels";
import { callableFunctions } from "./panel-page";
import type { CallReply, CallRequest, EditRequest, LogEntry, SheetView, WorkbookView } from "./page/protocol";
import { viewSheet } from "./sheet-view";

const LOG_LENGTH = 300;
const PANELS_KEPT = 20;

/**
 * One workbook that several windows look at. Calls run at once and one after the other; whatever changes the state raises
 * the version and tells every window.
 */
export class Desk {
  private host: Host;
  private version = 1;
  private nextNow: string | null = null;
  private readonly entries: LogEntry[] = [];
  private readonly panels = new Map<string, string>();
  private readonly listeners = new Set<(version: number) => void>();
  private panelCount = 0;

  /** @throws Error with a sentence where the folder holds no usable state or the bundle is missing. */
  constructor(
    readonly folder: DeskFolder,
    private readonly bundle: string,
  ) {
    this.host = Host.load(folder.folder);
    folder.keep();
  }

  workbook(panelOrigin: string): WorkbookView {
    return this.look(({ spreadsheet, ui, clock }) => ({
      version: this.version,
      name: spreadsheet.name,
      now: new Date(this.nextNow === null ? clock : Math.max(clock, momentOf(this.nextNow, spreadsheet.timeZone))).toISOString(),
      timeZone: spreadsheet.timeZone,
      tabs: spreadsheet.sheets.map(({ gid, name, hidden, tabColor }) => ({ gid, name, hidden, color: tabColor })),
      menus: ui.menus,
      panelOrigin,
    }));
  }

  sheet(gid: number): SheetView {
    return this.look(({ spreadsheet }) => {
      const sheet = spreadsheet.sheets.find((one) => one.gid === gid);
      if (!sheet) throw new Refused(404, LABELS.sheetMissing);
      return viewSheet(spreadsheet, sheet, this.version);
    });
  }

  /** The state where it lies: what is read from it must be answered at once. */
  look<T>(read: (state: State) => T): T {
    return this.host.read(read);
  }

  /** A copy of the state, for what takes longer than a moment. */
  state(): State {
    return this.host.state();
  }

  log(): readonly LogEntry[] {
    return this.entries;
  }

  panel(id: string): string | null {
    return this.panels.get(id) ?? null;
  }

  functions(): readonly string[] {
    return callableFunctions(readFileSync(this.bundle, "utf8"));
  }

  edit({ sheet, edits }: EditRequest): number {
    for (const { cell, typed } of edits) refusing(() => this.host.edit(`${sheet}!${cell}`, typed));
    return this.changed();
  }

  call(request: CallRequest): CallReply {
    const rule = request.fault && faultRule(request.fault);
    const tabBefore = this.look(({ spreadsheet }) => spreadsheet.activeGid);
    const report = this.run(request, rule ? [rule] : []);
    const version = this.changed();
    this.write(request, report);
    return {
      version,
      outcome: report.ok ? { ok: true, value: report.value } : { ok: false, ...report.error },
      simulatedMs: report.simulatedMs,
      faultMet: rule !== null && (report.calls[rule.call] ?? 0) >= rule.nth,
      ...this.look((state) => this.effects(state, tabBefore)),
    };
  }

  setClock(now: string): void {
    refusing(() => momentOf(now, this.look(({ spreadsheet }) => spreadsheet.timeZone)));
    this.nextNow = now;
    this.changed();
  }

  /** Another workbook instead of this one. The old one stays where the new one cannot be read. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    try {
      this.host = await this.folder.replace(name, bytes);
    } catch (error) {
      throw new Refused(400, messageOf(error));
    }
    this.forget();
  }

  /** The workbook as it was when it was opened. */
  reset(): void {
    this.host = this.folder.restore();
    this.forget();
  }

  /** Another process wrote into the folder. */
  noticeForeignChange(): void {
    if (this.folder.changedByOthers()) this.changed();
  }

  listen(listener: (version: number) => void): () => void {
    this.listeners.add(listener);
    listener(this.version);
    return () => this.listeners.delete(listener);
  }

  private run({ functionName, args, user, trigger }: CallRequest, faults: readonly Fault[]): CallReport {
    const argument = onlyText(args);
    const now = this.nextNow;
    this.nextNow = null;
    return this.host.call(functionName, argument, {
      user,
      faults,
      bundle: this.bundle,
      auth: trigger === "open" ? "LIMITED" : "FULL",
      ...(now === null ? {} : { now }),
    });
  }

  /** What the last call left on the screen besides the cells. */
  private effects(state: State, tabBefore: number | undefined): Pick<CallReply, "panel" | "dialog" | "selection" | "messages"> {
    const { ui, callCount } = state;
    const panel = ui.sidebar?.call === callCount ? ui.sidebar : null;
    const dialog = ui.dialog?.call === callCount ? ui.dialog : null;
    return {
      panel: panel && { title: panel.title, path: this.keepPanel(panel.html) },
      dialog: dialog && { ...sizeOf(dialog), path: this.keepPanel(dialog.html) },
      selection: selected(state, tabBefore),
      messages: (ui.messages ?? []).filter(({ call }) => call === callCount),
    };
  }

  private keepPanel(html: string): string {
    this.panelCount += 1;
    const id = String(this.panelCount);
    this.panels.set(id, html);
    for (const oldest of this.panels.keys()) if (this.panels.size > PANELS_KEPT) this.panels.delete(oldest);
    return `/panel/${id}`;
  }

  private write({ functionName, user }: CallRequest, report: CallReport): void {
    const { calls, elapsedMs, simulatedMs, warnings } = report;
    const { at, number } = this.look(({ clock, spreadsheet: { timeZone }, callCount }) => ({
      at: new Intl.DateTimeFormat("id-ID", { timeZone, timeStyle: "medium" }).format(clock),
      number: callCount,
    }));
    const error = report.ok ? null : `${report.error.name}: ${report.error.message}`;
    this.entries.push({ number, at, user, functionName, error, calls, elapsedMs, simulatedMs, warnings });
    if (this.entries.length > LOG_LENGTH) this.entries.shift();
  }

  private changed(): number {
    this.version += 1;
    this.folder.noticeOwnChange();
    for (const listener of this.listeners) listener(this.version);
    return this.version;
  }

  private forget(): void {
    this.entries.length = 0;
    this.panels.clear();
    this.nextNow = null;
    this.changed();
  }
}

/** Where the last call put the cursor; a tab it made active shows its first cell. */
function selected({ spreadsheet, callCount }: State, tabBefore: number | undefined): CallReply["selection"] {
  const { activeGid, activeRange, sheets } = spreadsheet;
  const nameOf = (gid: number): string | undefined => sheets.find((sheet) => sheet.gid === gid)?.name;
  if (activeRange?.call === callCount) return { sheet: nameOf(activeRange.gid) ?? "", range: areaAddress(activeRange.area) };
  const opened = activeGid === undefined || activeGid === tabBefore ? undefined : nameOf(activeGid);
  return opened === undefined ? null : { sheet: opened, range: "A1" };
}

function sizeOf({ title, width, height, modal }: DialogState): Omit<NonNullable<CallReply["dialog"]>, "path"> {
  return { title, width, height, modal };
}

/** `google.script.run` with other arguments works on Google; the product passes one JSON string and the host no more. */
function onlyText(args: readonly unknown[]): string | undefined {
  const [first, ...more] = args;
  if (args.length === 0 || (typeof first === "string" && more.length === 0)) return first as string | undefined;
  throw new Refused(501, "NotEmulated: google.script.run with arguments other than one string");
}

/** What a person did wrong comes back as a sentence; a bug of the host stays one. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Refused(400, messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
