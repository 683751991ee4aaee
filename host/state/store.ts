import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { Documents, MemoryDocuments } from "./documents";
import { FolderDocuments, writeAtomically } from "./documents";
import { withFolderLock } from "./folder-lock";
import type { State } from "./state";
import { STATE_VERSION } from "./state";

/** Where a host's state lives. These two are the only ways to it, so that two processes on one folder take turns. */
export interface Store {
  readonly documents: Documents;
  /** Gives the newest state to look at. */
  read<T>(look: (state: State) => T): T;
  /** Gives the newest state to change; kept afterwards unless `save` is false or `work` throws. */
  change<T>(work: (state: State) => { readonly result: T; readonly save: boolean }): T;
}

/** What is wrong with a folder, in a sentence that names the next step. */
export class UnusableState extends Error {
  override readonly name = "UnusableState";
}

/** A folder: `state.json`, replaced whole, and the documents beside it. */
export class FolderStore implements Store {
  readonly documents: Documents;
  /** The last state read or written and the file it belongs to, so that a lone process reads its folder once. */
  private kept: { readonly state: State; readonly stamp: string } | null = null;

  /** A process died at work, so documents may lie about that no state names. */
  private strays = false;

  /** @throws UnusableState where the folder holds no state that can be used. */
  constructor(readonly folder: string) {
    this.documents = new FolderDocuments(path.join(folder, "documents"));
    this.read(() => undefined);
  }

  read<T>(look: (state: State) => T): T {
    if (!holdsState(this.folder)) readState(this.folder);
    return withFolderLock(this.folder, ({ afterDeath }) => {
      if (afterDeath) this.strays = true;
      return look(this.newest());
    });
  }

  change<T>(work: (state: State) => { readonly result: T; readonly save: boolean }): T {
    if (!holdsState(this.folder)) readState(this.folder);
    return withFolderLock(this.folder, ({ afterDeath }) => {
      const state = this.newest();
      const before = afterDeath || this.strays ? new Set(this.documents.all()) : contentsOf(state);
      this.kept = null;
      const { result, save } = work(state);
      if (save) this.save(state, before);
      return result;
    });
  }

  private newest(): State {
    const stamp = stampOf(this.folder);
    if (this.kept?.stamp !== stamp) this.kept = { state: readState(this.folder), stamp };
    return this.kept.state;
  }

  private save(state: State, before: ReadonlySet<string>): void {
    writeAtomically(path.join(this.folder, "state.json"), JSON.stringify(state));
    this.kept = { state, stamp: stampOf(this.folder) };
    this.strays = false;
    const after = contentsOf(state);
    for (const sha of before) if (!after.has(sha)) this.documents.drop(sha);
  }
}

/** Makes the folder and its first state; a state that was there before is replaced in one step, then its documents go. */
export function createFolder(folder: string, state: State): void {
  mkdirSync(folder, { recursive: true });
  withFolderLock(folder, () => {
    writeAtomically(path.join(folder, "state.json"), JSON.stringify(state));
    rmSync(path.join(folder, "documents"), { recursive: true, force: true });
  });
}

export function holdsState(folder: string): boolean {
  try {
    statSync(path.join(folder, "state.json"));
    return true;
  } catch {
    return false;
  }
}

/** A state that ends with the process, for tests and benches that need thousands. After a bug of the host it is worth nothing. */
export class MemoryStore implements Store {
  constructor(
    private readonly state: State,
    readonly documents: MemoryDocuments,
  ) {}

  read<T>(look: (state: State) => T): T {
    return look(this.state);
  }

  change<T>(work: (state: State) => { readonly result: T; readonly save: boolean }): T {
    return work(this.state).result;
  }

  /** The same state once more; what happens to either does not touch the other. */
  copy(): MemoryStore {
    return new MemoryStore(cloned(this.state), this.documents.copy());
  }
}

export function cloned(state: State): State {
  const copy: State = JSON.parse(JSON.stringify(state));
  return copy;
}

/** @throws UnusableState */
export function readState(folder: string): State {
  const file = path.join(folder, "state.json");
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new UnusableState(`${folder} is not a state folder. Make one with: host open <book.xlsx> --state ${folder}`);
  }
  let state: Partial<State> | null;
  try {
    state = JSON.parse(text);
  } catch {
    throw new UnusableState(`${file} is damaged and cannot be read. Open the workbook again into a new folder: host open <book.xlsx> --state <new folder>`);
  }
  if (typeof state !== "object" || state === null || typeof state.version !== "number") {
    throw new UnusableState(`${file} is not the state of a host. Open the workbook into a new folder: host open <book.xlsx> --state <new folder>`);
  }
  if (state.version !== STATE_VERSION) {
    const age = state.version < STATE_VERSION ? "an older" : "a newer";
    throw new UnusableState(`${folder} was made by ${age} version of Tuntas (format ${state.version}, this version reads ${STATE_VERSION}). Open the workbook again into a new folder: host open <book.xlsx> --state <new folder>`);
  }
  return state as State;
}

/** Which file this is: each save is a new one. */
function stampOf(folder: string): string {
  const { ino, mtimeMs, size } = statSync(path.join(folder, "state.json"));
  return `${ino} ${mtimeMs} ${size}`;
}

function contentsOf(state: State): ReadonlySet<string> {
  return new Set(state.drive.files.flatMap(({ content }) => (content === null ? [] : [content])));
}
