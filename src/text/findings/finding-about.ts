import type { EnrollmentFinding } from "../../core/enrollment/findings";

/** The findings whose codes begin with one of these words: everything about the NIK, about the name … */
export type FindingAbout<Word extends string> = Extract<EnrollmentFinding, { readonly code: `${Word}-${string}` }>;

export function isAbout<Word extends string>(finding: EnrollmentFinding, ...words: readonly Word[]): finding is FindingAbout<Word> {
  return words.some((word) => finding.code.startsWith(`${word}-`));
}
