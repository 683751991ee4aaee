import type { HostExecution } from "../../execution/host-execution";
import { numberArgument } from "../parameters";
import type { Emulated, EmulatedClass, Member } from "../service";

const LOCK_SERVICE: EmulatedClass<LockService> = {
  service: "LockService",
  name: "LockService",
  members: {
    getDocumentLock: { cost: null, call: (self) => self.document },
    getScriptLock: { cost: null, call: (self) => self.script },
    getUserLock: { cost: null, call: (self) => self.user },
  },
};

function member(call: (self: Lock, args: readonly unknown[]) => unknown): Member<Lock> {
  return { cost: { kind: "lock" }, call: (self, ...args) => call(self, args) };
}

const LOCK: EmulatedClass<Lock> = {
  service: "LockService",
  name: "Lock",
  members: {
    tryLock: member((self, args) => self.take(numberArgument(args, 0, "LockService.Lock.tryLock"))),
    waitLock: member((self, args) => {
      if (!self.take(numberArgument(args, 0, "LockService.Lock.waitLock"))) throw new Error(LOCK_TIMEOUT_TEXT);
      return null;
    }),
    releaseLock: member((self) => self.release()),
    hasLock: { cost: null, call: (self) => self.isHeld() },
  },
};

/** Widely reported; the reference page only says that an exception is thrown. */
const LOCK_TIMEOUT_TEXT = "Lock timeout: another process was holding the lock for too long.";

class LockService implements Emulated {
  readonly emulated = LOCK_SERVICE;
  readonly document: Lock;
  readonly script: Lock;
  readonly user: Lock;

  constructor(execution: HostExecution) {
    this.document = new Lock(execution, "document");
    this.script = new Lock(execution, "script");
    this.user = new Lock(execution, `user:${execution.user}`);
  }
}

/** Getting the object takes nothing; while it is held by another execution, one waits in virtual time. */
class Lock implements Emulated {
  readonly emulated = LOCK;

  constructor(
    private readonly execution: HostExecution,
    private readonly name: string,
  ) {}

  take(patienceMs: number): boolean {
    const { execution } = this;
    const struck = execution.takeLockFault();
    if (patienceMs < 0) return false;
    if (!struck && execution.locks.take(this.name, execution)) return true;
    // Whoever holds it cannot go on before this execution has ended, so the wait is always in vain.
    execution.advance(patienceMs);
    return false;
  }

  isHeld(): boolean {
    return this.execution.locks.heldBy(this.name, this.execution);
  }

  release(): null {
    this.execution.locks.release(this.name, this.execution);
    return null;
  }
}

export const lockClasses: readonly EmulatedClass<never>[] = [LOCK_SERVICE, LOCK];

export function createLockService(execution: HostExecution): Emulated {
  return new LockService(execution);
}
