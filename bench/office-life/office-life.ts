import type { Host } from "../../host/host";
import { chanceFrom } from "./chance";
import { nextStep } from "./next-step";
import { shortened } from "./shortened";
import type { Step } from "./step";
import { stepFaults } from "./step-faults";
import { tamperFaults } from "./tamper";
import { worldOf } from "./world";

/** Something that must never be, the step after which it was, and the shortest way found to it. */
interface Violation {
  readonly seed: number;
  /** From 1. */
  readonly step: number;
  readonly wrong: readonly string[];
  readonly story: readonly Step[];
}

export interface Life {
  readonly seed: number;
  readonly steps: number;
  /** How often everything could be finished, so that everything could be demanded. */
  readonly finished: number;
  readonly violation: Violation | null;
}

/** Lives `steps` steps in the office as the seed draws them, and looks at everything after each. Ends at the first violation. */
export function live(office: Host, seed: number, steps: number): Life {
  const start = startOf(seed);
  const world = worldOf(office.fork(), start);
  const chance = chanceFrom(seed);
  const done: Step[] = [];
  let finished = 0;
  for (let count = 1; count <= steps; count += 1) {
    const step = nextStep(world, chance, count);
    done.push(step);
    const { wrong, complete } = stepFaults(world, step);
    if (complete) finished += 1;
    const unseen = wrong.length === 0 && complete ? tamperFaults(world, chance) : [];
    if (wrong.length + unseen.length > 0) {
      const story = wrong.length > 0 ? shortened(done, (fewer) => relive(office, start, fewer, wrong)) : done;
      return { seed, steps: count, finished, violation: { seed, step: count, wrong: [...wrong, ...unseen], story } };
    }
  }
  return { seed, steps, finished, violation: null };
}

/** Some lives begin while the course of 6 to 11 January 2025 still runs. */
function startOf(seed: number): number {
  return Date.parse(seed % 3 === 0 ? "2025-01-09T08:00:00+07:00" : "2025-02-03T08:00:00+07:00");
}

/** Whether the same kind of thing goes wrong in a life of these steps: the same words, whatever the numbers. */
function relive(office: Host, start: number, steps: readonly Step[], wrong: readonly string[]): boolean {
  const kinds = new Set(wrong.map(kindOf));
  const world = worldOf(office.fork(), start);
  return steps.some((step) => stepFaults(world, step).wrong.some((fault) => kinds.has(kindOf(fault))));
}

const kindOf = (wrong: string): string => wrong.replace(/“[^”]*”|\d+|P-\w+/g, "").slice(0, 60);
