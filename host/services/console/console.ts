import { format } from "node:util";
import type { Execution } from "../../execution/execution";
import type { Emulated, EmulatedClass, Member } from "../service";

function writes(level: string): Member<Writer> {
  return { cost: null, call: (self, ...args) => self.write(level, args) };
}

const CONSOLE: EmulatedClass<Writer> = {
  service: "console",
  name: "console",
  members: { log: writes("log"), info: writes("info"), warn: writes("warn"), error: writes("error") },
};

const LOGGER: EmulatedClass<Writer> = {
  service: "Logger",
  name: "Logger",
  members: {
    log: { cost: null, call: (self, ...args) => (self.write("log", args), self) },
    clear: { cost: null, call: () => null },
    getLog: { cost: null, call: (self) => self.text },
  },
};

/** Collects lines for whoever runs the host with `--verbose`; the script reads only what it gave to `Logger`. */
class Writer implements Emulated {
  text = "";

  constructor(
    readonly emulated: EmulatedClass<never>,
    private readonly execution: Execution,
  ) {}

  write(level: string, args: readonly unknown[]): null {
    const line = format(...args);
    this.text += `${line}\n`;
    this.execution.log(`${level}: ${line}`);
    return null;
  }
}

export const consoleClasses: readonly EmulatedClass<never>[] = [CONSOLE, LOGGER];

export function createConsole(execution: Execution): Emulated {
  return new Writer(CONSOLE, execution);
}

export function createLogger(execution: Execution): Emulated {
  return new Writer(LOGGER, execution);
}
