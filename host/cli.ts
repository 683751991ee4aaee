import { runCommandLine } from "./commands/run-command-line";

const output = {
  out: (line: string) => process.stdout.write(`${line}\n`),
  err: (line: string) => process.stderr.write(`${line}\n`),
};

// Not process.exit: a pipe may still be reading what was printed.
void runCommandLine(process.argv.slice(2), output).then((code) => {
  process.exitCode = code;
});
