import { explain } from "../text/explain";
import { ENROLLMENT_COLUMNS_WANTED } from "../text/standard-tabs";
import { refused } from "./outcome";
import type { Round } from "./read-round";

/** What a tab nearly is, and why it is no list of participants: the sentences that help where there is none. */
const TELLING: ReadonlySet<string> = new Set(["cells-in-one-column", "header-missing", "sums-only", "signatures-only"]);

/** The refusal where no tab is a list of participants; null where one is. */
export function noParticipants({ tables, findings, looked }: Round): ReturnType<typeof refused> | null {
  if (tables.some(({ kind }) => kind === "enrollment")) return null;
  const hints = findings.filter(({ code }) => TELLING.has(code)).map((finding) => `${explain(finding).message} ${explain(finding).advice}`);
  return refused({ code: "no-participants", tabs: looked, missing: ENROLLMENT_COLUMNS_WANTED, hints });
}
