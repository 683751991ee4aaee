import type { Choice, FindingView, Level } from "../../contract";
import { checkLabels } from "../../text/panel/check";
import type { FindingChoices } from "./state";

/** A line of the list: the heading of a group, or one finding of an open group. */
export type FindingRow =
  | { readonly kind: "group"; readonly key: string; readonly level: Level; readonly title: string; readonly count: number; readonly fixes: readonly string[]; readonly choice: Choice | null; readonly open: boolean }
  | { readonly kind: "finding"; readonly key: string; readonly finding: FindingView };

interface Group {
  readonly key: string;
  readonly level: Level;
  readonly title: string;
  readonly findings: readonly FindingView[];
}

const WORST_FIRST: readonly Level[] = ["error", "warning", "note"];
/** More than these cannot be vouched for in one word, nor kept in mind by the script. */
const MANY = 500;
/** Up to so many findings every group is open from the start. */
const FEW = 12;

/** The lines to show: groups worst first, then the larger; findings in the order of the sheet. A search opens every group it meets. */
export function findingRows(findings: readonly FindingView[], choices: FindingChoices): readonly FindingRow[] {
  const kept = findings.filter((finding) => (choices.level === null || finding.level === choices.level) && meets(finding, choices.search));
  const openAll = kept.length <= FEW || choices.search.trim() !== "";
  return groupsOf(kept).flatMap((group): readonly FindingRow[] => {
    const open = choices.opened.get(group.key) ?? (openAll || group.level === "error");
    const fixes = group.findings.flatMap(({ fix }) => (fix === null ? [] : [fix.id]));
    const heading: FindingRow = { kind: "group", key: group.key, level: group.level, title: group.title, count: group.findings.length, fixes, choice: choiceOfAll(group.findings), open };
    const lines = open ? group.findings.map((finding): FindingRow => ({ kind: "finding", key: finding.id, finding })) : [];
    return [heading, ...lines];
  });
}

/** The answer that settles a whole group at once, where each of its findings takes that same answer: one finding a line. */
function choiceOfAll(findings: readonly FindingView[]): Choice | null {
  const [first, ...others] = findings;
  const choice = first?.choices.find(({ what }) => what === "as-is" || what === "as-is-undo");
  const same = (finding: FindingView): boolean => finding.choices.some(({ what, label }) => what === choice?.what && label === choice.label);
  if (!choice || others.length === 0 || findings.length > MANY || !others.every(same)) return null;
  return { what: choice.what, value: findings.map(({ id }) => id).join("\n"), label: checkLabels.forAll(choice.label, findings.length) };
}

/** How many findings there are of each level. */
export function countLevels(findings: readonly FindingView[]): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}

function groupsOf(findings: readonly FindingView[]): readonly Group[] {
  const byKey = new Map<string, { readonly key: string; readonly level: Level; readonly title: string; readonly findings: FindingView[] }>();
  for (const finding of findings) {
    const key = `${finding.level} ${finding.group}`;
    const group = byKey.get(key);
    if (group) group.findings.push(finding);
    else byKey.set(key, { key, level: finding.level, title: finding.group, findings: [finding] });
  }
  return [...byKey.values()].sort(
    (one, other) => WORST_FIRST.indexOf(one.level) - WORST_FIRST.indexOf(other.level) || other.findings.length - one.findings.length,
  );
}

/** Every word typed must occur somewhere in the finding, in any case. */
function meets(finding: FindingView, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  if (words.length === 0) return true;
  const text = [finding.message, finding.advice, finding.group, finding.person ?? "", ...finding.cells].join(" ").toLowerCase();
  return words.every((word) => text.includes(word));
}
