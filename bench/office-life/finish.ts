import type { CallReport } from "../../host/host";
import type { Choice, Envelope, IssueView, PreflightView } from "../../src/contract";
import { replyOf } from "./reply";
import { type Act, COLLEAGUE, OWNER, type User } from "./step";
import type { Taken } from "./take-step";
import type { World } from "./world";

const ROUNDS = 6;
const STEPS = 12;
const DAY = 25 * 3_600_000;

/**
 * Everybody issues until done. What only a person may settle is answered with an offered choice; a daily limit is waited for; whoever
 * left rows open and may not issue any more is relieved by the other. Not finished where something else blocks: that is for staff to mend.
 */
export function finish(world: World, choice: "first" | "last", call: (act: Act) => CallReport): Taken {
  const calls: { act: Act; report: CallReport }[] = [];
  const ask = (action: string, request: object, user: User): unknown => {
    const act: Act = { do: "act", action, request, user, faults: [], ticked: [] };
    const report = call(act);
    calls.push({ act, report });
    return replyOf(report);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const endings = [OWNER, COLLEAGUE].map((user) => issueUntilDone(world, user, ask));
    if (endings.every((ending) => ending === "done")) return { calls, finished: true };
    if (endings.includes("blocked")) {
      const offers = offersOf(ask("preflightCertificates", { program: null }, OWNER));
      const offer = choice === "first" ? offers[0] : offers.at(-1);
      if (!offer) return { calls, finished: false };
      ask("confirm", { what: offer.what, value: offer.value }, OWNER);
    }
  }
  return { calls, finished: false };
}

function issueUntilDone(world: World, user: User, ask: (action: string, request: object, user: User) => unknown): "done" | "blocked" | "open" {
  for (let step = 0; step < STEPS; step += 1) {
    const reply = ask("issueCertificates", { program: null, takeOver: step > 3 ? true : null }, user) as Envelope<IssueView> | null;
    if (!reply?.ok) return "blocked";
    if (reply.data.paused?.code === "blocked") return "blocked";
    if (reply.data.paused) world.now += DAY;
    else if (reply.data.done) return "done";
  }
  return "open";
}

function offersOf(reply: unknown): readonly Choice[] {
  const preflight = reply as Envelope<PreflightView> | null;
  return preflight?.ok ? preflight.data.blockers.flatMap(({ choices }) => choices) : [];
}
