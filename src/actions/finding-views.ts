import type { Choice, FindingView } from "../contract";
import { sha256 } from "../core/bytes/sha256";
import { type Finding, levelOf } from "../core/finding";
import type { Level } from "../core/located";
import { cellAddress } from "../text/cell-address";
import { explain } from "../text/explain";
import { GIVE_CODES_FIX } from "../text/done";
import { hiddenRowsNote } from "../text/hidden-rows";
import { SETTLE_LABEL, SETTLED_GROUP, settledBy } from "../text/settling";
import { GIVE_CODES } from "./give-codes";
import { maySettle, type SettledFindings, type Settlement } from "./settled-findings";

const WORST_FIRST: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/** A finding beside its words and its id. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly view: FindingView;
  /** Staff have said that it is right as it is: no work for anybody, and no mark. */
  readonly settled: boolean;
}

/** What else is known about findings while they are shown. */
interface About {
  /** Rows by tab (0-based) that nobody sees at the moment. */
  readonly hidden?: ReadonlyMap<string, ReadonlySet<number>>;
  /** What staff have said is right as it is. Without it, findings are shown without that answer. */
  readonly settled?: SettledFindings;
}

/**
 * The findings in the order staff should read them: worst first, then by place in the workbook; what staff have settled comes last, as
 * a note. An id names code and cells, and stays the same over calls.
 */
export function showFindings(findings: readonly Finding[], about: About = {}): readonly ShownFinding[] {
  const ids = new Map<string, number>();
  const shown = findings.map((finding): ShownFinding => {
    const said = about.settled?.(finding) ?? null;
    const view = viewOf(finding, ids, about);
    return { finding, view: said === null ? view : settledView(view, said), settled: said !== null };
  });
  return [...shown].sort((left, right) => order(left) - order(right));
}

const order = ({ finding, settled }: ShownFinding): number => (settled ? 3 : WORST_FIRST[levelOf(finding)]);

function viewOf(finding: Finding, ids: Map<string, number>, { hidden, settled }: About): FindingView {
  const { message, advice, group } = explain(finding);
  const cells = finding.cells.map(cellAddress);
  const plain = `${finding.code}@${cells.join("+")}`;
  const repeat = (ids.get(plain) ?? 0) + 1;
  ids.set(plain, repeat);
  const id = repeat === 1 ? plain : `${plain}#${repeat}`;
  const unseen = finding.cells.filter(({ sheet, row }) => hidden?.get(sheet)?.has(row)).map(({ row }) => row + 1);
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
    choices: settled && maySettle(finding) ? [choiceOf(finding, id)] : [],
  };
}

function settledView(view: FindingView, { by, day, time }: Settlement): FindingView {
  const undo = { what: "as-is-undo", value: view.id, label: SETTLE_LABEL.undo };
  return { ...view, level: "note", advice: settledBy(by, day, time), fix: null, group: SETTLED_GROUP, choices: [undo] };
}

const OF_SEVERAL: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>(["person-likely-twice", "name-twice"]);

function choiceOf({ code }: Finding, id: string): Choice {
  return { what: "as-is", value: id, label: OF_SEVERAL.has(code) ? SETTLE_LABEL.twoPeople : SETTLE_LABEL.asIs };
}

const CODES_MISSING: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>(["participant-codes-missing", "code-missing", "codes-missing"]);

/** Codes are given to everybody at once, so these findings share one fix. Every other names what it changes: who ticked it agreed to that alone. */
function fixOf(finding: Finding, id: string): FindingView["fix"] {
  if (CODES_MISSING.has(finding.code)) return { id: GIVE_CODES, ...GIVE_CODES_FIX };
  if (!finding.fix) return null;
  const { before, after } = finding.fix;
  return { id: `${id}~${sha256(`${before}\n${after}`).slice(0, 6)}`, before, after };
}
