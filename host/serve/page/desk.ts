import { areaName, cellName, parseArea } from "./a1";
import * as api from "./api";
import { createCallLog } from "./call-log";
import { CellEditor, type Edit } from "./cell-editor";
import { deskMenus } from "./desk-menus";
import { createDocuments } from "./documents";
import { byId, element } from "./dom";
import { createGrid } from "./grid";
import { attachMouse } from "./grid-mouse";
import { LABELS } from "./labels";
import { closeMenus, showMenuBar } from "./menu-bar";
import { showRunning, tell, toast } from "./notice";
import type { CallReply, CallRequest, WorkbookView } from "./protocol";
import { readLink } from "./read-link";
import { connectFrames, type MakeFrame, type Outcome } from "./script-frames";
import { closeSidebar, openDialog, openSidebar } from "./script-pages";
import { areaOf } from "./selection";
import { createSimulation } from "./simulation";
import { showTabs } from "./tabs";

/** One workbook, one sheet shown, one panel, one user. Everything shown is read from the server; nothing is guessed ahead. */
export class DeskPage {
  private gid: number;
  private shownVersion = -1;
  private pendingCalls = 0;
  /** One reading at a time; a change that comes meanwhile is read after it. */
  private reading: Promise<void> = Promise.resolve();
  private readonly place = byId("grid");
  private readonly bar = byId("formula") as HTMLInputElement;
  private readonly nameBox = byId("name-box") as HTMLInputElement;
  private readonly menuBar = byId("menus");
  private readonly sidebar = byId("panel");
  private readonly documents = createDocuments();
  private readonly log = createCallLog(byId("log"));
  private readonly simulation = createSimulation(() => void this.refresh(true));
  private readonly makeFrame: MakeFrame;
  private readonly grid = createGrid(this.place, (selection) => {
    this.nameBox.value = areaName(areaOf(selection));
    this.bar.value = this.grid.reader?.look(selection.row, selection.column).content ?? "";
  });

  constructor(private workbook: WorkbookView) {
    this.gid = firstTab(workbook);
    this.makeFrame = connectFrames(workbook.panelOrigin, {
      call: (functionName, args) => this.callFromScriptPage(functionName, args),
      follow: (url) => void this.follow(url),
      focusGrid: () => this.grid.focus(),
    });
    this.attach();
  }

  /** Opens the workbook as a person does: the menu is built, then the first sheet is shown. */
  async open(): Promise<void> {
    await this.run({ functionName: "onOpen", args: [], trigger: "open" });
    await this.refresh(true);
    document.body.removeAttribute("aria-busy");
    // While a call is under way the sheet changes when its answer comes, not before.
    api.watchVersions((version) => {
      if (version !== this.shownVersion && this.pendingCalls === 0) void this.refresh();
    });
  }

  private attach(): void {
    new CellEditor(this.place, this.bar, this.grid, (edits) => this.commit(edits));
    attachMouse(this.place, this.grid, {
      follow: (url) => void this.follow(url),
      toggle: (row, column, on) => this.commit([{ cell: cellName(row, column), typed: on ? "TRUE" : "FALSE" }]),
    });
    this.nameBox.addEventListener("change", () => {
      this.selectRange(this.nameBox.value);
      this.grid.focus();
    });
    document.addEventListener("mousedown", (event) => {
      if (!(event.target instanceof Node && this.menuBar.contains(event.target))) closeMenus(this.menuBar);
    });
    window.addEventListener("blur", () => closeMenus(this.menuBar));
    byId("log-button").addEventListener("click", () => this.log.toggle());
  }

  private refresh(force = false): Promise<void> {
    this.reading = this.reading.then(() => guard(() => this.read(force)));
    return this.reading;
  }

  private async read(force: boolean): Promise<void> {
    this.workbook = await api.readWorkbook();
    const { version, tabs } = this.workbook;
    if (!force && version === this.shownVersion) return;
    if (!tabs.some((tab) => tab.gid === this.gid)) this.gid = firstTab(this.workbook);
    await this.grid.show(await api.readSheet(this.gid));
    this.shownVersion = version;
    this.drawFrame();
    await this.log.refresh();
  }

