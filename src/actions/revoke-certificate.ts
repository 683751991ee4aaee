import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import type { RegisterRow } from "../core/certificate/register";
import { explainCertificateFailure } from "../text/certificate-failure";
import { CERTIFICATE_ACTION, revokedSummary } from "../text/certificate-afterwards";
import { readAccount, rememberWrites } from "./issuing/issuing-memory";
import type { ReadIssuingRound } from "./issuing/issuing-round";
import { onCertificates } from "./issuing/on-certificates";
import { stampOf } from "./issuing/register-rows";
import { writeRegisterAndLog } from "./issuing/register-and-log";
import { retireDocuments } from "./issuing/retire-documents";
import { sweepFolder } from "./issuing/sweep-folder";
import { writeAllowance } from "./issuing/write-allowance";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";

const Request = z.object({ numbers: z.array(z.string()).check(z.minLength(1), z.maxLength(1000)), reason: z.string() });

/**
 * Takes certificates back: the row, its number, who and when stay; the document stays as evidence, with DICABUT in its name.
 * Called again it finishes what an interruption left open, and changes nothing else.
 */
export function revokeCertificate(ports: Ports, readRound: ReadIssuingRound, request: unknown): Envelope<Api["revokeCertificate"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const reason = asked.reason.trim();
  if (reason === "") return { ok: false, error: explainCertificateFailure({ code: "reason-missing" }) };
  return onCertificates(ports, readRound, { numbers: asked.numbers, states: ["issued", "revoked"] }, ({ round, register, rows }) => {
    const account = readAccount(ports);
    const revoked = rows.filter(({ state }) => state === "issued").map((row) => revokedRow(row, reason, ports));
    const entries = revoked.map(({ number, person }) => ({ action: CERTIFICATE_ACTION.revoked, person, cell: number, before: "terbit", after: "dicabut", note: reason }));
    const written = writeRegisterAndLog(ports, register, { changes: revoked }, entries);
    if (written.kind === "protected") return refused({ code: "protected", sheet: register.sheet });
    const now = new Map(revoked.map((row) => [row.key, row]));
    const moved = retire(ports, register.rows.map((row) => now.get(row.key) ?? row));
    const ofColleagues = rows.filter(({ owner }) => owner !== account.owner).length;
    const hasPage = round.settings.verificationAddress !== "";
    return done({ summary: revokedSummary({ revoked: revoked.length, already: rows.length - revoked.length, ofColleagues, moved, hasPage }) });
  });
}

function revokedRow(row: RegisterRow, reason: string, ports: Ports): RegisterRow {
  const { by, at } = stampOf(ports, row.owner);
  return { ...row, state: "revoked", reason, by, at };
}

/** Only this account's documents: under `drive.file` nobody sees a colleague's. Returns whether Drive could be asked. */
function retire(ports: Ports, rows: readonly RegisterRow[]): boolean {
  const account = readAccount(ports);
  if (account.folder === null) return true;
  const listing = ports.documents.list(account.folder);
  if (listing.kind === "unavailable") return false;
  const allowance = writeAllowance(account.bucket, ports.clock);
  retireDocuments(ports, account, account.folder, sweepFolder(listing.documents, rows, true).retired, allowance);
  rememberWrites(ports, account, allowance.print(), 0);
  return true;
}
