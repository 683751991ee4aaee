import { checkReadiness, type Readiness, settingCell } from "../../core/certificate/blockers";
import type { CertificateFinding } from "../../core/certificate/findings";
import { readGiven } from "../../core/certificate/given-numbers";
import { issuedChanges } from "../../core/certificate/issued-changes";
import { type IssuedRow, issuedRows } from "../../core/certificate/issued-rows";
import { type IssuingPlan, planIssuing } from "../../core/certificate/plan-issuing";
import { emptyRegister, readRegister, type Register } from "../../core/certificate/read-register";
import { type Finding, levelOf } from "../../core/finding";
import type { Settings } from "../../core/settings/settings";
import { nameWidth } from "../../docx/name-scale";
import { TAB } from "../../text/standard-tabs";
import type { Ports } from "../ports";
import { type ActiveTemplate, activeTemplate, builtIn } from "./active-template";
import { CONFIRMED_PEOPLE } from "./issuing-memory";
import type { IssuingRound } from "./issuing-round";

/** What a run would do now, and what it rests on. */
export interface Prepared {
  readonly round: IssuingRound;
  /** The document's memory as it was read. */
  readonly entries: Readonly<Record<string, string>>;
  readonly register: Register;
  readonly registerIsNew: boolean;
  readonly template: ActiveTemplate;
  readonly issueDay: string;
  readonly readiness: Readiness;
  readonly plan: IssuingPlan;
  /** Nothing is made while one of these stands. */
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Reads and plans; writes nothing. `program` is the code to keep to, null for all. */
export function prepareIssuing(ports: Ports, round: IssuingRound, entries: Readonly<Record<string, string>>, program: string | null): Prepared {
  const { settings, officials, today } = round;
  const reading = round.register ? readRegister(round.register) : { value: null, findings: [] };
  const register = reading.value ?? emptyRegister(TAB.register);
  const active = activeTemplate(settings, entries);
  const template = active ?? builtIn("neutral");
  const issueDay = settings.issueDate ?? today;
  const readiness = checkReadiness({ settings, officials, issueDay, template: template.kind, workbookId: ports.workbook.id });
  const plan = planIssuing({
    ...round,
    heldBack: new Set(round.heldBack.keys()),
    register,
    given: readGiven(entries),
    confirmed: new Set((entries[CONFIRMED_PEOPLE] ?? "").split(";")),
    template: template.kind,
    pattern: readiness.pattern,
    issueDay,
    program,
  });
  const ofRegister = reading.findings.filter((finding) => levelOf(finding) === "error");
  return {
    round,
    entries,
    register,
    registerIsNew: reading.value === null && reading.findings.length === 0,
    template,
    issueDay,
    readiness,
    plan,
    blockers: [...round.blockers, ...ofRegister, ...readiness.blockers, ...(active ? [] : [templateMissing(settings)]), ...codesMissing(plan)],
    warnings: [
      ...round.warnings,
      ...reading.findings.filter((finding) => levelOf(finding) !== "error"),
      ...readiness.warnings,
      ...issuedChanges(register, issuedOf(register, round, program)),
      ...beforeCourseEnd(plan, issueDay),
      ...(template.builtIn ? [] : longNames(plan)),
    ],
  };
}

function issuedOf(register: Register, round: IssuingRound, program: string | null): readonly IssuedRow[] {
  return issuedRows(register, round).filter(({ candidate }) => program === null || candidate?.program.code === program);
}

function templateMissing(settings: Settings): CertificateFinding {
  return { stage: "certificate", code: "template-missing", cells: [settingCell(settings, "Templat")], person: null, fix: null, name: settings.template };
}

/** A list without any code blocks the run: one column is to be added, not one reason per person to be read. */
function codesMissing({ toReserve, live, withheld }: IssuingPlan): readonly CertificateFinding[] {
  const without = withheld.filter(({ why }) => why.kind === "code-missing");
  const [first] = without;
  if (!first || toReserve.length + live.length > 0) return [];
  return [{ stage: "certificate", code: "participant-codes-missing", cells: [first.participant.at], person: null, fix: null, people: without.length }];
}

function beforeCourseEnd({ toReserve }: IssuingPlan, issueDay: string): readonly CertificateFinding[] {
  const programs = new Map(toReserve.map(({ candidate }) => [candidate.program.code, candidate.program]));
  return [...programs.values()].flatMap(({ code, end, at }): readonly CertificateFinding[] =>
    end !== null && issueDay < end ? [{ stage: "certificate", code: "issue-before-course-end", cells: [at], person: null, fix: null, program: code, issueDay, end }] : [],
  );
}

/** The built-in templates were tried with such names; an office's own was not. */
const ROOMY = 34;

function longNames({ toReserve }: IssuingPlan): readonly CertificateFinding[] {
  return toReserve.flatMap(({ candidate: { participant } }): readonly CertificateFinding[] =>
    nameWidth(participant.name) > ROOMY
      ? [{ stage: "certificate", code: "name-may-overflow", cells: [participant.at], person: participant.key, fix: null, name: participant.name }]
      : [],
  );
}
