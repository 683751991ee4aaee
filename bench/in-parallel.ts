import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

/**
 * Runs a script of this folder once for each list of words, in processes of its own, as many at a time as the machine has processors.
 * Each prints one line of JSON as its last; these are answered in the order of the lists, whatever else they print goes to stderr.
 *
 * @throws Error where one of them fails or ends without such a line.
 */
export async function inParallel(script: string, lists: readonly (readonly string[])[]): Promise<readonly unknown[]> {
  const answers = new Map<number, unknown>();
  const waiting = [...lists.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers.set(next[0], await runOne(script, next[1]));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), lists.length) }, worker));
  return lists.map((_, index) => answers.get(index));
}

function runOne(script: string, words: readonly string[]): Promise<unknown> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, file, ...words], { stdio: ["ignore", "pipe", "inherit"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      const lines = Buffer.concat(chunks).toString("utf8").trim().split("\n");
      const last = lines.pop() ?? "";
      if (lines.length > 0) process.stderr.write(`${lines.join("\n")}\n`);
      if (code !== 0) return reject(new Error(`${script} ${words.join(" ")} ended with ${code}: ${last}`));
      try {
        resolve(JSON.parse(last));
      } catch {
        reject(new Error(`${script} ${words.join(" ")} answered no JSON: ${last}`));
      }
    });
  });
}
