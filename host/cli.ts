import { copyCommand, editCommand, hideCommand, renameCommand, rowsCommand, sortCommand } from "./commands/by-hand";
import { callCommand } from "./commands/call";
import type { Command } from "./commands/command";
import { Misuse, readInput } from "./commands/command";
import { driveCommand } from "./commands/drive";
import { docsCommand, exportCommand, showCommand } from "./commands/look";
import { openCommand, serveCommand, startCommand } from "./commands/open";
import { isBug } from "./realm/host-border";
import { UnusableState } from "./state/store";

const COMMANDS: Readonly<Record<string, Command>> = {
  open: openCommand,
  call: callCommand,
  show: showCommand,
  docs: docsCommand,
  export: exportCommand,
  edit: editCommand,
  rows: rowsCommand,
  sort: sortCommand,
  rename: renameCommand,
  hide: hideCommand,
  copy: copyCommand,
  drive: driveCommand,
  serve: serveCommand,
  start: startCommand,
};

const DONE = 0;
const REFUSED = 1;
const MISUSED = 2;

/** 0: done, also where the called function failed; 1: a file or a wish that was refused with a sentence; 2: misuse. */
async function main([name = "", ...words]: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (!command) {
    const usages = Object.values(COMMANDS).map(({ usage }) => `  host ${usage}`);
    process.stderr.write(`${name === "" ? "" : `There is no command "${name}".\n`}${usages.join("\n")}\n`);
    return MISUSED;
  }
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
