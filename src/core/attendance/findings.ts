import type { Level, Located } from "../located";

export type AttendanceFinding = Located & { readonly stage: "attendance" } & { readonly code: "placeholder-attendance" };

/** How serious each is. */
export const ATTENDANCE_LEVELS: Readonly<Record<AttendanceFinding["code"], Level>> = { "placeholder-attendance": "note" };
