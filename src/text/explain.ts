import type { Finding } from "../core/finding";
import type { Explanation } from "./explanation";
import { explainAttendance } from "./findings/attendance";
import { explainCertificate } from "./findings/certificate";
import { explainCompletion } from "./findings/completion";
import { explainEnrollment } from "./findings/enrollment";
import { explainSettings } from "./findings/settings";
import { explainSheet } from "./findings/sheet";

/** No sentence of ours is as long; a cell may hold fifty thousand letters. */
const LONGEST = 900;

/** The words for any finding: where, what, how to fix. A text of the sheet that would not end is cut; the cell named has it whole. */
export function explain(finding: Finding): Explanation {
  const said = explained(finding);
  return said.message.length <= LONGEST ? said : { ...said, message: `${said.message.slice(0, LONGEST)}…` };
}

function explained(finding: Finding): Explanation {
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
