import type { StartStep } from "../contract";
import type { Ports } from "./ports";

/** User property: the step a menu item wants the panel to open on. */
const START_STEP = "langkahAwal";
const STEPS: readonly StartStep[] = ["check", "completion", "certificates", "prepare", "help"];

/** Left by a menu item just before it opens the panel. */
export function leaveStartStep(ports: Pick<Ports, "memory">, step: StartStep): void {
  ports.memory.setOfUser({ [START_STEP]: step });
}

/** Told once: a panel opened again later starts where its state says. */
export function takeStartStep(ports: Pick<Ports, "memory">): StartStep | null {
  const step = STEPS.find((known) => known === ports.memory.ofUser()[START_STEP]) ?? null;
  if (step) ports.memory.setOfUser({ [START_STEP]: null });
  return step;
}
