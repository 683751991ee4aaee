import type { Command } from "./commands/command";
import { Misuse, readInput } from "./commands/command";
import { isBug } from "./realm/host-border";
import { UnusableState } from "./state/store";

/** Loaded when asked for: the desk and the workbook library take longer to load than a call takes to run. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  open: async () => (await import("./commands/open")).openCommand,
  call: async () => (await import("./commands/call")).callCommand,
  show: async () => (await import("./commands/look")).showCommand,
  docs: async () => (await import("./commands/look")).docsCommand,
  export: async () => (await import("./commands/look")).exportCommand,
  edit: async () => (await import("./commands/by-hand")).editCommand,
  rows: async () => (await import("./commands/by-hand")).rowsCommand,
  sort: async () => (await import("./commands/by-hand")).sortCommand,
  rename: async () => (await import("./commands/by-hand")).renameCommand,
  hide: async () => (await import("./commands/by-hand")).hideCommand,
  copy: async () => (await import("./commands/by-hand")).copyCommand,
  drive: async () => (await import("./commands/drive")).driveCommand,
  serve: async () => (await import("./commands/serve")).serveCommand,
  start: async () => (await import("./commands/serve")).startCommand,
};

const DONE = 0;
const REFUSED = 1;
const MISUSED = 2;

/** 0: done, also where the called function failed; 1: a file or a wish that was refused with a sentence; 2: misuse. */
async function main([name = "", ...words]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const commands = await Promise.all(Object.values(COMMANDS).map((each) => each()));
    const usages = commands.map(({ usage }) => `  host ${usage}`);
    process.stderr.write(`${name === "" ? "" : `There is no command "${name}".\n`}${usages.join("\n")}\n`);
    return MISUSED;
  }
  const command = await load();
  try {
    await command.run(readInput(words, command));
    return DONE;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const misused = error instanceof Misuse || error instanceof UnusableState;
    process.stderr.write(`${isBug(error) ? (error.stack ?? error.message) : error.message}\n`);
    if (error instanceof Misuse) process.stderr.write(`Usage: host ${command.usage}\n`);
    return misused ? MISUSED : REFUSED;
  }
}

// Not process.exit: a pipe may still be reading what was printed.
void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
