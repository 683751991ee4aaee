import { issuerOn } from "../../core/certificate/blockers";
import { isCompetent, type Candidate, type Issuer } from "../../core/certificate/certificate-facts";
import type { RegisterRow } from "../../core/certificate/register";
import { parseDate } from "../../core/indonesia/parse-date";
import type { Official } from "../../core/settings/settings";
import type { JoinedPart } from "../../docx/join-documents";
import { certificateFields, qrText } from "../../text/certificate-fields";

/** What is printed on the paper of one register row: every text by its tag, and what the QR picture says. */
export function paperOf(row: RegisterRow, candidate: Candidate, issuer: Issuer): JoinedPart {
  const code = row.verificationCode;
  return { fields: certificateFields(row, candidate, issuer, isCompetent(candidate)), qr: { text: qrText(code, issuer.settings.verificationAddress), code } };
}

/**
 * Who signs a row: the official in office on the day it carries. A run that was interrupted on New Year's Eve is finished under the
 * signature of that day. Where the lists do not say any more who that was, today's official.
 */
export function issuerOfRow(issuer: Issuer, officials: readonly Official[]): (row: RegisterRow) => Issuer {
  const known = new Map<string, Issuer>();
  return ({ issueDate }) => {
    const before = known.get(issueDate);
    if (before) return before;
    const reading = parseDate(issueDate);
    const found = (reading.kind === "date" ? issuerOn(reading.day, issuer, officials) : null) ?? issuer;
    known.set(issueDate, found);
    return found;
  };
}
