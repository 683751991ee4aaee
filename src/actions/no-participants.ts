import { explain } from "../text/explain";
import { ENROLLMENT_COLUMNS_WANTED } from "../text/standard-tabs";
import { refused } from "./outcome";
import type { Round } from "./read-round";

/** What a tab nearly is, and why it is no list of participants: the sentences that help where there is none. */
const TELLING: ReadonlySet<string> = new Set(["cells-in-one-column", "header-missing", "sums-only", "signatures-only"]);

/** One sentence with its remedy for each tab that nearly is a list. */
export function nearLists({ findings }: Round): readonly string[] {
  return findings.filter(({ code }) => TELLING.has(code)).map((finding) => `${explain(finding).message} ${explain(finding).advice}`);
}

/** The refusal where no tab is a list of participants; null where one is. */
export function noParticipants(round: Round): ReturnType<typeof refused> | null {
  if (round.tables.some(({ kind }) => kind === "enrollment")) return null;
  return refused({ code: "no-participants", tabs: round.looked, missing: ENROLLMENT_COLUMNS_WANTED, hints: nearLists(round) });
}
