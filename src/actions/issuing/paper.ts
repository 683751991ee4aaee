import { issuerOn } from "../../core/certificate/blockers";
import { isCompetent, type Candidate, type Issuer } from "../../core/certificate/certificate-facts";
import type { RegisterRow } from "../../core/certificate/register";
import { parseDate } from "../../core/indonesia/parse-date";
import type { JoinedPart, QrText } from "../../docx/join-documents";
import { certificateFields, printedNumber } from "../../text/certificate-fields";
import type { Prepared } from "./prepare-issuing";
import type { Seal } from "./seal";

/** What is printed on the paper of one register row: every text by its tag, and what the QR picture says. */
export function paperOf(row: RegisterRow, candidate: Candidate, issuer: Issuer, seal: Seal): JoinedPart & { readonly qr: QrText } {
  const { verificationCode: code, name, program, lessonHours, start, end, issueDate } = row;
  const { issuePlace, laborOfficeName } = issuer.settings;
  const text = seal({ code, number: printedNumber(row), name, program, lessonHours, start, end, issueDate, place: issuePlace, issuer: laborOfficeName, signatory: issuer.signatory.name });
  return { fields: certificateFields(row, candidate, issuer, isCompetent(candidate)), qr: { text, code } };
}

/** Who signs a row: the official in office on the day it carries, today's or not. Null where the lists do not say who that was. */
export function issuerOfRow({ round, template }: Prepared): (row: RegisterRow) => Issuer | null {
  const known = new Map<string, Issuer | null>();
  return ({ issueDate }) => {
    const before = known.get(issueDate);
    if (before !== undefined) return before;
    const reading = parseDate(issueDate);
    const found = reading.kind === "date" ? issuerOn(reading.day, { ...round, template: template.kind }) : null;
    known.set(issueDate, found);
    return found;
  };
}
