import { isBug } from "../realm/host-border";
import { UnusableState } from "../state/store";
import type { Command, Output } from "./command";
import { Misuse, readInput } from "./command";

/** Loaded when asked for: the desk and the workbook library take longer to load than a call takes to run. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  open: async () => (await import("./open")).openCommand,
  call: async () => (await import("./call")).callCommand,
  show: async () => (await import("./look")).showCommand,
  docs: async () => (await import("./look")).docsCommand,
  export: async () => (await import("./look")).exportCommand,
  edit: async () => (await import("./by-hand")).editCommand,
  rows: async () => (await import("./by-hand")).rowsCommand,
  sort: async () => (await import("./by-hand")).sortCommand,
  rename: async () => (await import("./by-hand")).renameCommand,
  hide: async () => (await import("./by-hand")).hideCommand,
  copy: async () => (await import("./by-hand")).copyCommand,
  drive: async () => (await import("./drive")).driveCommand,
  serve: async () => (await import("./serve")).serveCommand,
  start: async () => (await import("./serve")).startCommand,
};

const DONE = 0;
const REFUSED = 1;
const MISUSED = 2;

/** 0: done, also where the called function failed; 1: a file or a wish that was refused with a sentence; 2: misuse. */
export async function runCommandLine([name = "", ...words]: readonly string[], output: Output): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const commands = await Promise.all(Object.values(COMMANDS).map((each) => each()));
    if (name !== "") output.err(`There is no command "${name}".`);
    for (const { usage } of commands) output.err(`  host ${usage}`);
    return MISUSED;
  }
  const command = await load();
  try {
    await command.run(readInput(words, command), output);
    return DONE;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const misused = error instanceof Misuse || error instanceof UnusableState;
    output.err(isBug(error) ? (error.stack ?? error.message) : error.message);
    if (error instanceof Misuse) output.err(`Usage: host ${command.usage}`);
    return misused ? MISUSED : REFUSED;
  }
}
