import * as z from "zod/mini";
import type { Api, Envelope, IssueView } from "../contract";
import { describesPerson } from "../core/certificate/fingerprint";
import type { LiveRow } from "../core/certificate/plan-issuing";
import type { RegisterRow } from "../core/certificate/register";
import { verificationCode } from "../core/certificate/verification-code";
import { printDate } from "../core/indonesia/print-date";
import { explainCertificateFailure } from "../text/certificate-failure";
import { explain } from "../text/explain";
import { explainWithholding } from "../text/certificate-withheld";
import { alreadyReissued, CERTIFICATE_ACTION, duplicateReason, plainReason, replacedReason } from "../text/certificate-afterwards";
import { claimWorkbook } from "./issuing/claim-workbook";
import { issueStep } from "./issuing/issue-step";
import { blockedView, issueView } from "./issuing/issue-view";
import { readAccount } from "./issuing/issuing-memory";
import type { IssuingRound, ReadIssuingRound } from "./issuing/issuing-round";
import { onCertificates } from "./issuing/on-certificates";
import { prepareIssuing, type Prepared } from "./issuing/prepare-issuing";
import { describedAs, secretsOf, stampOf, withNewKey } from "./issuing/register-rows";
import { writeRegisterAndLog } from "./issuing/register-and-log";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";

const Request = z.object({ numbers: z.array(z.string()).check(z.minLength(1), z.maxLength(1000)), reason: z.string(), duplicate: z.nullish(z.boolean()) });

/**
 * Issues certificates again with what the list says now: the number stays, the revision goes up, the old row becomes
 * `diganti` and its document is put away. The new row is promised in the same write that ends the old one, so there is one live
 * row at every moment. A duplicate of a lost paper goes the same way and says so in its number. Called again with the same reason it finishes, and does not replace what it has just made.
 */
export function reissueCertificate(ports: Ports, readRound: ReadIssuingRound, request: unknown): Envelope<Api["reissueCertificate"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  // Only the button makes a duplicate, not the word typed in front of a reason.
  const why = plainReason(asked.reason);
  if (why === "") return { ok: false, error: explainCertificateFailure({ code: "reason-missing" }) };
  const reason = asked.duplicate === true ? duplicateReason(why) : why;
  return onCertificates(ports, readRound, { numbers: asked.numbers, states: ["issued", "reserved"] }, ({ round, rows }) => {
    const entries = ports.memory.all();
    const prepared = onlyLive(prepareIssuing(ports, round, entries, null));
    const { issuer } = prepared.readiness;
    const [blocker] = prepared.blockers;
    if (blocker || !issuer) return done(blockedView(prepared, blocker ? `${explain(blocker).message} ${explain(blocker).advice}` : ""));
    claimWorkbook(ports, round.settings);
    const chosen = choose(prepared, rows, reason, round);
    if (replace(ports, prepared, chosen.replace, reason) === "protected") return refused({ code: "protected", sheet: prepared.register.sheet });
    const promised = onlyLive(prepareIssuing(ports, { ...round, register: ports.workbook.read(prepared.register.sheet) }, entries, null));
    const step = issueStep(ports, promised, issuer, false);
    if (step.kind === "protected") return refused({ code: "protected", sheet: step.sheet });
    if (step.kind === "blocked") return done(blockedView(prepared, `${explain(step.finding).message} ${explain(step.finding).advice}`));
    const view = issueView(ports, promised, step);
    return done({ ...view, failed: [...chosen.refused, ...view.failed] });
  });
}

/** A re-issue gives no number to anybody else. */
function onlyLive(prepared: Prepared): Prepared {
  return { ...prepared, plan: { ...prepared.plan, toReserve: [] } };
}

interface Chosen {
  readonly replace: readonly LiveRow[];
  readonly refused: IssueView["failed"];
}

function choose({ plan }: Prepared, rows: readonly RegisterRow[], reason: string, round: IssuingRound): Chosen {
  const wanted = new Set(rows.filter(({ state }) => state === "issued").map(({ row }) => row));
  const asked = plan.live.filter(({ row }) => wanted.has(row.row));
  const isDone = ({ row, candidate }: LiveRow): boolean =>
    row.revision > 0 && row.reason === reason && candidate !== null && candidate.participant.name === row.name && describesPerson(row, candidate);
  const refusedRows = asked.flatMap(({ row, candidate, against }) => {
    const why = against ?? (candidate ? null : ({ kind: "not-in-list" } as const));
    const ofDecision = candidate ? round.reasonOf(candidate.decision) : "";
    return why ? [{ person: row.person, code: "held-back", message: explainWithholding(why, ofDecision, round.heldBack.get(row.person) ?? "") }] : [];
  });
  const doneBefore = asked.filter(isDone).map(({ row }) => ({ person: row.person, code: "already-done", message: alreadyReissued(row.number) }));
  return { replace: asked.filter((entry) => entry.candidate && !entry.against && !isDone(entry)), refused: [...refusedRows, ...doneBefore] };
}

function replace(ports: Ports, { register, issueDay }: Prepared, entries: readonly LiveRow[], reason: string): "written" | "protected" {
  if (entries.length === 0) return "written";
  const { owner } = readAccount(ports);
  const draw = secretsOf(ports);
  const stamp = stampOf(ports, owner);
  const old: RegisterRow[] = [];
  const added: RegisterRow[] = [];
  for (const { row, candidate } of entries) {
    if (!candidate) continue;
    old.push({ ...row, state: "replaced", reason: replacedReason(row.revision + 1, reason) });
    const promised: RegisterRow = {
      ...row,
      ...stamp,
      state: "reserved",
      revision: row.revision + 1,
      verificationCode: verificationCode(draw()),
      issueDate: printDate(issueDay),
      url: "",
      handedOver: "",
      signedUrl: "",
      reason,
      row: -1,
    };
    added.push(describedAs(withNewKey(promised, draw), candidate));
  }
  const lines = added.map(({ number, person, revision }) => ({ action: CERTIFICATE_ACTION.reissued, person, cell: number, before: "", after: `revisi ${revision}`, note: reason }));
  return writeRegisterAndLog(ports, register, { changes: old, added }, lines).kind;
}
