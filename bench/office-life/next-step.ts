import type { Chance } from "./chance";
import { disturbances } from "./disturbances";
import { handStep } from "./hand-steps";
import { drawRequest } from "./requests";
import { COLLEAGUE, OWNER, type Step } from "./step";
import type { World } from "./world";

/** How many steps make a day's work: at its end the lists are put right, and everything is finished. */
const DAY = 12;

/** What happens next. What the panel shows decides which fixes can be ticked. */
export function nextStep(world: World, chance: Chance, count: number): Step {
  if (count % DAY === DAY - 1 && chance.happens(0.9)) return { do: "mend" };
  if (count % DAY === 0) return { do: "finish", choice: chance.oneOf("first", "last") };
  if (chance.happens(0.4)) return handStep(world, chance);
  const { action, request } = drawRequest(world, chance);
  return { do: "act", action, request, user: chance.oneOf(OWNER, OWNER, OWNER, COLLEAGUE, COLLEAGUE, ""), faults: disturbances(chance), ticked: tickedOf(world, action, request) };
}

function tickedOf(world: World, action: string, request: unknown): Extract<Step, { readonly do: "act" }>["ticked"] {
  if (action !== "applyFixes" || typeof request !== "object" || request === null || !("fixes" in request) || !Array.isArray(request.fixes)) return [];
  const ids: readonly unknown[] = request.fixes;
  return world.panel.fixes.filter(({ id }) => ids.includes(id)).map(({ before, after }) => ({ before, after }));
}
