import { personText } from "./certificate-facts";
import type { CertificateFinding } from "./findings";
import { describesPerson, isUnaltered } from "./fingerprint";
import type { LiveRow } from "./plan-issuing";
import type { Register } from "./read-register";

/**
 * What happened to certificates after they were issued: a corrected name in the list, a mark that changed the verdict, a row
 * edited by hand. A warning each; nothing is deleted, freed or changed by itself.
 */
export function issuedChanges(register: Register, live: readonly LiveRow[]): readonly CertificateFinding[] {
  const column = register.columns.get("name") ?? 0;
  return live.flatMap(({ row, candidate }): readonly CertificateFinding[] => {
    const at = { sheet: register.sheet, row: row.row, column };
    const located = { stage: "certificate", cells: [at], person: row.person, fix: null, number: row.number } as const;
    if (row.state !== "issued") return [];
    if (!isUnaltered(row)) return [{ ...located, code: "register-row-altered" }];
    if (!candidate) return [];
    const { participant, decision } = candidate;
    const found: CertificateFinding[] = [];
    if (!describesPerson(row, personText(candidate)) || participant.name !== row.name) {
      found.push({ ...located, cells: [participant.at, at], code: "issued-data-changed", printed: row.name, now: participant.name });
    }
    if (decision.verdict !== "passed") {
      const { attended, base } = decision.tally;
      found.push({ ...located, cells: [participant.at, at], code: "issued-verdict-changed", name: participant.name, attended, base });
    }
    return found;
  });
}
