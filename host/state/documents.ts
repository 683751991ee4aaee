import { createHash } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

/** Document bytes, immutable and named by their digest, so that the same bytes are one file. */
export interface Documents {
  /** Keeps the bytes and answers their SHA-256 in hexadecimal. */
  put(bytes: Uint8Array): string;
  /** @throws Error if no such bytes were put. */
  get(sha: string): Uint8Array;
  /** Forgets bytes that nothing refers to any more; unknown digests are ignored. */
  drop(sha: string): void;
  /** The digests of everything kept. */
  all(): readonly string[];
}

/** Documents as files `<sha256>.docx` in a folder made on the first put. */
export class FolderDocuments implements Documents {
  constructor(private readonly folder: string) {}

  put(bytes: Uint8Array): string {
    const sha = digest(bytes);
    const file = this.file(sha);
    if (existsSync(file)) return sha;
    mkdirSync(this.folder, { recursive: true });
    writeAtomically(file, bytes);
    return sha;
  }

  get(sha: string): Uint8Array {
    return readFileSync(this.file(sha));
  }

  drop(sha: string): void {
    rmSync(this.file(sha), { force: true });
  }

  all(): readonly string[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder).flatMap((name) => (name.endsWith(".docx") ? [path.basename(name, ".docx")] : []));
  }

  private file(sha: string): string {
    return path.join(this.folder, `${sha}.docx`);
  }
}

/** Documents of a host without a folder. */
export class MemoryDocuments implements Documents {
  private readonly kept: Map<string, Uint8Array>;

  constructor(kept: ReadonlyMap<string, Uint8Array> = new Map<string, Uint8Array>()) {
    this.kept = new Map(kept);
  }

  put(bytes: Uint8Array): string {
    const sha = digest(bytes);
    this.kept.set(sha, Uint8Array.from(bytes));
    return sha;
  }

  get(sha: string): Uint8Array {
    const bytes = this.kept.get(sha);
    if (!bytes) throw new Error(`No document ${sha} is kept.`);
    return bytes;
  }

  drop(sha: string): void {
    this.kept.delete(sha);
  }

  all(): readonly string[] {
    return [...this.kept.keys()];
  }

  copy(): MemoryDocuments {
    return new MemoryDocuments(this.kept);
  }
}

/** Whoever looks sees the old file or the whole new one, whatever ends the process in between. */
export function writeAtomically(file: string, content: Uint8Array | string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  const handle = openSync(temporary, "w");
  try {
    const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(temporary, file);
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
