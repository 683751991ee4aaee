import { createHash } from "node:crypto";
import type { Memory, Ports } from "../../src/actions/ports";
import { documentsOf, memoryDrive, type MemoryDrive } from "./memory-drive";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-workbook";

/** One spreadsheet with its Drive, its clock and its lock, as several accounts use it. */
export interface Office {
  readonly workbook: MemoryWorkbook;
  readonly drive: MemoryDrive;
  /** Virtual milliseconds since 1970. */
  now: number;
  locked: boolean;
  readonly documentMemory: Map<string, string>;
  readonly userMemory: Map<string, Map<string, string>>;
  draws: number;
}

export function openOffice(now = Date.parse("2026-03-02T03:00:00Z")): Office {
  return {
    workbook: memoryWorkbook("buku-1"),
    drive: memoryDrive(),
    now,
    locked: false,
    documentMemory: new Map(),
    userMemory: new Map(),
    draws: 0,
  };
}

/** The ports of one execution by `user`. */
export function portsOf(office: Office, user: string): Ports {
  const spend = (milliseconds: number): void => void (office.now += milliseconds);
  const ofUser = office.userMemory.get(user) ?? new Map<string, string>();
  office.userMemory.set(user, ofUser);
  return {
    workbook: office.workbook,
    memory: memoryOf(office.documentMemory, ofUser),
    lock: {
      tryAcquire() {
        if (office.locked) return false;
        office.locked = true;
        return true;
      },
      release() {
        office.workbook.flush();
        office.locked = false;
      },
    },
    clock: {
      now: () => office.now,
      wait: spend,
      local: (milliseconds) => {
        const [day = "", time = ""] = new Date(milliseconds + 7 * 3_600_000).toISOString().split("T");
        return { day, time: time.slice(0, 5) };
      },
    },
    identity: { email: user, stated: false },
    secrets: {
      random: () => digest(`seed ${(office.draws += 1)}`).slice(0, 32),
      digest,
    },
    documents: documentsOf(office.drive, user, spend),
  };
}

function memoryOf(document: Map<string, string>, user: Map<string, string>): Memory {
  const write = (store: Map<string, string>, entries: Readonly<Record<string, string | null>>): void => {
    for (const [key, value] of Object.entries(entries)) {
      if (value === null) store.delete(key);
      else store.set(key, value);
    }
  };
  return {
    all: () => Object.fromEntries(document),
    set: (entries) => write(document, entries),
    ofUser: () => Object.fromEntries(user),
    setOfUser: (entries) => write(user, entries),
  };
}

function digest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
