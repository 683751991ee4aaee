import { cleanText } from "../indonesia/clean-text";
import type { BandColumn } from "./header-band";
import { matchHeading, type HeadingMatch } from "./heading-index";
import { headingWords } from "./heading-key";
import type { Role, TableKind } from "./role";
import { dayHeading, isDateGroup, isSessionGroup, isSessionHeading, isSumHeading } from "./session-heading";

/** Columns of a band with the roles they would have in one kind of table, from left to right. */
export interface ResolvedColumns {
  readonly kind: TableKind;
  readonly roles: readonly (Role | null)[];
  /** Columns that answer to a role already taken by a better or an equal heading further left. */
  readonly repeated: readonly { readonly role: Role; readonly kept: number; readonly other: number; readonly sameHeading: boolean }[];
}

/** Kinds whose tables have one column per session. */
const WITH_MARKS: ReadonlySet<TableKind> = new Set(["attendance", "sums"]);

/** Roles that several columns may hold: the parts of an address, the sessions, the totals. */
const MANY: ReadonlySet<Role> = new Set(["address", "mark", "recap", "unit", "signature", "remark"]);

/** Gives every column its role in a table of that kind. */
export function resolveColumns(kind: TableKind, columns: readonly BandColumn[]): ResolvedColumns {
  const days = WITH_MARKS.has(kind) ? dayRun(columns) : new Set<number>();
  const matches = columns.map((column, at) => matchColumn(kind, column, days.has(at)));
  const best = new Map<Role, number>();
  matches.forEach((match, at) => {
    if (match === null || MANY.has(match.role)) return;
    const kept = best.get(match.role);
    if (kept === undefined || match.rank < (matches[kept]?.rank ?? 0)) best.set(match.role, at);
  });
  const roles = matches.map((match, at) => (match === null || (!MANY.has(match.role) && best.get(match.role) !== at) ? null : match.role));
  const repeated = matches.flatMap((match, at) => {
    const kept = match === null ? undefined : best.get(match.role);
    if (match === null || kept === undefined || kept === at) return [];
    const sameHeading = headingWords(columns[kept]?.levels.join(" ") ?? "") === headingWords(columns[at]?.levels.join(" ") ?? "");
    return [{ role: match.role, kept, other: at, sameHeading }];
  });
  return { kind, roles: kind === "scores" ? withUnits(columns, roles) : kind === "enrollment" ? interestForm(columns, roles) : roles, repeated };
}

function matchColumn(kind: TableKind, column: BandColumn, isDay: boolean): HeadingMatch | null {
  const lowest = column.levels[column.levels.length - 1] ?? "";
  const upper = column.levels.slice(0, -1);
  if (WITH_MARKS.has(kind)) {
    if (matchHeading(kind, [lowest])?.role === "remark") return { role: "remark", rank: 0 };
    if (isSumHeading(column.levels) && !(isDateGroup(upper) && isSessionGroup(upper))) return { role: "recap", rank: 0 };
    if (isDay || isSessionHeading(lowest, column.value)) return { role: "mark", rank: 0 };
    if (isSessionGroup(upper) && matchHeading(kind, column.levels) === null) return { role: "mark", rank: 0 };
  }
  return matchHeading(kind, column.levels);
}

/** Three or more neighbours counting up by one are days of a month; fewer may be anything. */
function dayRun(columns: readonly BandColumn[]): ReadonlySet<number> {
  const days = columns.map((column) => dayHeading(column.levels[column.levels.length - 1] ?? ""));
  const found = new Set<number>();
  let start = 0;
  for (let at = 1; at <= days.length; at += 1) {
    const day = days[at];
    const before = days[at - 1];
    if (day !== undefined && day !== null && before !== null && before !== undefined && day === before + 1) continue;
    if (at - start >= 3) for (let index = start; index < at; index += 1) found.add(index);
    start = at;
  }
  return found;
}

function withUnits(columns: readonly BandColumn[], roles: readonly (Role | null)[]): readonly (Role | null)[] {
  const score = roles.indexOf("score");
  return roles.map((role, at) => (role === null && at > score && score >= 0 && cleanText(columns[at]?.levels[0] ?? "") !== "" ? "unit" : role));
}

/** In a form that asks why somebody wants a training, `Pelatihan` is the wish and not the programme. */
function interestForm(columns: readonly BandColumn[], roles: readonly (Role | null)[]): readonly (Role | null)[] {
  const words = columns.map((column) => headingWords(column.levels.join(" ")));
  if (roles.includes("interest1") || !words.some((text) => /^(tujuan|alasan) pelatihan$/.test(text))) return roles;
  return roles.map((role, at) => (role === "program" && words[at] === "pelatihan" ? "interest1" : role));
}
