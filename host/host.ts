import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { CallReport, CallSetup } from "./call";
import { runCall } from "./call";
import type { Account, AuthMode } from "./execution/execution";
import type { Fault } from "./execution/faults";
import { momentOf } from "./moment";
import { moveFile, putFile, replaceFile, restoreFile, shareFile, trashFile } from "./services/drive/by-hand";
import type { DocsReport } from "./services/drive/describe-drive";
import { describeDrive } from "./services/drive/describe-drive";
import type { ExportedDocument } from "./services/drive/export-documents";
import { exportDocuments } from "./services/drive/export-documents";
import { deleteRows, editCell, hideRows, insertRows, renameSheet, sortRows } from "./services/spreadsheet/by-hand";
import type { Shown } from "./services/spreadsheet/show";
import { showSpreadsheet } from "./services/spreadsheet/show";
import type { SpreadsheetState } from "./services/spreadsheet/spreadsheet-state";
import { MemoryDocuments } from "./state/documents";
import { initialState, spreadsheetId } from "./state/initial-state";
import type { State } from "./state/state";
import type { Store } from "./state/store";
import { cloned, createFolder, FolderStore, holdsState, MemoryStore, UnusableState } from "./state/store";

export interface CallOptions {
  /** Default `staf@example.com`; `""` is an account whose address Google withholds. */
  readonly user?: string;
  readonly withholdEmail?: boolean;
  /** ISO; without an offset in the spreadsheet's zone. Moves the clock forward only, except in a state without any call yet. */
  readonly now?: string;
  /** Default Asia/Jakarta, the zone of the manifest. */
  readonly scriptTimeZone?: string;
  readonly auth?: AuthMode;
  /** Default: the state's own. */
  readonly seed?: number;
  readonly account?: Account;
  readonly faults?: readonly Fault[];
  /** Draw latencies instead of taking their medians. */
  readonly latency?: boolean;
  /** Real milliseconds after which a script that only computes is ended as Google ends it; default 60,000. */
  readonly runawayMs?: number;
  /** Path of Code.js; default dist/Code.js. HTML files are looked for beside it. */
  readonly bundle?: string;
}

export interface OpenOptions {
  readonly timeZone?: string;
  readonly locale?: string;
  readonly seed?: number;
  /** Replace the state that the folder already holds. */
  readonly replace?: boolean;
}

export interface ExportReport {
  readonly workbook: string;
  readonly documents: readonly ExportedDocument[];
}

export type { CallReport } from "./call";

export const DEFAULT_USER = "staf@example.com";
/** The account behind an empty `user`: it owns files and properties like any other, only its address is not told. */
const UNNAMED_USER = "tanpa-alamat@example.com";
const DEFAULT_BUNDLE = fileURLToPath(new URL("../dist/Code.js", import.meta.url));

/** The emulated services over one spreadsheet and one Drive: what the command line, the tests, the bench and the desk use. */
export class Host {
  private constructor(private readonly store: Store) {}

  /** Imports a workbook as the bound spreadsheet of a fresh folder. Throws an Error with a sentence for a bad file. */
  static async open(book: string, stateDir: string, options: OpenOptions = {}): Promise<Host> {
    if (holdsState(stateDir) && !options.replace) {
      throw new UnusableState(`${stateDir} already holds a state. Choose another folder, or delete this one first.`);
    }
    createFolder(stateDir, await imported(book, options));
    return Host.load(stateDir);
  }

  /** As `open`, without a folder: the state ends with the process. */
  static async openInMemory(book: string, options: Omit<OpenOptions, "replace"> = {}): Promise<Host> {
    return new Host(new MemoryStore(await imported(book, options), new MemoryDocuments()));
  }

  /** A host over a spreadsheet that is already at hand, in memory. */
  static over(spreadsheet: SpreadsheetState, seed = 1): Host {
    return new Host(new MemoryStore(initialState(spreadsheet, seed), new MemoryDocuments()));
  }

  /** @throws UnusableState with a sentence where the folder is missing, damaged or of another version. */
  static load(stateDir: string): Host {
    return new Host(new FolderStore(stateDir));
  }

  /** The same state once more, in memory: what happens to either does not touch the other. */
  fork(): Host {
    const { store } = this;
    if (store instanceof MemoryStore) return new Host(store.copy());
    return this.store.read((state) => {
      const documents = new MemoryDocuments();
      for (const { content } of state.drive.files) if (content !== null) documents.put(store.documents.get(content));
      return new Host(new MemoryStore(cloned(state), documents));
    });
  }

  /** Runs one global function, as a menu click or `google.script.run` would. The state is saved when it has ended, however it ended. */
  call(functionName: string, argument?: string, options: CallOptions = {}): CallReport {
    return this.store.change((state) => {
      const warnings: string[] = [];
      const { report, keep } = runCall(this.setup(state, functionName, argument, options, warnings));
      return { result: { ...report, warnings: [...warnings, ...report.warnings] }, save: keep };
    });
  }

  /** What the spreadsheet holds now. */
  show(sheet?: string): Shown {
    return this.store.read((state) => showSpreadsheet(state.spreadsheet, sheet));
  }

  /** A copy of the whole state, for what no other method tells. */
  state(): State {
    return this.store.read(cloned);
  }

  /** Looks at the state where it lies, which copying a large class would take long for: change nothing, keep no part of it. */
  read<T>(look: (state: State) => T): T {
    return this.store.read(look);
  }

  /** Types into a cell, `Peserta!B7`, as a person would. */
  edit(cell: string, typed: string): void {
    this.byHand((state) => editCell(state.spreadsheet, cell, typed, state.clock));
  }

