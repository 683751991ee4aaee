import * as z from "zod/mini";
import type { Api, Choice, Envelope, FindingView, PreflightView } from "../contract";
import { settingCell } from "../core/certificate/blockers";
import type { CertificateFinding } from "../core/certificate/findings";
import { type LiveRow, type Withheld } from "../core/certificate/plan-issuing";
import type { Finding } from "../core/finding";
import { rolesOf } from "../core/settings/roles";
import { CHOICE_LABEL } from "../text/certificate-choices";
import { accountSentence, FOLDER_NOT_YET, folderKnown, preflightSummary } from "../text/certificate-issuing";
import { explainWithholding } from "../text/certificate-withheld";
import { showFindings } from "./finding-views";
import { folderBlocker } from "./issuing/issuing-folder";
import { peekAccount } from "./issuing/issuing-memory";
import type { ReadIssuingRound } from "./issuing/issuing-round";
import { prepareIssuing, type Prepared } from "./issuing/prepare-issuing";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";

const Request = z.object({ program: z.nullish(z.string()) });

/** What a step makes in a minute, its own overhead included: below the three writes a second that Drive allows. */
const PER_MINUTE = 120;

/** Says what issuing would do, and touches nothing. */
export function preflightCertificates(ports: Ports, readRound: ReadIssuingRound, request: unknown): Envelope<Api["preflightCertificates"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const prepared = prepareIssuing(ports, readRound(ports), ports.memory.all(), asked.program ?? null);
  const account = peekAccount(ports);
  const folder = lookAtFolder(ports, prepared, account.folder);
  const blockers = [...notAllowedHere(ports, prepared), ...prepared.blockers, ...folder.blockers];
  const open = openOf(prepared, account.owner);
  const willIssue = blockers.length > 0 ? [] : [...open, ...newOf(prepared)];
  const alreadyIssued = prepared.plan.live.filter(({ row }) => row.state === "issued").length;
  const notIssued = notIssuedOf(prepared);
  const warnings = [...prepared.warnings, ...heldFindings(prepared), ...colleagues(prepared, account.owner)];
  return done({
    willIssue,
    alreadyIssued,
    notIssued,
    blockers: withChoices(blockers),
    warnings: withChoices(warnings),
    summary: preflightSummary({
      willIssue: willIssue.length,
      alreadyIssued,
      notIssued: notIssued.length,
      blockers: blockers.length,
      open: blockers.length > 0 ? 0 : open.length,
      resume: null,
    }),
    expectedMinutes: willIssue.length === 0 ? 0 : Math.ceil(willIssue.length / PER_MINUTE),
    account: accountSentence(ports.identity.email, account.madeToday, willIssue.length),
    folder: folder.sentence,
    folderUrl: folder.url,
  });
}

function notAllowedHere(ports: Ports, { round }: Prepared): readonly CertificateFinding[] {
  const { issuers } = round.settings;
  if (rolesOf(ports.identity.email, round.settings).issuer) return [];
  const cells = [settingCell(round.settings, "Yang boleh menerbitkan")];
  return [{ stage: "certificate", code: "account-not-allowed", cells, person: null, fix: null, allowed: issuers }];
}

interface Folder {
  readonly sentence: string;
  readonly url: string | null;
  readonly blockers: readonly CertificateFinding[];
}

function lookAtFolder(ports: Ports, { round, entries }: Prepared, id: string | null): Folder {
  if (id === null) return { sentence: FOLDER_NOT_YET, url: null, blockers: [] };
  const state = ports.documents.folder(id);
  const blocker = folderBlocker(round.settings, state, entries);
  const readers = state.kind === "ready" ? state.readers.filter((email) => email !== "" && email !== ports.identity.email.toLowerCase()) : [];
  return { sentence: folderKnown(readers), url: "url" in state ? state.url : null, blockers: blocker ? [blocker] : [] };
}

/** Rows that an interrupted run of this account left open: they keep their numbers. */
function openOf({ plan }: Prepared, owner: string | null): PreflightView["willIssue"] {
  return plan.live.flatMap(({ row, candidate, against }) =>
    row.state === "reserved" && row.owner === owner && candidate && !against
      ? [{ person: row.person, name: candidate.participant.name, program: candidate.program.code, number: row.number }]
      : [],
  );
}

function newOf({ plan }: Prepared): PreflightView["willIssue"] {
  return plan.toReserve.map(({ candidate, number }) => ({
    person: candidate.participant.key,
    name: candidate.participant.name,
    program: candidate.program.code,
    number,
  }));
}

function notIssuedOf({ round, plan }: Prepared): PreflightView["notIssued"] {
  const decisionOf = new Map(round.decisions.map((decision) => [`${decision.person}\n${decision.program}`, decision]));
  return plan.withheld.map(({ participant, program, why }) => {
    const decision = decisionOf.get(`${participant.key}\n${program}`);
    const reason = explainWithholding(why, decision ? round.reasonOf(decision) : "", round.heldBack.get(participant.key) ?? "");
    return { person: participant.key, name: participant.name, reason };
  });
}

/** What only a person may settle about somebody: shown with the answers to choose from. */
function heldFindings({ plan }: Prepared): readonly CertificateFinding[] {
  return plan.withheld.flatMap(({ participant, why }: Withheld): readonly CertificateFinding[] => {
    const located = { stage: "certificate", cells: [participant.at], person: participant.key, fix: null } as const;
    if (why.kind === "name-already-issued") return [{ ...located, code: why.kind, name: participant.name, number: why.number, otherCode: why.otherCode }];
    if (why.kind === "revoked-before") return [{ ...located, code: why.kind, name: participant.name, number: why.number }];
    if (why.kind === "row-deleted") return [{ ...located, code: "register-row-deleted", order: why.order, year: why.year, name: participant.name }];
    return [];
  });
}

function colleagues({ plan, register }: Prepared, owner: string | null): readonly CertificateFinding[] {
  const column = register.columns.get("number") ?? 0;
  return plan.live
    .filter(({ row }: LiveRow) => row.state === "reserved" && row.owner !== owner)
    .map(({ row }) => ({
      stage: "certificate",
      code: "reserved-by-colleague",
      cells: [{ sheet: register.sheet, row: row.row, column }],
      person: row.person,
      fix: null,
      number: row.number,
      by: row.by,
      at: row.at,
    }));
}

function withChoices(findings: readonly Finding[]): readonly FindingView[] {
  return showFindings(findings).map(({ finding, view }) => ({ ...view, choices: choicesOf(finding) }));
}

/** The answers that `confirm` takes. */
function choicesOf(finding: Finding): readonly Choice[] {
  switch (finding.code) {
    case "workbook-copied":
      return (["new", "continue"] as const).map((value) => ({ what: "copy", value, label: CHOICE_LABEL[`copy-${value}`] }));
    case "folder-open-by-link":
      return [{ what: "folder", value: null, label: CHOICE_LABEL.folder }];
    case "folder-missing":
      return [{ what: "new-folder", value: null, label: CHOICE_LABEL["new-folder"] }];
    case "name-already-issued":
      return [{ what: "two-people", value: finding.person, label: CHOICE_LABEL["two-people"] }];
    case "revoked-before":
      return [{ what: "issue-again", value: finding.person, label: CHOICE_LABEL["issue-again"] }];
    case "register-row-deleted":
      return [{ what: "void-number", value: finding.person, label: CHOICE_LABEL["void-number"] }];
    default:
      return [];
  }
}
