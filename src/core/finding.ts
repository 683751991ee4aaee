import { ATTENDANCE_LEVELS, type AttendanceFinding } from "./attendance/findings";
import { CERTIFICATE_LEVELS, type CertificateFinding } from "./certificate/findings";
import { COMPLETION_LEVELS, type CompletionFinding } from "./completion/findings";
import { ENROLLMENT_LEVELS, type EnrollmentFinding } from "./enrollment/findings";
import type { Level } from "./located";
import { SETTINGS_LEVELS, type SettingsFinding } from "./settings/findings";
import { SHEET_LEVELS, type SheetFinding } from "./sheet/findings";

/** Everything that can be wrong, by the stage of the flow that sees it. Facts only: the words are in `text`. */
export type Finding = SheetFinding | SettingsFinding | EnrollmentFinding | AttendanceFinding | CompletionFinding | CertificateFinding;

const LEVELS: Readonly<Record<Finding["code"], Level>> = {
  ...SHEET_LEVELS,
  ...SETTINGS_LEVELS,
  ...ENROLLMENT_LEVELS,
  ...ATTENDANCE_LEVELS,
  ...COMPLETION_LEVELS,
  ...CERTIFICATE_LEVELS,
};

export const levelOf = (finding: Finding): Level => LEVELS[finding.code];
