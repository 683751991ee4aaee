import { ENTRY_FIELDS } from "../../src/text/entry-fields";
import { TABLE_KINDS } from "../../src/text/table-kinds";
import type { CheckView, CompletionView, DecisionView, FindingView, IssueView, PreflightView, WorkbookView } from "../../src/contract";

/** Replies of the script as the panel gets them, ordinary unless said otherwise. People are invented. */
export function workbook(other: Partial<WorkbookView> = {}): WorkbookView {
  return {
    name: "Pelatihan",
    email: "staf@example.com",
    tables: [],
    people: 3,
    programs: [{ code: "BRB", name: "Barbershop", people: 3, sessions: 20, cells: {} }],
    missing: [],
    canPrepare: false,
    unfinished: null,
    issued: 0,
    lastCheck: null,
    lastCompletion: null,
    template: "bawaan netral",
    logProblem: null,
    startStep: null,
    settings: [],
    officials: [],
    trust: {
      who: { address: "staf@example.com", stated: false, mustState: false, mayChange: true, mayIssue: true, offices: ["lapas", "disnaker"], label: "Anda masuk sebagai staf@example.com." },
      corrections: [],
      checklist: [],
      afterRelease: [],
    },
    words: { help: [], tableKinds: TABLE_KINDS, entries: ENTRY_FIELDS, reports: [] },
    ...other,
  };
}

export function finding(id: string, other: Partial<FindingView> = {}): FindingView {
  return {
    id,
    code: "any",
    level: "warning",
    sheet: "Peserta",
    cells: [`Peserta!B${id.length + 2}`],
    person: null,
    message: `Temuan ${id}.`,
    advice: "Periksa lagi.",
    fix: null,
    group: "Lainnya",
    choices: [],
    ...other,
  };
}

export function check(findings: readonly FindingView[] = []): CheckView {
  return { people: 3, hidden: 0, findings, summary: "3 peserta diperiksa.", lastCompletion: null };
}

export function decision(person: string, other: Partial<DecisionView> = {}): DecisionView {
  return {
    person,
    name: `${person} Contoh`,
    program: "BRB",
    verdict: "passed",
    verdictLabel: "Lulus",
    attendedMinutes: 720,
    baseMinutes: 900,
    percent: "80,0",
    amount: "16 dari 20 JP",
    reason: "Hadir 80 %.",
    unknown: 0,
    excused: 0,
    sick: 0,
    absent: 0,
    thresholdPercent: 80,
    approvedByPrison: null,
    approvedByLaborOffice: null,
    overridden: null,
    sessions: [],
    ...other,
  };
}

export function completion(decisions: readonly DecisionView[]): CompletionView {
  return { decisions, sessions: [], speakers: [], unknownMarks: [], findings: [], summary: "3 peserta dihitung." };
}

export function preflight(people: number, other: Partial<PreflightView> = {}): PreflightView {
  return {
    willIssue: Array.from({ length: people }, (_, index) => ({ person: `P-${index}`, name: `Peserta ${index} Contoh`, program: "BRB", number: `00${index}` })),
    alreadyIssued: 0,
    notIssued: [],
    blockers: [],
    warnings: [],
    summary: `${people} sertifikat akan terbit.`,
    expectedMinutes: 1,
    account: "",
    folder: "",
    folderUrl: null,
    ...other,
  };
}

export function step(issued: number, remaining: number, other: Partial<IssueView> = {}): IssueView {
  return { done: remaining === 0, issued, alreadyIssued: 0, remaining, failed: [], paused: null, summary: "", folderUrl: null, documents: [], ...other };
}
