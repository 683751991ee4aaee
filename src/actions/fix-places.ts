import type { Participant } from "../core/enrollment/participant";
import type { AppliedFix } from "./fix-memory";

/**
 * Where a fix stands now: at its person's row, wherever that went by a sort or by rows inserted or deleted. Null where the person is
 * in that list no more, or in several rows of it. A heading or a setting belongs to nobody and is looked for where it was.
 */
export function placeOf(fix: AppliedFix, participants: readonly Participant[]): AppliedFix | null {
  const { person, sheet, offset } = fix;
  if (person === null) return fix;
  const rows = participants.filter(({ key, at }) => key === person && at.sheet === sheet).map(({ at }) => at.row + offset);
  if (rows.includes(fix.row)) return fix;
  const [row] = rows;
  return row === undefined || rows.length > 1 ? null : { ...fix, row };
}

/** A fix as it was written, before it is noted whose it is. */
export type WrittenFix = Omit<AppliedFix, "person" | "offset">;

/** Notes whose the cell is: the person in whose row it stands, or below whose first line. `participants` as they are after the fix. */
export function withPerson(fix: WrittenFix, participants: readonly Participant[]): AppliedFix {
  const above = participants.filter(({ at }) => at.sheet === fix.sheet && at.row <= fix.row);
  const owner = above.reduce<Participant | null>((last, one) => (last === null || one.at.row > last.at.row ? one : last), null);
  return { ...fix, person: owner?.key ?? null, offset: owner ? fix.row - owner.at.row : 0 };
}
