import { areaName, parseArea } from "./a1";
import * as api from "./api";
import { createCallLog } from "./call-log";
import { attachEditor, type Edit } from "./cell-editor";
import { createDocuments } from "./documents";
import { byId, element } from "./dom";
import { createGrid } from "./grid";
import { attachMouse } from "./grid-mouse";
import { LABELS } from "./labels";
import { showMenuBar, closeMenus } from "./menu-bar";
import { deskMenus } from "./desk-menus";
import { showRunning, tell, toast } from "./notice";
import { createPanel, type Outcome } from "./panel";
import type { CallReply, CallRequest, WorkbookView } from "./protocol";
import { areaOf } from "./selection";
import { createSimulation } from "./simulation";
import { showTabs } from "./tabs";

/** Puts the page together: one workbook, one sheet shown, one panel, one user. Everything shown is read from the server. */
export async function startDesk(): Promise<void> {
  let workbook: WorkbookView = await api.readWorkbook();
  let gid = firstTab(workbook);
  let shownVersion = -1;
  let pending = 0;

  const place = byId("grid");
  const bar = byId("formula") as HTMLInputElement;
  const nameBox = byId("name-box") as HTMLInputElement;
  const menuBar = byId("menus");

  const grid = createGrid(place, (selection) => {
    nameBox.value = areaName(areaOf(selection));
    bar.value = grid.reader?.look(selection.row, selection.column).content ?? "";
  });
  const documents = createDocuments();
  const log = createCallLog(byId("log"));
  const simulation = createSimulation(() => void refresh(true));
  const panel = createPanel(byId("panel"), workbook.panelOrigin, {
    call: (functionName, args) => callFromPanel(functionName, args),
    follow: (url) => void follow(url),
    focusGrid: () => grid.focus(),
  });

  const guard = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const refusal = error instanceof api.ServerRefusal ? error : null;
      if (!refusal) console.error(error);
      toast(refusal?.status === 0 ? LABELS.offline : (error as Error).message, "error");
    }
  };

  /** One reading at a time; a change that comes meanwhile is read after it. */
  let reading: Promise<void> = Promise.resolve();
  const refresh = (force = false): Promise<void> => {
    reading = reading.then(() => guard(() => read(force)));
    return reading;
  };
  const read = async (force: boolean): Promise<void> => {
    workbook = await api.readWorkbook();
    if (!force && workbook.version === shownVersion) return;
    if (!workbook.tabs.some((tab) => tab.gid === gid)) gid = firstTab(workbook);
    await grid.show(await api.readSheet(gid));
    shownVersion = workbook.version;
    drawFrame();
    await log.refresh();
  };

  const drawFrame = (): void => {
    document.title = workbook.name;
    byId("title").textContent = workbook.name;
    byId("user").textContent = simulation.user;
    byId("status").replaceChildren(...simulation.status(workbook).map((text) => element("span", {}, text)));
    showTabs(byId("tabs"), workbook.tabs, gid, (next) => void openTab(next));
    showMenuBar(menuBar, deskMenus(workbook, simulation, { documents, log, runMenu: (name) => void runMenu(name), guard, reload: () => void restart() }));
  };

  const openTab = async (next: number): Promise<void> => {
    gid = next;
    await refresh(true);
  };

  const commit = (edits: readonly Edit[]): void => {
    const sheet = grid.reader?.view.name;
    if (sheet === undefined || edits.length === 0) return;
    void guard(async () => {
      await api.edit({ sheet, edits });
      await refresh();
    }).then(() => refresh(true));
  };

  const run = async (request: Omit<CallRequest, "user" | "fault">): Promise<CallReply> => {
    pending += 1;
    try {
      const reply = await api.call({ ...request, user: simulation.user, fault: request.trigger === "open" ? null : simulation.fault });
      if (reply.faultMet) simulation.faultMet();
      if (simulation.tempo > 0) await sleep(reply.simulatedMs * simulation.tempo);
      return reply;
    } finally {
      pending -= 1;
    }
  };

  const showEffects = async (reply: CallReply): Promise<void> => {
    for (const { title, message } of reply.toasts) toast([title, message].filter(Boolean).join(": "));
    if (reply.panel) panel.open(reply.panel.title, workbook.panelOrigin + reply.panel.path);
    await refresh();
    if (reply.selection) await jump(reply.selection.sheet, reply.selection.range);
  };

  const callFromPanel = async (functionName: string, args: readonly unknown[]): Promise<Outcome> => {
    const reply = await run({ functionName, args, trigger: "panel" });
    await showEffects(reply);
    return reply.outcome;
  };

  const runMenu = (functionName: string): Promise<void> =>
    guard(async () => {
      const done = showRunning();
      const reply = await run({ functionName, args: [], trigger: "menu" }).finally(done);
      await showEffects(reply);
      if (!reply.outcome.ok) void tell(LABELS.failed, reply.outcome.message);
    });

  const jump = async (sheet: string, range: string): Promise<void> => {
    const tab = workbook.tabs.find((one) => one.name === sheet);
    if (tab && tab.gid !== gid) await openTab(tab.gid);
    const view = grid.reader?.view;
    const area = view && parseArea(range, view.rows, view.columns);
    if (area) grid.selectArea(area);
  };

  /** Links of the sheet and the panel: to a cell of this workbook, to a document of the emulated Drive, or out. */
  const follow = (url: string): Promise<void> =>
    guard(async () => {
      const file = /^https:\/\/(?:docs|drive)\.google\.com\/(?:document\/d|drive\/folders|file\/d|open\?id=)\/?([\w-]+)/.exec(url);
      const within = /#gid=(\d+)(?:&range=([^&]+))?/.exec(url);
      if (file) return documents.showOne(file[1] ?? "");
      if (within) {
        const tab = workbook.tabs.find((one) => one.gid === Number(within[1]));
        if (tab) await jump(tab.name, decodeURIComponent(within[2] ?? "A1"));
        return;
      }
      if (/^(https?|mailto):/i.test(url)) window.open(url, "_blank", "noopener");
    });

  /** Another workbook, or the same as it was: menus and panel belong to the old one. */
  const restart = async (): Promise<void> => {
    panel.close();
    await run({ functionName: "onOpen", args: [], trigger: "open" });
    await refresh(true);
  };

  attachEditor(place, bar, grid, commit);
  attachMouse(place, grid, (url) => void follow(url), (row, column, on) => commit([{ cell: areaName({ row, column, rows: 1, columns: 1 }), typed: on ? "TRUE" : "FALSE" }]));
  nameBox.addEventListener("change", () => {
    const view = grid.reader?.view;
    const area = view && parseArea(nameBox.value, view.rows, view.columns);
    if (area) grid.selectArea(area);
    grid.focus();
  });
  document.addEventListener("mousedown", (event) => {
    if (!(event.target instanceof Node && menuBar.contains(event.target))) closeMenus(menuBar);
  });
  window.addEventListener("blur", () => closeMenus(menuBar));
  byId("log-button").addEventListener("click", () => log.toggle());

  await run({ functionName: "onOpen", args: [], trigger: "open" });
  await refresh(true);
  document.body.removeAttribute("aria-busy");
  // While Google's time is being imitated, the sheet changes when the answer comes, not before.
  api.watchVersions((version) => {
    if (version !== shownVersion && pending === 0) void refresh();
  });
}

function firstTab(workbook: WorkbookView): number {
  return (workbook.tabs.find((tab) => !tab.hidden) ?? workbook.tabs[0])?.gid ?? 0;
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
