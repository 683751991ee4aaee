import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Longer than the longest call may take in real time. */
const PATIENCE_MS = 120_000;
const LOOK_AGAIN_MS = 5;

let serial = 0;

export interface Turn {
  /** Whoever had the folder before died at work: files that nothing refers to may lie about. */
  readonly afterDeath: boolean;
}

/**
 * Runs `work` while no other process works on the folder; waits for its turn. A lock left by a process that has died is
 * taken over. Inside one process it is not re-entrant.
 *
 * @throws Error with a sentence when another process keeps the folder for minutes.
 */
export function withFolderLock<T>(folder: string, work: (turn: Turn) => T): T {
  const lock = path.join(folder, "lock");
  const turn = acquire(lock);
  try {
    if (turn.afterDeath) removeLeftovers(folder);
    return work(turn);
  } finally {
    rmSync(lock, { force: true });
  }
}

function acquire(lock: string): Turn {
  const own = ownName(lock);
  writeFileSync(own, `${process.pid} ${startOf(process.pid)}`);
  try {
    let afterDeath = false;
    for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
      if (linked(own, lock)) return { afterDeath };
      if (isAbandoned(lock)) afterDeath = takeAway(lock);
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
function takeAway(lock: string): boolean {
  const aside = `${ownName(lock)}.stale`;
  try {
    renameSync(lock, aside);
  } catch {
    return false;
  }
  const abandoned = isAbandoned(aside);
  // Where somebody took the lock between our look and our rename, it is given back.
  if (!abandoned) linked(aside, lock);
  rmSync(aside, { force: true });
  return abandoned;
}

/** Half-written files and lock candidates of processes that are gone. */
function removeLeftovers(folder: string): void {
  for (const place of [folder, path.join(folder, "documents")]) {
    for (const name of namesIn(place)) {
      const pid = /^lock\.(\d+)\.|\.(\d+)\.tmp$/.exec(name);
      if (pid && !isAlive(Number(pid[1] ?? pid[2]))) rmSync(path.join(place, name), { force: true });
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
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
