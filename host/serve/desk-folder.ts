import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Host } from "../host";
import { FolderDocuments } from "../state/documents";

/** The state folder of a desk, with a copy of how it was when the workbook was opened. */
export class DeskFolder {
  private readonly kept = mkdtempSync(path.join(tmpdir(), "tuntas-desk-"));
  private stamp = "";

  constructor(readonly path: string) {}

  /** Remembers the folder as it is now, for `restore`. */
  keep(): void {
    rmSync(this.kept, { recursive: true, force: true });
    cpSync(this.path, this.kept, { recursive: true });
    this.noticeOwnChange();
  }

  restore(): Host {
    rmSync(path.join(this.path, "documents"), { recursive: true, force: true });
    cpSync(this.kept, this.path, { recursive: true });
    return Host.load(this.path);
  }

  /** @throws Error with a sentence where the bytes are no workbook; the folder is then as before. */
  async replace(name: string, bytes: Uint8Array): Promise<Host> {
    const upload = mkdtempSync(path.join(tmpdir(), "tuntas-upload-"));
    try {
      // The spreadsheet is named after its file, so the name stays; what a path is made of goes.
      const book = path.join(upload, name.replace(/[\\/\u0000-\u001f:]/g, "-").replace(/^\.+/, "").slice(-120) || "buku.xlsx");
      writeFileSync(book, bytes);
      const host = await Host.open(book, this.path, { replace: true });
      this.keep();
      return host;
    } finally {
      rmSync(upload, { recursive: true, force: true });
    }
  }

  document(sha: string): Uint8Array {
    return new FolderDocuments(path.join(this.path, "documents")).get(sha);
  }

  noticeOwnChange(): void {
    this.stamp = this.currentStamp();
  }

  changedByOthers(): boolean {
    return this.stamp !== this.currentStamp();
  }

  close(): void {
    rmSync(this.kept, { recursive: true, force: true });
  }

  get stateFile(): string {
    return path.join(this.path, "state.json");
  }

  private currentStamp(): string {
    const { ino, mtimeMs } = statSync(this.stateFile);
    return `${ino} ${mtimeMs}`;
  }
}
