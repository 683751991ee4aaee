import { logFaults } from "./log-watch";
import { readPanel } from "./panel";
import { finishedFaults, registerFaults } from "./register-watch";
import { replyFaults } from "./reply-watch";
import { changedUnasked, staffCells } from "./staff-cells";
import { type Act, OWNER, type Step } from "./step";
import { takeStep } from "./take-step";
import { REGISTER, sheetNames } from "./workbook-look";
import type { World } from "./world";

/** Takes the step and answers everything that is wrong afterwards. Nothing here is asked of the script but its answers. */
export function stepFaults(world: World, step: Step): { readonly wrong: readonly string[]; readonly complete: boolean } {
  if (step.do === "act") world.fixed.push(...step.ticked);
  const before = staffCells(world.host);
  const { calls, finished } = takeStep(world, step);
  const wrong = calls.flatMap(({ act, report }) => replyFaults(act, report));
  for (const { act, report } of calls) readPanel(world, act, report);
  if (step.do === "act" || step.do === "finish") wrong.push(...changedUnasked(world, before, calls.map(({ act }) => act)));
  wrong.push(...registerFaults(world));
  if (!world.touched.log) wrong.push(...logFaults(world.host));
  const complete = finished && sheetNames(world.host).includes(REGISTER);
  if (complete) wrong.push(...finishedFaults(world));
  return { wrong: [...wrong, ...describeFaults(world)], complete };
}

/** The panel can be opened at any moment. */
function describeFaults(world: World): readonly string[] {
  const act: Act = { do: "act", action: "describeWorkbook", request: {}, user: OWNER, faults: [], ticked: [] };
  return takeStep(world, act).calls.flatMap(({ report }) => [
    ...replyFaults(act, report),
    ...(report.ok && !String(report.value).startsWith('{"ok":true') ? [`describeWorkbook was refused: ${String(report.value).slice(0, 200)}`] : []),
  ]);
}
