import type { CallOptions } from "../../host/host";
import type { FindingView } from "../../src/contract";
import type { Office } from "./office";

/** 2 March 2026, ten in the morning in the spreadsheet's zone: the day of the failure cases. */
export const TODAY: CallOptions = { now: "2026-03-02T10:00" };

/** Sample NIKs use regions that do not exist; the warning for that is left out of every count. */
const UNCOUNTED = "nik-region-unknown";

/** What a check of the lists finds. */
export function findingsOf(office: Office): readonly FindingView[] {
  return office.ask("checkEnrollment", {}, TODAY).findings.filter(({ code }) => code !== UNCOUNTED);
}

/** The same, one line each: `error nik-number Peserta!D2`. */
export function found(office: Office): readonly string[] {
  return findingsOf(office).map(lineOf);
}

export const lineOf = ({ level, code, cells }: FindingView): string => `${level} ${code} ${cells.join(" ")}`;

/** The people who would get a certificate now. */
export function wouldIssue(office: Office): readonly string[] {
  return office.ask("preflightCertificates", {}, TODAY).willIssue.map(({ person }) => person);
}

/** The text of every live document. */
export function documentTexts(office: Office): readonly string[] {
  return office.host.docs().files.filter(({ mimeType, trashed }) => mimeType.endsWith(".document") && !trashed).map(({ text }) => text ?? "");
}
