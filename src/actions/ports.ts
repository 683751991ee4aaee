import type { Area, Grid } from "../core/sheet/grid";

/** A tab of the spreadsheet; finding one costs nothing. */
export interface Tab {
  readonly name: string;
  readonly gid: number;
  readonly hidden: boolean;
}

/** A table of a tab that belongs to the add-on. Every cell is written as text and stays exactly what it is. */
export interface OwnTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Links by 0-based column: one URL (or `#gid=…&range=…`) per row, null for none. */
  readonly links?: { readonly column: number; readonly urls: readonly (string | null)[] };
}

/** Neighbouring columns, counted from 0. */
export interface Columns {
  readonly from: number;
  readonly count: number;
}

/** A tab to be made, its columns as wide as their headings, those for `sentences` wider. Columns count from 0; digits typed into `textColumns` stay text. */
export interface NewTab extends OwnTable {
  readonly sentences: Columns | null;
  readonly textColumns: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Cells to be coloured, by level. */
export interface CellMarks {
  readonly errors: readonly Area[];
  readonly warnings: readonly Area[];
  readonly notes: readonly Area[];
}

export type WriteResult = { readonly kind: "written" } | { readonly kind: "protected"; readonly message: string };

/** Part of one column, counted from 0; both rows included. */
export interface ColumnPart {
  readonly sheet: string;
  readonly column: number;
  readonly fromRow: number;
  readonly toRow: number;
}

/** The bound spreadsheet. Reads and writes whole tabs; nothing here decides anything. */
export interface Workbook {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  tabs(): readonly Tab[];
  /** Two service calls; null when there is no such tab. Its `merges` are empty: they are asked for apart. */
  read(sheet: string): Grid | null;
  /** The last used row of a tab, counted from 0, and what its first columns show; -1 and nothing where the tab is empty. Two calls. */
  lastRow(sheet: string, columns: number): { readonly row: number; readonly shown: readonly string[] };
  /** The merged areas of a tab. One call. */
  merges(sheet: string): readonly Area[];
  /** The formula of every cell from A1 to the last used one, "" where there is none. One call. */
  formulas(sheet: string): readonly (readonly string[])[];
  /**
   * Makes the tab when missing, at the end, with a frozen bold header; false when it exists already and was left alone. One without any
   * content is not there yet: a run that was ended between making a tab and writing its header leaves it so.
   */
  createTab(sheet: string, table: NewTab): boolean;
  /** Makes an empty own tab when missing, with columns wide enough for sentences. Four calls at most. */
  ensureTab(sheet: string, sentences: Columns): void;
  /** Replaces the whole content of an own tab below and including its header row; makes the tab when missing. At most three calls. */
  replaceTab(sheet: string, table: OwnTable): WriteResult;
  /** Protects an existing tab against changes by hand: none named warns everybody, else only those addresses may edit. At most six calls. */
  guardTab(sheet: string, editors: readonly string[]): void;
  /** Adds rows of text below the last used row. Two calls. */
  appendRows(sheet: string, rows: readonly (readonly string[])[]): WriteResult;
  /**
   * Makes room for a rectangle and answers what writes text of exactly that shape into it, in two calls. The writing itself looks at nothing,
   * so that what was written before waits for the same flush.
   */
  room(sheet: string, area: Area): (rows: readonly (readonly string[])[]) => WriteResult;
  /** Writes rectangles of text into any tab, each in two calls (text format first, so that nothing is re-read as a number). */
  writeText(sheet: string, blocks: readonly { readonly row: number; readonly column: number; readonly rows: readonly (readonly string[])[] }[]): WriteResult;
  /** Replaces the add-on's conditional-format marks of a tab and leaves the staff's rules untouched. Two calls. */
  mark(sheet: string, marks: CellMarks): WriteResult;
  /** Where marks stand now, by level, as they moved with inserted rows. One call. */
  marks(sheet: string): CellMarks;
  /** 0-based rows hidden by a filter or by hand among the given; one call per row, so ask for few. */
  hiddenRows(sheet: string, rows: readonly number[]): readonly number[];
  /** How many non-blank cells of these columns are in rows that are shown, all together. Three calls, by a formula in A1 of an own tab that is written afterwards. */
  countShown(columns: readonly ColumnPart[], scratchSheet: string): number;
  /** Selects a cell for the person in front of the screen; false where the tab does not reach that far. */
  select(sheet: string, row: number, column: number): boolean;
  /** Everything written is on Google's side when this returns. */
  flush(): void;
}

/** What the spreadsheet's documents remember outside the cells (document properties), and what the account remembers (user properties). */
export interface Memory {
  /** All document entries in one call. */
  all(): Readonly<Record<string, string>>;
  /** Sets entries (null deletes) in as few calls as the service has. */
  set(entries: Readonly<Record<string, string | null>>): void;
  /** All entries of this account in one call. */
  ofUser(): Readonly<Record<string, string>>;
  setOfUser(entries: Readonly<Record<string, string | null>>): void;
}

/** One lock per document, against other runs of the add-on; people typing are not held. */
export interface Lock {
  /** May be asked for again by whoever holds it; then each needs its own release. */
  tryAcquire(milliseconds: number): boolean;
  /** Flushes first, then lets go. */
  release(): void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): void;
  /** ISO day and `HH:MM` in the spreadsheet's zone. */
  local(milliseconds: number): { readonly day: string; readonly time: string };
}

