import type { Level, Located } from "../located";

export type EnrollmentFinding = Located & { readonly stage: "enrollment" } & { readonly code: "placeholder-enrollment" };

/** How serious each is. */
export const ENROLLMENT_LEVELS: Readonly<Record<EnrollmentFinding["code"], Level>> = { "placeholder-enrollment": "note" };
