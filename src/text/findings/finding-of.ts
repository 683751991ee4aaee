import type { EnrollmentFinding } from "../../core/enrollment/findings";

/** The findings with one of these codes, facts included. */
export type FindingOf<Code extends EnrollmentFinding["code"]> = Extract<EnrollmentFinding, { readonly code: Code }>;
