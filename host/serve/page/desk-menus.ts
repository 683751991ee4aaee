import * as api from "./api";
import type { CallLog } from "./call-log";
import type { DocumentsOverlay } from "./documents";
import { element } from "./dom";
import { LABELS } from "./labels";
import type { MenuEntry, TopMenu } from "./menu-bar";
import { confirm, toast } from "./notice";
import type { MenuView, WorkbookView } from "./protocol";
import type { Simulation } from "./simulation";

/** What the menus set in motion. */
export interface MenuActions {
  readonly documents: DocumentsOverlay;
  readonly log: CallLog;
  runMenu(functionName: string): void;
  guard(work: () => Promise<void>): Promise<void>;
  /** After another workbook was opened, or the old one put back. */
  reload(): void;
}

const UPLOAD_LIMIT = 25 * 1024 * 1024;

export function deskMenus(workbook: WorkbookView, simulation: Simulation, actions: MenuActions): readonly TopMenu[] {
  const { documents, log, guard } = actions;
  return [
    {
      caption: LABELS.menuFile,
      entries: [
        { kind: "action", caption: LABELS.openWorkbook, run: () => chooseFile((file) => void guard(() => open(file, actions))) },
        { kind: "action", caption: LABELS.downloadWorkbook, run: () => location.assign("/api/workbook.xlsx") },
        { kind: "separator" },
        { kind: "action", caption: LABELS.documents, run: () => void guard(() => documents.showList()) },
        { kind: "separator" },
        { kind: "action", caption: LABELS.reset, run: () => void guard(() => putBack(actions)) },
      ],
    },
    { caption: LABELS.menuExtensions, entries: addOnEntries(workbook.menus, actions.runMenu) },
    {
      caption: LABELS.menuSimulation,
      entries: [...simulation.entries(), { kind: "separator" }, { kind: "action", caption: LABELS.log, run: () => log.toggle() }],
    },
  ];
}

function addOnEntries(menus: readonly MenuView[], runMenu: (functionName: string) => void): readonly MenuEntry[] {
  if (menus.length === 0) return [{ kind: "hint", caption: LABELS.noAddOn }];
  return menus.map((menu) => menuEntry(menu, runMenu));
}

function menuEntry(menu: MenuView, runMenu: (functionName: string) => void): MenuEntry {
  const entries = menu.items.map((item): MenuEntry => {
    if (item === "separator") return { kind: "separator" };
    if ("submenu" in item) return menuEntry(item.submenu, runMenu);
    return { kind: "action", caption: item.caption, run: () => runMenu(item.functionName) };
  });
  return { kind: "menu", caption: menu.title, entries };
}

function chooseFile(use: (file: File) => void): void {
  const field = element("input", { type: "file", accept: ".xlsx" });
  field.addEventListener("change", () => {
    const file = field.files?.[0];
    if (file) use(file);
  });
  field.click();
}

async function open(file: File, actions: MenuActions): Promise<void> {
  if (file.size > UPLOAD_LIMIT) return toast(LABELS.tooLarge, "error");
  const workbook = await api.openWorkbook(file);
  toast(LABELS.opened(workbook.name));
  actions.reload();
}

async function putBack(actions: MenuActions): Promise<void> {
  if (!(await confirm(LABELS.resetQuestion))) return;
  await api.reset();
  toast(LABELS.resetDone);
  actions.reload();
}
