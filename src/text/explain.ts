import type { Finding } from "../core/finding";
import type { Explanation } from "./explanation";
import { explainAttendance } from "./findings/attendance";
import { explainCertificate } from "./findings/certificate";
import { explainCompletion } from "./findings/completion";
import { explainEnrollment } from "./findings/enrollment";
import { explainSettings } from "./findings/settings";
import { explainSheet } from "./findings/sheet";

/** The words for any finding: where, what, how to fix. */
export function explain(finding: Finding): Explanation {
  switch (finding.stage) {
    case "sheet":
      return explainSheet(finding);
    case "settings":
      return explainSettings(finding);
    case "enrollment":
      return explainEnrollment(finding);
    case "attendance":
      return explainAttendance(finding);
    case "completion":
      return explainCompletion(finding);
    case "certificate":
      return explainCertificate(finding);
  }
}
