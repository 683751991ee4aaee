import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Host } from "../host";
import { FolderDocuments, writeAtomically } from "../state/documents";

/** The state folder of a desk; beside the state lies a copy of how it was when the workbook was opened. */
export class DeskFolder {
  private stamp = "";

  constructor(readonly folder: string) {}

  /** Remembers the state as it is now, for `restore`. */
  keep(): void {
    copyState(this.folder, this.keptFolder);
    this.noticeOwnChange();
  }

  restore(): Host {
    copyState(this.keptFolder, this.folder);
    return Host.load(this.folder);
  }

  /** @throws Error with a sentence where the bytes are no workbook; the folder is then as before. */
  async replace(name: string, bytes: Uint8Array): Promise<Host> {
    const upload = mkdtempSync(path.join(tmpdir(), "tuntas-upload-"));
    try {
      const book = path.join(upload, fileName(name));
      writeFileSync(book, bytes);
      const host = await Host.open(book, this.folder, { replace: true });
      this.keep();
      return host;
    } finally {
      rmSync(upload, { recursive: true, force: true });
    }
  }

  /** The bytes of a document, by their digest. */
  document(sha: string): Uint8Array {
    return new FolderDocuments(path.join(this.folder, "documents")).get(sha);
  }

  noticeOwnChange(): void {
    this.stamp = this.currentStamp();
  }

  changedByOthers(): boolean {
    return this.stamp !== this.currentStamp();
  }

  get stateFile(): string {
    return path.join(this.folder, "state.json");
  }

  private get keptFolder(): string {
    return path.join(this.folder, "as-opened");
  }

  private currentStamp(): string {
    const { ino, mtimeMs } = statSync(this.stateFile);
    return `${ino} ${mtimeMs}`;
  }
}

/** Documents are immutable, so they go first and none is taken away; the state is then replaced in one step. */
function copyState(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const documents = path.join(from, "documents");
  if (existsSync(documents)) cpSync(documents, path.join(to, "documents"), { recursive: true });
  writeAtomically(path.join(to, "state.json"), readFileSync(path.join(from, "state.json")));
}

/** The spreadsheet is named after its file, so the name stays as far as it is one: no folders, not hidden, not endless. */
function fileName(name: string): string {
  const plain = name.replace(/[\\/:\u0000-\u001f]/g, "-").replace(/^\.+/, "").slice(-120);
  return plain === "" ? "Buku kerja.xlsx" : plain;
}
