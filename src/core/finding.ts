import type { AttendanceFinding } from "./attendance/findings";
import type { CertificateFinding } from "./certificate/findings";
import type { EnrollmentFinding } from "./enrollment/findings";
import type { SettingsFinding } from "./settings/findings";
import type { SheetFinding } from "./sheet/findings";

/** Everything that can be wrong, by the stage of the flow that sees it. Facts only: the words are in `text`. */
export type Finding = SheetFinding | SettingsFinding | EnrollmentFinding | AttendanceFinding | CertificateFinding;
