/** What the desk's page asks its server and what it gets. JSON only; rows and columns are 0-based. */

/** The workbook around its cells. `version` grows with every change of the state, whoever made it. */
export interface WorkbookView {
  readonly version: number;
  readonly name: string;
  /** The virtual clock, ISO with the offset of the spreadsheet's zone: where the next call begins. */
  readonly now: string;
  readonly timeZone: string;
  readonly tabs: readonly TabView[];
  readonly menus: readonly MenuView[];
  /** Where panels are served: another origin, as on Google. */
  readonly panelOrigin: string;
}

export interface TabView {
  readonly gid: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
}

export interface MenuView {
  readonly title: string;
  readonly items: readonly MenuItemView[];
}

export type MenuItemView = { readonly caption: string; readonly functionName: string } | "separator" | { readonly submenu: MenuView };

export interface SheetView {
  readonly version: number;
  readonly gid: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, for each column; row heights only where somebody set one. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly AreaView[];
  readonly styles: readonly StyleView[];
  /** By row, then column; shorter than the sheet where the rest is blank. */
  readonly cells: readonly (readonly CellView[])[];
}

export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Blank and plain is 0, plain text stands alone; a style is its place in `styles`. */
export type CellView = 0 | string | readonly [text: string, style: number, more?: CellDetail];

export interface CellDetail {
  /** What typing again would start from, where it differs from what is shown: a formula, a long number. */
  readonly content?: string;
  readonly note?: string;
  readonly link?: string;
  readonly tick?: boolean;
}

/** Colours as seen, conditional formats applied. */
export interface StyleView {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  /** Points. */
  readonly size?: number;
  readonly align?: "center" | "right";
  readonly vertical?: "top" | "middle";
  readonly wrap?: "WRAP" | "CLIP";
}

export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly folder: boolean;
  readonly parent: string | null;
  readonly trashed: boolean;
}

export interface EditRequest {
  readonly sheet: string;
  readonly edits: readonly { readonly cell: string; readonly typed: string }[];
}

/** What a click in the menu and `google.script.run` ask for. */
export interface CallRequest {
  readonly functionName: string;
  /** `google.script.run` passes a list; a menu passes nothing. */
  readonly args: readonly unknown[];
  readonly user: string;
  readonly trigger: "menu" | "panel" | "open";
  readonly fault: FaultChoice | null;
}

export interface FaultChoice {
  readonly kind: FaultKind;
  /** 1-based among the calls it can meet. */
  readonly nth: number;
}

export type FaultKind =
  | "429" | "403-rate" | "500" | "503-after-success" | "late-success"
  | "throw-batch" | "timeout-kill" | "lock-timeout" | "quota-documents" | "storage-full";

export interface CallReply {
  readonly version: number;
  readonly outcome:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly name: string; readonly message: string };
  readonly simulatedMs: number;
  /** True once the fault has met its call; until then it stays armed. */
  readonly faultMet: boolean;
  /** A panel this call opened: where to load it. */
  readonly panel: { readonly title: string; readonly path: string } | null;
  /** A dialog it opened; sizes in pixels where the script set them. */
  readonly dialog: { readonly title: string; readonly path: string; readonly width: number | null; readonly height: number | null; readonly modal: boolean } | null;
  /** Where it put the cursor. */
  readonly selection: { readonly sheet: string; readonly range: string } | null;
  /** What it said in passing, in order. An alert is answered already: nobody waits at the host. */
  readonly messages: readonly MessageView[];
}

export interface MessageView {
  readonly kind: "alert" | "prompt" | "toast";
  readonly title: string;
  readonly text: string;
}

/** One line of the log; `calls` by name, as `host call` prints them. */
export interface LogEntry {
  readonly number: number;
  readonly at: string;
  readonly user: string;
  readonly functionName: string;
  readonly error: string | null;
  readonly calls: Readonly<Record<string, number>>;
  readonly elapsedMs: number;
  readonly simulatedMs: number;
  readonly warnings: readonly string[];
}

/** Every refusal of the server, with a sentence to show. */
export interface Refusal {
  readonly error: string;
}
