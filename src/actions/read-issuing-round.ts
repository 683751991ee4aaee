import { levelOf } from "../core/finding";
import { explain } from "../text/explain";
import { explainDecision } from "../text/decisions";
import { TAB } from "../text/standard-tabs";
import { readDecidedRound } from "./decide-round";
import type { IssuingRound } from "./issuing/issuing-round";
import type { Ports } from "./ports";
import type { Round } from "./read-round";
import type { Grid } from "../core/sheet/grid";
import { settledFindings } from "./settled-findings";
import { findRegister } from "../core/certificate/read-register";
import { holdsBack } from "../core/held-back";

/** The register's tab, by name or, renamed, by its headings; null where there is none. Two calls where there is one. */
export function registerGrid({ workbook }: Pick<Ports, "workbook">, { tables }: Pick<Round, "tables">): Grid | null {
  return workbook.read(TAB.register) ?? findRegister(tables.map(({ grid }) => grid));
}

/** Everything issuing rests on, read at one moment. */
export function readIssuingRound(ports: Ports): IssuingRound {
  const round = readDecidedRound(ports);
  const settled = settledFindings(ports.memory.all(), round.tables);
  const reasons = new Map<string, string>();
  for (const finding of round.findings) {
    const hold = holdsBack(finding);
    if (hold === null || hold === "run") continue;
    const people = "people" in hold ? hold.people : round.participants.flatMap(({ key, program }) => (program === hold.program ? [key] : []));
    for (const person of people) if (!reasons.has(person)) reasons.set(person, explain(finding).message);
  }
  return {
    ...round,
    register: registerGrid(ports, round),
    heldBack: reasons,
    blockers: round.runErrors,
    warnings: round.findings.filter((finding) => levelOf(finding) === "warning" && settled(finding) === null),
    reasonOf: explainDecision,
  };
}
