import { availableParallelism } from "node:os";
import type { Fuzzed } from "./fuzz/fuzz-files";
import { inParallel } from "./in-parallel";

/** `each` damaged workbooks and as many damaged templates; what was not answered as it must be is printed with the seed that draws it again. */
export async function benchFuzz(each: number): Promise<readonly Record<string, number>[]> {
  const shares = availableParallelism();
  const size = Math.ceil(each / shares);
  const parts = (await inParallel("./fuzz-share.ts", Array.from({ length: shares }, (_, share) => [String(1 + share * size), String(Math.min(size, each - share * size))]))) as readonly Fuzzed[];
  for (const { kind, seed, how, wrong } of parts.flatMap(({ crashes }) => crashes)) process.stderr.write(`${kind} ${seed} (${how}): ${wrong.join("; ")}\n`);
  const sum = (figure: (part: Fuzzed) => number): number => parts.reduce((total, part) => total + figure(part), 0);
  return [{ inputs: sum(({ inputs }) => inputs), opened: sum(({ opened }) => opened), crashes: sum(({ crashes }) => crashes.length), slowestMs: Math.max(...parts.map(({ slowestMs }) => slowestMs)) }];
}