  /** Rows are counted from 1. */
  rows(change: "insert" | "delete", sheet: string, row: number, count = 1): void {
    this.byHand(({ spreadsheet }) => (change === "insert" ? insertRows : deleteRows)(spreadsheet, sheet, row, count));
  }

  sort(sheet: string, column: string, descending = false): void {
    this.byHand(({ spreadsheet }) => sortRows(spreadsheet, sheet, column, descending));
  }

  rename(sheet: string, name: string): void {
    this.byHand(({ spreadsheet }) => renameSheet(spreadsheet, sheet, name));
  }

  hide(sheet: string, row: number, count = 1): void {
    this.byHand(({ spreadsheet }) => hideRows(spreadsheet, sheet, row, count));
  }

  /**
   * A copy of the spreadsheet as Drive makes it, in a folder of its own: another id, the same cells, no document properties
   * (inferred), and the same Drive, whose documents are copied because a folder is self-contained.
   */
  copy(toDir: string): Host {
    if (holdsState(toDir)) throw new UnusableState(`${toDir} already holds a state. Choose another folder, or delete it first.`);
    const copy = this.state();
    const renamed: State = {
      ...copy,
      spreadsheet: { ...copy.spreadsheet, id: spreadsheetId(`${copy.spreadsheet.id}:copy:${copy.callCount}`), name: `Salinan ${copy.spreadsheet.name}` },
      properties: { ...copy.properties, document: {} },
      ui: { sidebar: null, menus: [] },
    };
    createFolder(toDir, renamed);
    const target = new FolderStore(toDir);
    for (const { content } of copy.drive.files) if (content !== null) target.documents.put(this.store.documents.get(content));
    return new Host(target);
  }

  /** The documents and folders of the emulated Drive, whoever may see them through the app. */
  docs(): DocsReport {
    return this.store.read((state) => describeDrive(state.drive, this.store.documents));
  }

  /** Writes workbook.xlsx and every document that is not in the trash as .docx into `outDir`, made if missing. */
  async export(outDir: string): Promise<ExportReport> {
    mkdirSync(outDir, { recursive: true });
    const { state, documents } = this.store.read((current) => ({
      state: cloned(current),
      documents: exportDocuments(current.drive, this.store.documents, outDir),
    }));
    const workbook = path.join(outDir, "workbook.xlsx");
    const { exportWorkbook } = await import("./files/xlsx-export");
    await exportWorkbook(state.spreadsheet, workbook);
    return { workbook, documents };
  }

  /** Puts a .docx into Drive as a person would; no run sees it. Answers the id. */
  putFile(name: string, bytes: Uint8Array, user: string = DEFAULT_USER): string {
    return this.store.change((state) => ({
      result: putFile(state.drive, this.store.documents, { name, bytes, user, now: state.clock }),
      save: true,
    }));
  }

  /** As if somebody had opened the document and edited it. */
  replaceFile(id: string, bytes: Uint8Array): void {
    this.byHand((state) => replaceFile(state.drive, this.store.documents, id, bytes, state.clock));
  }

  trashFile(id: string): void {
    this.byHand(({ drive }) => trashFile(drive, id));
  }

  restoreFile(id: string): void {
    this.byHand(({ drive }) => restoreFile(drive, id));
  }

  /** `who`: an address, or `anyone` who has the link. */
  shareFile(id: string, who: string): void {
    this.byHand(({ drive }) => shareFile(drive, id, who));
  }

  moveFile(id: string, folder: string): void {
    this.byHand(({ drive }) => moveFile(drive, id, folder));
  }

  private byHand(change: (state: State) => void): void {
    this.store.change((state) => ({ result: change(state), save: true }));
  }

  private setup(state: State, functionName: string, argument: string | undefined, options: CallOptions, warnings: string[]): CallSetup {
    const user = options.user ?? DEFAULT_USER;
    return {
      state,
      documents: this.store.documents,
      functionName,
      argument,
      user: user === "" ? UNNAMED_USER : user,
      withholdEmail: options.withholdEmail ?? user === "",
      startsAt: startOf(state, options.now, warnings),
      scriptTimeZone: options.scriptTimeZone ?? "Asia/Jakarta",
      auth: options.auth ?? "FULL",
      seed: options.seed ?? state.seed,
      account: options.account ?? "consumer",
      faults: options.faults ?? [],
      drawLatency: options.latency ?? false,
      runawayMs: options.runawayMs ?? 60_000,
      bundleFile: options.bundle ? path.resolve(options.bundle) : DEFAULT_BUNDLE,
    };
  }
}

async function imported(book: string, options: OpenOptions): Promise<State> {
  // The library behind it takes longer to load than a call takes to run.
  const { importWorkbook } = await import("./files/xlsx-import");
  const spreadsheet = await importWorkbook(book, { timeZone: options.timeZone ?? "Asia/Jakarta", locale: options.locale ?? "id_ID" });
  return initialState(spreadsheet, options.seed ?? 1);
}

/** The virtual clock never goes back; a state without any call takes the moment it is given. */
function startOf(state: State, now: string | undefined, warnings: string[]): number {
  if (now === undefined) return state.clock;
  const moment = momentOf(now, state.spreadsheet.timeZone);
  if (moment < state.clock && state.callCount > 0) {
    warnings.push(`The clock goes on from ${new Date(state.clock).toISOString()}: it only moves forward, and ${now} is past.`);
    return state.clock;
  }
  return moment;
}
