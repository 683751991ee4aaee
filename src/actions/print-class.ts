import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { describesBirth, describesPerson, isUnaltered } from "../core/certificate/fingerprint";
import type { LiveRow } from "../core/certificate/plan-issuing";
import type { RegisterRow } from "../core/certificate/register";
import { sha256 } from "../core/certificate/sha256";
import { joinDocuments, type JoinedPart } from "../docx/join-documents";
import { openTemplate } from "../docx/template";
import { explainCertificateFailure } from "../text/certificate-failure";
import { leftOutReason, printSummary, printTitle } from "../text/certificate-printing";
import { explain } from "../text/explain";
import { underLock } from "./issue-certificates";
import { issuerFolder } from "./issuing/issuing-folder";
import { readAccount, rememberWrites } from "./issuing/issuing-memory";
import type { ReadIssuingRound } from "./issuing/issuing-round";
import { issuerOfRow, paperOf } from "./issuing/paper";
import { prepareIssuing, type Prepared } from "./issuing/prepare-issuing";
import { subFolder } from "./issuing/sub-folder";
import { writeAllowance } from "./issuing/write-allowance";
import { done, readRequest, refused } from "./outcome";
import { pdfLink } from "./pdf-link";
import type { Ports, StoredDocument } from "./ports";

const Request = z.object({ program: z.string() });

/** What keeps certificates that exist from being put on paper; that nobody is in office today, say, does not. */
const STOPS_PRINTING: ReadonlySet<string> = new Set(["template-missing", "workbook-copied", "register-column-missing", "register-number-twice"]);

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
    const issued = prepared.plan.live.filter(({ row }) => row.state === "issued");
    const rows = issued.flatMap((entry) => {
      const issuer = signedBy(entry.row);
      return entry.candidate && issuer && isAsIssued(entry) ? [{ row: entry.row, paper: paperOf(entry.row, entry.candidate, issuer) }] : [];
    });
    const printed = new Set(rows.map(({ row }) => row));
    const leftOut = issued.filter(({ row }) => !printed.has(row)).map(({ row }) => ({ number: row.number, name: row.name, reason: leftOutReason }));
    if (rows.length === 0) return { ok: false, error: explainCertificateFailure({ code: "nobody-to-print" }) };
    if (rows.length > MOST) return { ok: false, error: explainCertificateFailure({ code: "too-many-to-print", most: MOST }) };
    const paper = combined(ports, prepared, rows, asked.program);
    if (paper.kind === "failed") return { ok: false, error: paper.error };
    return done({ url: paper.url, pdfUrl: pdfLink(paper.url), people: rows.length, leftOut, summary: printSummary(rows.length, leftOut.length, paper.kind === "found") });
  });
}

function isAsIssued({ row, candidate }: LiveRow): boolean {
  return candidate !== null && isUnaltered(row) && candidate.participant.name === row.name && describesPerson(row, candidate) && describesBirth(row, candidate);
}

type Paper = { readonly kind: "made" | "found"; readonly url: string } | { readonly kind: "failed"; readonly error: ReturnType<typeof explainCertificateFailure> };

/** A certificate as it is put into the combined document. */
interface Printed {
  readonly row: RegisterRow;
  readonly paper: JoinedPart;
}

function combined(ports: Ports, prepared: Prepared, rows: readonly Printed[], program: string): Paper {
  const account = readAccount(ports);
  const allowance = writeAllowance(account.bucket, ports.clock);
  const folder = issuerFolder(ports, account, prepared.round.settings, prepared.entries, allowance);
  if (folder.kind === "blocked") return failed({ code: "blocked", ...explain(folder.finding) });
  const print = folder.kind === "ready" ? subFolder(ports, folder.id, "print", allowance) : null;
  const listing = print === null ? null : ports.documents.list(print);
  if (print === null || listing?.kind !== "listed") return failed({ code: "documents-refused", message: "Google Drive tidak menjawab." });
  const key = keyOf(prepared, rows, program);
  const [same] = listing.documents.filter((document) => document.key === key);
  const outdated = listing.documents.filter((document) => document.key?.startsWith(programKey(program)) === true && document !== same);
  const docx = same ? null : joinDocuments(openTemplate(prepared.template.docx), rows.map(({ paper }) => paper));
  if (!same && docx === null) return failed({ code: "cannot-combine" });
  allowance.spend(1 + outdated.length);
  const [made] = docx === null ? [] : ports.documents.create([{ key, name: printTitle(rows[0]?.row.program ?? program, rows.length), docx, folder: print }]);
  if (same || made?.kind === "created") binAll(ports, outdated);
  rememberWrites(ports, account, allowance.print(), same ? 0 : 1);
  if (same) return { kind: "found", url: same.url };
  return made?.kind === "created" ? { kind: "made", url: made.url } : failed({ code: "documents-refused", message: "Google Drive belum membuat dokumen cetak." });
}

function failed(failure: Parameters<typeof explainCertificateFailure>[0]): Paper {
  return { kind: "failed", error: explainCertificateFailure(failure) };
}

function binAll(ports: Ports, documents: readonly StoredDocument[]): void {
  if (documents.length > 0) ports.documents.bin(documents.map(({ id }) => id));
}

const programKey = (program: string): string => `cetak-${sha256(program).slice(0, 12)}-`;

/** The same while every paper in it would be the same. */
function keyOf({ template }: Prepared, rows: readonly Printed[], program: string): string {
  return programKey(program) + sha256(JSON.stringify([sha256(template.docx), rows.map(({ paper }) => paper)])).slice(0, 24);
}
