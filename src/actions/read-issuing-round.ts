import { levelOf } from "../core/finding";
import { explain } from "../text/explain";
import { explainDecision } from "../text/decisions";
import { TAB } from "../text/standard-tabs";
import { readDecidedRound } from "./decide-round";
import type { IssuingRound } from "./issuing/issuing-round";
import type { Ports } from "./ports";
import { findRegister } from "../core/certificate/read-register";
import { holdsBack } from "../core/held-back";

/** Everything issuing rests on, read at one moment. A register that was renamed is found by its headings. */
export function readIssuingRound(ports: Ports): IssuingRound {
  const round = readDecidedRound(ports);
  const reasons = new Map<string, string>();
  for (const finding of round.findings) {
    const hold = holdsBack(finding);
    if (hold === null || hold === "run") continue;
    const people = "people" in hold ? hold.people : round.participants.flatMap(({ key, program }) => (program === hold.program ? [key] : []));
    for (const person of people) if (!reasons.has(person)) reasons.set(person, explain(finding).message);
  }
  return {
    ...round,
    register: ports.workbook.read(TAB.register) ?? findRegister(round.tables.map(({ grid }) => grid)),
    heldBack: reasons,
    blockers: round.runErrors,
    warnings: round.findings.filter((finding) => levelOf(finding) === "warning"),
    reasonOf: explainDecision,
  };
}
