import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Longer than the longest call may take in real time. */
const PATIENCE_MS = 120_000;
const LOOK_AGAIN_MS = 5;

let serial = 0;

/**
 * Runs `work` while no other process works on the folder; waits for its turn. A lock left by a process that has died is
 * taken over. Inside one process it is not re-entrant.
 *
 * @throws Error with a sentence when another process keeps the folder for minutes.
 */
export function withFolderLock<T>(folder: string, work: () => T): T {
  const lock = path.join(folder, "lock");
  acquire(lock);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function acquire(lock: string): void {
  const own = ownName(lock);
  writeFileSync(own, `${process.pid} ${startOf(process.pid)}`);
  try {
    for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
      if (linked(own, lock)) return;
      if (isAbandoned(lock)) takeAway(lock);
      else if (waited > PATIENCE_MS) throw new Error(`Another process has been working on ${path.dirname(lock)} for minutes. Stop it, then try again.`);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

function ownName(lock: string): string {
  serial += 1;
  return `${lock}.${process.pid}.${serial}`;
}

/** A link appears with its content or not at all, which creating and writing a file does not promise. */
function linked(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function isAbandoned(lock: string): boolean {
  let content: string;
  try {
    content = readFileSync(lock, "utf8");
  } catch {
    return false;
  }
  const [pid = "", start = ""] = content.split(" ");
  return !isAlive(Number(pid)) || (start !== "" && startOf(Number(pid)) !== start);
}

/** Of several who notice, one wins the rename; the others find the lock gone or another's and look again. */
function takeAway(lock: string): void {
  const aside = `${ownName(lock)}.stale`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (isAbandoned(aside)) return rmSync(aside, { force: true });
  // Somebody took the lock between our look and our rename: give it back.
  linked(aside, lock);
  rmSync(aside, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** When the process began, where the system tells (Linux): process numbers come round again. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