  private drawFrame(): void {
    const { name, tabs } = this.workbook;
    document.title = name;
    byId("title").textContent = name;
    byId("user").textContent = this.simulation.user;
    byId("status").replaceChildren(...this.simulation.status(this.workbook).map((text) => element("span", {}, text)));
    showTabs(byId("tabs"), tabs, this.gid, (gid) => void this.openTab(gid));
    const menus = deskMenus(this.workbook, this.simulation, {
      documents: this.documents,
      log: this.log,
      runMenu: (functionName) => void guard(() => this.runMenu(functionName)),
      guard,
      reload: () => void guard(() => this.restart()),
    });
    showMenuBar(this.menuBar, menus);
  }

  private async openTab(gid: number): Promise<void> {
    this.gid = gid;
    await this.refresh(true);
  }

  private commit(edits: readonly Edit[]): void {
    const sheet = this.grid.reader?.view.name;
    if (sheet === undefined || edits.length === 0) return;
    // Read again even where it was refused, so that the cell shows what it holds.
    void guard(async () => void (await api.edit({ sheet, edits }))).then(() => this.refresh(true));
  }

  private async run(request: Omit<CallRequest, "user" | "fault">): Promise<CallReply> {
    const { user, fault, tempo } = this.simulation;
    this.pendingCalls += 1;
    try {
      const reply = await api.call({ ...request, user, fault: request.trigger === "open" ? null : fault });
      if (reply.faultMet) this.simulation.faultMet();
      if (tempo > 0) await sleep(reply.simulatedMs * tempo);
      return reply;
    } finally {
      this.pendingCalls -= 1;
    }
  }

  private async callFromScriptPage(functionName: string, args: readonly unknown[]): Promise<Outcome> {
    const reply = await this.run({ functionName, args, trigger: "panel" });
    await this.showEffects(reply);
    return reply.outcome;
  }

  private async runMenu(functionName: string): Promise<void> {
    const done = showRunning();
    const reply = await this.run({ functionName, args: [], trigger: "menu" }).finally(done);
    await this.showEffects(reply);
    if (!reply.outcome.ok) await tell(LABELS.failed, reply.outcome.message);
    // The menu that had the focus is gone.
    if (document.activeElement === document.body) this.grid.focus();
  }

  private async showEffects({ panel, dialog, messages, selection }: CallReply): Promise<void> {
    const { panelOrigin } = this.workbook;
    if (panel) openSidebar(this.sidebar, panel.title, panelOrigin + panel.path, this.makeFrame, () => this.grid.focus());
    if (dialog) openDialog(dialog, panelOrigin + dialog.path, this.makeFrame);
    for (const { kind, title, text } of messages) {
      if (kind === "toast") toast([title, text].filter(Boolean).join(": "));
      else void tell(title || LABELS.addOn, text);
    }
    await this.refresh();
    if (selection) await this.jump(selection.sheet, selection.range);
  }

  private async jump(sheet: string, range: string): Promise<void> {
    const tab = this.workbook.tabs.find((one) => one.name === sheet);
    if (tab && tab.gid !== this.gid) await this.openTab(tab.gid);
    this.selectRange(range);
  }

  private selectRange(text: string): void {
    const view = this.grid.reader?.view;
    const area = view && parseArea(text, view.rows, view.columns);
    if (area) this.grid.selectArea(area);
  }

  private follow(url: string): Promise<void> {
    return guard(async () => {
      const link = readLink(url);
      if (link.kind === "document") await this.documents.showOne(link.id);
      else if (link.kind === "outside") window.open(link.url, "_blank", "noopener");
      else if (link.kind === "cell") {
        const tab = this.workbook.tabs.find((one) => one.gid === link.gid);
        if (tab) await this.jump(tab.name, link.range);
      }
    });
  }

  /** Another workbook, or the same as it was: menus and panel belong to the old one. */
  private async restart(): Promise<void> {
    closeSidebar(this.sidebar);
    await this.run({ functionName: "onOpen", args: [], trigger: "open" });
    await this.refresh(true);
  }
}

async function guard(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const refusal = error instanceof api.ServerRefusal ? error : null;
    if (!refusal) console.error(error);
    toast(refusal?.status === 0 ? LABELS.offline : error instanceof Error ? error.message : String(error), "error");
  }
}

function firstTab({ tabs }: WorkbookView): number {
  return (tabs.find((tab) => !tab.hidden) ?? tabs[0])?.gid ?? 0;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
