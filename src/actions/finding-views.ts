import type { FindingView } from "../contract";
import { type Finding, levelOf } from "../core/finding";
import type { Level } from "../core/located";
import { cellAddress } from "../text/cell-address";
import { explain } from "../text/explain";
import { GIVE_CODES_FIX } from "../text/done";
import { hiddenRowsNote } from "../text/hidden-rows";
import { GIVE_CODES } from "./give-codes";

const WORST_FIRST: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/** A finding beside its words and its id. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly view: FindingView;
}

/**
 * The findings in the order staff should read them: worst first, then by place in the workbook. An id names code and cells, and
 * stays the same over calls. `hidden` are rows of the tab (0-based) that nobody sees at the moment.
 */
export function showFindings(findings: readonly Finding[], hidden: ReadonlyMap<string, ReadonlySet<number>> = new Map()): readonly ShownFinding[] {
  const ids = new Map<string, number>();
  return findings
    .map((finding): ShownFinding => ({ finding, view: viewOf(finding, ids, hidden) }))
    .sort((left, right) => WORST_FIRST[left.view.level] - WORST_FIRST[right.view.level]);
}

function viewOf(finding: Finding, ids: Map<string, number>, hidden: ReadonlyMap<string, ReadonlySet<number>>): FindingView {
  const { message, advice, group } = explain(finding);
  const cells = finding.cells.map(cellAddress);
  const plain = `${finding.code}@${cells.join("+")}`;
  const repeat = (ids.get(plain) ?? 0) + 1;
  ids.set(plain, repeat);
  const id = repeat === 1 ? plain : `${plain}#${repeat}`;
  const unseen = finding.cells.filter(({ sheet, row }) => hidden.get(sheet)?.has(row)).map(({ row }) => row + 1);
  return {
    id,
    code: finding.code,
    level: levelOf(finding),
    sheet: finding.cells[0]?.sheet ?? "",
    cells,
    person: finding.person,
    message: unseen.length === 0 ? message : `${message} ${hiddenRowsNote(unseen)}`,
    advice,
    fix: fixOf(finding, id),
    group,
    choices: [],
  };
}

const CODES_MISSING: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>(["participant-codes-missing", "code-missing", "codes-missing"]);

/** Codes are given to everybody at once, so these findings share one fix. */
function fixOf(finding: Finding, id: string): FindingView["fix"] {
  if (CODES_MISSING.has(finding.code)) return { id: GIVE_CODES, ...GIVE_CODES_FIX };
  return finding.fix ? { id, before: finding.fix.before, after: finding.fix.after } : null;
}
