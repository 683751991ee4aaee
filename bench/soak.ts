import { inParallel } from "./in-parallel";
import type { Life } from "./office-life/office-life";

/**
 * `seeds` offices live `steps` random steps each. A life ends at its first violation, whose seed, step and shortest story are printed; the
 * figures say how many steps were lived, and how often everything was finished, so that everything could be demanded.
 */
export async function benchSoak(seeds: number, steps: number): Promise<readonly Record<string, number>[]> {
  const lives = (await inParallel("./soak-seed.ts", Array.from({ length: seeds }, (_, index) => [String(index + 1), String(steps)]))) as readonly Life[];
  for (const { violation } of lives) {
    if (!violation) continue;
    process.stderr.write(`seed ${violation.seed}, step ${violation.step}: ${violation.wrong.join("; ")}\n${violation.story.map((step) => `  ${JSON.stringify(step)}\n`).join("")}`);
  }
  const sum = (figure: (life: Life) => number): number => lives.reduce((total, life) => total + figure(life), 0);
  return [{ seeds, stepsEach: steps, steps: sum((life) => life.steps), finished: sum(({ finished }) => finished), violations: sum(({ violation }) => (violation ? 1 : 0)) }];
}
