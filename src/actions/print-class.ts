import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { describesBirth, describesPerson, isUnaltered } from "../core/certificate/fingerprint";
import type { LiveRow } from "../core/certificate/plan-issuing";
import { explainCertificateFailure } from "../text/certificate-failure";
import { LEFT_OUT, printSummary, printTitle } from "../text/certificate-printing";
import { explain } from "../text/explain";
import { underLock } from "./issue-certificates";
import { isNewKey } from "./issuing/account-key";
import { combinedDocument } from "./issuing/combined-document";
import type { ReadIssuingRound } from "./issuing/issuing-round";
import { readAccount } from "./issuing/issuing-memory";
import { issuerOfRow, paperOf } from "./issuing/paper";
import { prepareIssuing } from "./issuing/prepare-issuing";
import { sealOf } from "./issuing/seal";
import { done, readRequest, refused } from "./outcome";
import { pdfLink } from "./pdf-link";
import type { Ports } from "./ports";

const Request = z.object({ program: z.string() });

/** What keeps certificates that exist from being put on paper; that nobody is in office today, say, does not. */
const STOPS_PRINTING: ReadonlySet<string> = new Set(["template-missing", "workbook-copied", "register-column-missing", "register-number-twice", "verification-address-unusable"]);

/** More in one Google Doc opens slowly and may not convert. */
const MOST = 150;

type Reply = Envelope<Api["printClass"]["reply"]>;

/**
 * One document with the certificates of a programme, front and back of each person in the order of the list, for printing: one Drive
 * write. It is found again as long as the same certificates hold, and replaced when they do not; it is no certificate of its own.
 * People whose data changed since their certificate was issued are left out and named: the paper would not be what was issued.
 */
export function printClass(ports: Ports, readRound: ReadIssuingRound, request: unknown): Reply {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  return underLock(ports, (): Reply => {
    const prepared = prepareIssuing(ports, readRound(ports), ports.memory.all(), asked.program);
    const blocker = prepared.blockers.find(({ code }) => STOPS_PRINTING.has(code));
    if (blocker) return { ok: false, error: explainCertificateFailure({ code: "blocked", ...explain(blocker) }) };
    const signedBy = issuerOfRow(prepared);
    const account = readAccount(ports);
    const newKey = prepared.round.settings.verificationAddress !== "" && isNewKey(account, prepared.entries);
    const seal = sealOf(ports, prepared, account);
    const issued = prepared.plan.live.filter(({ row }) => row.state === "issued");
    const rows = issued.flatMap((entry) => {
      const issuer = signedBy(entry.row);
      return entry.candidate && issuer && isAsIssued(entry) ? [{ row: entry.row, paper: paperOf(entry.row, entry.candidate, issuer, seal) }] : [];
    });
    const printed = new Set(rows.map(({ row }) => row));
    const leftOut = issued.filter(({ row }) => !printed.has(row)).map(({ row }) => ({ number: row.number, name: row.name, reason: signedBy(row) ? LEFT_OUT.changed : LEFT_OUT.signatory }));
    if (rows.length === 0) return { ok: false, error: explainCertificateFailure({ code: "nobody-to-print" }) };
    if (rows.length > MOST) return { ok: false, error: explainCertificateFailure({ code: "too-many-to-print", most: MOST }) };
    const paper = combinedDocument(ports, prepared, {
      of: asked.program,
      title: printTitle(rows[0]?.row.program ?? asked.program, rows.length),
      docx: prepared.template.docx,
      parts: rows.map(({ paper: part }) => part),
    });
    if (paper.kind === "failed") return { ok: false, error: paper.error };
    return done({ url: paper.url, pdfUrl: pdfLink(paper.url), people: rows.length, leftOut, summary: printSummary({ people: rows.length, leftOut: leftOut.length, found: paper.kind === "found", newKey }) });
  });
}

function isAsIssued({ row, candidate }: LiveRow): boolean {
  return candidate !== null && isUnaltered(row) && candidate.participant.name === row.name && describesPerson(row, candidate) && describesBirth(row, candidate);
}
