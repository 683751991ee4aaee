import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import type { Candidate, Issuer } from "../core/certificate/certificate-facts";
import { fillTemplate } from "../docx/fill-template";
import { nameWidth } from "../docx/name-scale";
import { openTemplate } from "../docx/template";
import { printDate } from "../core/indonesia/print-date";
import type { RegisterRow } from "../core/certificate/register";
import { explainCertificateFailure } from "../text/certificate-failure";
import { TRIAL_CREATED, trialFields, TRIAL_REMOVED, TRIAL_WORD, trialTitle } from "../text/certificate-trial";
import { explain } from "../text/explain";
import { issuerFolder } from "./issuing/issuing-folder";
import { readAccount, rememberWrites } from "./issuing/issuing-memory";
import type { ReadIssuingRound } from "./issuing/issuing-round";
import { paperOf } from "./issuing/paper";
import { codeAlone } from "./issuing/seal";
import { prepareIssuing, type Prepared } from "./issuing/prepare-issuing";
import { describedAs } from "./issuing/register-rows";
import { isTrial, trialKey } from "./issuing/trial-key";
import { type WriteAllowance, writeAllowance } from "./issuing/write-allowance";
import { underLock } from "./issue-certificates";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";

const Request = z.object({ program: z.nullish(z.string()), remove: z.nullish(z.boolean()) });

/**
 * Makes one document of the longest name that would be issued, so that staff see the paper before anything counts: without number, code
 * or signatory, CONTOH in the place of each. It is no certificate in any list, and goes to the bin at the next trial, at the next step
 * of issuing, or with `remove`.
 */
export function createTrial(ports: Ports, readRound: ReadIssuingRound, request: unknown): Envelope<Api["createTrial"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  return underLock(ports, (): Envelope<Api["createTrial"]["reply"]> => {
    const prepared = prepareIssuing(ports, readRound(ports), ports.memory.all(), asked.program ?? null);
    const account = readAccount(ports);
    const allowance = writeAllowance(account.bucket, ports.clock);
    if (asked.remove === true) {
      if (account.folder !== null) binTrials(ports, account.folder, allowance);
      return done({ url: null, name: null, summary: TRIAL_REMOVED });
    }
    const { issuer } = prepared.readiness;
    const [blocker] = prepared.blockers;
    if (blocker || !issuer) return { ok: false, error: explainCertificateFailure({ code: "blocked", message: blocker ? explain(blocker).message : "", advice: blocker ? explain(blocker).advice : "" }) };
    const candidate = longest(prepared);
    if (!candidate) return { ok: false, error: explainCertificateFailure({ code: "nobody-to-print" }) };
    const folder = issuerFolder(ports, account, prepared.round.settings, prepared.entries, allowance);
    if (folder.kind === "blocked") return { ok: false, error: explainCertificateFailure({ code: "blocked", ...explain(folder.finding) }) };
    if (folder.kind === "unavailable") return { ok: false, error: explainCertificateFailure({ code: "documents-refused", message: folder.message }) };
    binTrials(ports, folder.id, allowance);
    allowance.spend(1);
    const { name } = candidate.participant;
    const [made] = ports.documents.create([{ key: trialKey(ports.secrets.random()), name: trialTitle(name), docx: trialPaper(prepared, issuer, candidate), folder: folder.id }]);
    rememberWrites(ports, account, allowance.print(), 1);
    if (made?.kind !== "created") return { ok: false, error: explainCertificateFailure({ code: "documents-refused", message: made?.message ?? "" }) };
    return done({ url: made.url, name, summary: TRIAL_CREATED });
  });
}

/** Whose name needs most room, among those who would get a certificate; else among those who have one. */
function longest({ plan }: Prepared): Candidate | null {
  const next = plan.toReserve.map(({ candidate }) => candidate);
  const live = plan.live.flatMap(({ candidate }) => candidate ?? []);
  return (next.length > 0 ? next : live).reduce<Candidate | null>(
    (widest, one) => (widest === null || nameWidth(one.participant.name) > nameWidth(widest.participant.name) ? one : widest),
    null,
  );
}

function trialPaper({ template, issueDay }: Prepared, issuer: Issuer, candidate: Candidate): string {
  const blank = { number: TRIAL_WORD, verificationCode: TRIAL_WORD, state: "reserved", url: "", revision: 0, reason: "", handedOver: "", signedUrl: "", by: "", at: "", key: "", owner: "", row: -1 } as const;
  const described = { name: "", program: "", lessonHours: "", start: "", end: "", fingerprint: "" };
  const row: RegisterRow = describedAs({ ...blank, ...described, person: candidate.participant.key, issueDate: printDate(issueDay) }, candidate);
  return fillTemplate(openTemplate(template.docx), trialFields(paperOf(row, candidate, issuer, codeAlone).fields), { text: TRIAL_WORD, code: TRIAL_WORD });
}

function binTrials(ports: Ports, folder: string, allowance: WriteAllowance): void {
  const listing = ports.documents.list(folder);
  const old = listing.kind === "listed" ? listing.documents.filter(({ key }) => isTrial(key)).map(({ id }) => id) : [];
  if (old.length === 0) return;
  allowance.spend(old.length);
  ports.documents.bin(old);
}
