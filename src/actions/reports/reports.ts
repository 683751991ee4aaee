import type { ReportKind } from "../../contract";
import { attendance } from "./attendance";
import { implementation } from "./implementation";
import { minutes } from "./minutes";
import { nominative } from "./nominative";
import { recap } from "./recap";
import { recipients } from "./recipients";
import type { Report } from "./report";
import { signing } from "./signing";

/** Reports that are made from the sheets alone, in the order in which a round needs them. */
export const REPORT_KINDS = ["nominative", "signing", "attendance", "minutes", "recipients", "recap", "implementation"] as const satisfies readonly ReportKind[];

/** And the letter of training hours, which is issued like a certificate. */
export const ALL_KINDS = ["letter", ...REPORT_KINDS] as const;

/** How each of them is made; a new kind is one file beside these and one line here. */
export const REPORTS: Readonly<Record<(typeof REPORT_KINDS)[number], Report>> = { nominative, signing, attendance, minutes, recipients, recap, implementation };
