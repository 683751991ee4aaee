import { createHash } from "node:crypto";
import type { Execution } from "../../execution/execution";
import type { Emulated, EmulatedClass } from "../service";

/** A key tells accounts apart for thirty days, then it is another one (reference page of `Session`). */
const KEY_LIFE_MS = 30 * 24 * 60 * 60 * 1000;

const SESSION: EmulatedClass<Session> = {
  service: "Session",
  name: "Session",
  members: {
    getActiveUser: { cost: null, call: (self) => self.active },
    getEffectiveUser: { cost: null, call: (self) => self.effective },
    getScriptTimeZone: { cost: null, call: (self) => self.execution.scriptTimeZone },
    /** The language of the account; here that of the spreadsheet's locale. */
    getActiveUserLocale: { cost: null, call: (self) => self.execution.state.spreadsheet.locale.split("_")[0] ?? "en" },
    getTemporaryActiveUserKey: { cost: null, call: (self) => self.temporaryKey() },
  },
};

const USER: EmulatedClass<User> = {
  service: "Session",
  name: "User",
  members: {
    getEmail: { cost: null, call: (self) => self.email },
  },
};

class User implements Emulated {
  readonly emulated = USER;
  constructor(readonly email: string) {}
}

class Session implements Emulated {
  readonly emulated = SESSION;
  readonly active: User;
  readonly effective: User;

  constructor(readonly execution: Execution) {
    // In a simple trigger nobody is told who is at work.
    this.active = new User(execution.auth === "FULL" ? execution.shownEmail : "");
    this.effective = new User(execution.shownEmail);
  }

  temporaryKey(): string {
    const period = Math.floor(this.execution.now() / KEY_LIFE_MS);
    return createHash("sha256").update(`key:${this.execution.user}:${period}`).digest("base64url");
  }
}

export const sessionClasses: readonly EmulatedClass<never>[] = [SESSION, USER];

export function createSession(execution: Execution): Emulated {
  return new Session(execution);
}
