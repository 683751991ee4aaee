import { levelOf, type Finding } from "./finding";

/** What an error keeps from being issued: these people, everybody of a programme, or the whole run. */
type Hold = { readonly people: readonly string[] } | { readonly program: string } | "run";

/**
 * What a finding holds back; null for warnings and notes, and for errors that already leave their people undecided
 * (attendance, an unreadable limit). Certificates judge their own findings.
 */
export function holdsBack(finding: Finding): Hold | null {
  if (levelOf(finding) !== "error" || finding.stage === "attendance" || finding.stage === "certificate") return null;
  if (finding.code === "percent-unreadable" || finding.code === "percent-unclear") return null;
  if (finding.person !== null) return { people: [finding.person, ...("others" in finding ? finding.others.map(({ person }) => person) : [])] };
  return finding.stage === "settings" && finding.code.startsWith("program-") ? { program: finding.subject } : "run";
}

/** The findings that stop the run, and for each person the codes of those that hold only that person. */
export function heldBack(
  findings: readonly Finding[],
  people: readonly { readonly key: string; readonly program: string | null }[],
): { readonly run: readonly Finding[]; readonly people: ReadonlyMap<string, readonly string[]> } {
  const run: Finding[] = [];
  const held = new Map<string, string[]>();
  const hold = (person: string, code: string): void => {
    const codes = held.get(person);
    if (codes === undefined) held.set(person, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  for (const finding of findings) {
    const what = holdsBack(finding);
    if (what === "run") run.push(finding);
    else if (what !== null && "program" in what) people.filter(({ program }) => program === what.program).forEach(({ key }) => hold(key, finding.code));
    else what?.people.forEach((person) => hold(person, finding.code));
  }
  return { run, people: held };
}