/** Who is running. `email` is "" where Google does not tell; a blank never equals another blank. */
export interface Identity {
  readonly email: string;
  /** The account said it; Google did not. */
  readonly stated: boolean;
}

/** Chance and digests, as Google provides them. */
export interface Secrets {
  /** 128 random bits or more, lower-case hex. */
  random(): string;
  /** SHA-256 of the UTF-8 text, lower-case hex. */
  digest(text: string): string;
}

export interface NewDocument {
  readonly key: string;
  readonly name: string;
  /** The DOCX, base64. */
  readonly docx: string;
  readonly folder: string;
}

export type Refusal = "rate" | "quota" | "storage" | "permission" | "folder" | "invalid";

/** The request did not come to an end; `message` is what Google said, in whatever language, and decides nothing alone. */
interface AnswerLost {
  readonly kind: "answerLost";
  /** One request met a server error, or the whole call ended: no network, a spent quota of the script. */
  readonly of: "request" | "call";
  readonly message: string;
}

/** What came of one upload. After `answerLost` the document may exist: look before making it again. */
export type Creation =
  | { readonly kind: "created"; readonly id: string; readonly url: string }
  | { readonly kind: "refused"; readonly reason: Refusal; readonly message: string }
  | AnswerLost;

/** A document of this account's, as listed. */
export interface StoredDocument {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly key: string | null;
}

export type FolderState =
  | { readonly kind: "ready"; readonly id: string; readonly url: string; readonly readers: readonly string[] }
  | { readonly kind: "openByLink"; readonly id: string; readonly url: string }
  | { readonly kind: "trashed" | "missing"; readonly id: string }
  /** Nobody knows: try again later. */
  | { readonly kind: "unavailable"; readonly message: string };

export type Listing = { readonly kind: "listed"; readonly documents: readonly StoredDocument[] } | { readonly kind: "unavailable"; readonly message: string };

/** Where certificates become documents: the Drive of the account that runs. Nothing here throws for what Drive refuses. */
export interface DocumentStore {
  /** The state of a folder this account made. One request. */
  folder(id: string): FolderState;
  /** Folders of this account with that key, those in the bin excepted: one made by a run that could not remember it. One request. */
  findFolders(key: string): Listing;
  /** `key` finds the folder again; `parent` is null for My Drive. One write. */
  createFolder(folder: { readonly name: string; readonly key: string; readonly parent: string | null }): Creation;
  /** Gives one address read access; one after the other, as Drive asks. */
  share(folder: string, email: string): "shared" | "refused";
  /** Every live document in the folder, oldest first. One request per thousand. */
  list(folder: string): Listing;
  /** At most 20 at a time, in parallel, answered in the order asked: one write each, complete or absent. */
  create(documents: readonly NewDocument[]): readonly Creation[];
  /** Puts documents into the bin, in parallel; one that cannot be binned now is found by the next sweep. */
  bin(ids: readonly string[]): void;
  /** New name and another folder in one write each, in parallel; answered in the order asked. */
  move(documents: readonly { readonly id: string; readonly name: string; readonly from: string; readonly to: string }[]): readonly ("done" | "refused")[];
  /** The DOCX of a Google Doc made by Tuntas, base64. */
  exportDocx(id: string):
    | { readonly kind: "exported"; readonly docx: string; readonly name: string }
    | { readonly kind: "notVisible" | "trashed" | "notADocument" | "tooLarge" | "failed" };
}

/** Everything an action may use. */
export interface Ports {
  readonly workbook: Workbook;
  readonly memory: Memory;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly secrets: Secrets;
  readonly documents: DocumentStore;
}
