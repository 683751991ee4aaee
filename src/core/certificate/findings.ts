import type { Verdict } from "../completion/decision";
import type { AttendanceBase } from "../settings/settings";
import type { Level, Located } from "../located";
import type { PrintedFacts } from "./certificate-facts";
import type { PatternProblem } from "./number-pattern";

/** Whole minutes, or sessions by `unit`. */
interface Figures {
  readonly attended: number;
  readonly base: number;
  readonly unit: AttendanceBase;
}

/** What is now; `before` what was when the certificate was issued, null where nobody knows. */
interface IssuedFigures extends Figures {
  readonly number: string;
  readonly name: string;
  readonly minutesPerLesson: number;
}

/** A printed fact that is no longer so. The register does not keep births, nor the lesser facts of `details`. */
export type PrintedChange =
  | { readonly what: keyof PrintedFacts | "score"; readonly before: string; readonly after: string }
  | { readonly what: "birth"; readonly place: string; readonly day: string | null }
  | { readonly what: "details" };

/** Certificates: what keeps them from being made, and what happened to those that were. */
export type CertificateFinding = Located & { readonly stage: "certificate" } & (
    | { readonly code: "register-column-missing"; readonly headings: readonly string[] }
    | { readonly code: "register-number-twice"; readonly number: string }
    /** A row that somebody deleted: its number was given, in that year. */
    | { readonly code: "register-row-deleted"; readonly order: number; readonly year: number; readonly name: string }
    /** What the row says is no longer what was issued. */
    | { readonly code: "register-row-altered"; readonly number: string }
    | { readonly code: "number-pattern-unusable"; readonly pattern: string; readonly problem: PatternProblem }
    | { readonly code: "number-code-missing"; readonly token: string; readonly setting: string }
    | { readonly code: "office-name-missing" | "issue-place-missing" }
    | { readonly code: "signatory-missing"; readonly office: "labor" | "prison"; readonly day: string }
    | { readonly code: "signatory-twice"; readonly office: "labor" | "prison"; readonly day: string; readonly names: readonly string[] }
    | { readonly code: "participant-codes-missing"; readonly people: number }
    /** `where` names the setting or column whose text is printed. */
    | { readonly code: "refused-word"; readonly word: string; readonly where: string }
    /** No address that a browser opens, or one too long for a printed code. */
    | { readonly code: "verification-address-unusable"; readonly address: string; readonly longest: number }
    | { readonly code: "workbook-copied" }
    | { readonly code: "folder-open-by-link"; readonly url: string }
    | { readonly code: "folder-trashed" | "folder-missing" }
    /** The same folded name has a certificate of this programme under another code. */
    | { readonly code: "name-already-issued"; readonly name: string; readonly number: string; readonly otherCode: string }
    | { readonly code: "revoked-before"; readonly name: string; readonly number: string }
    | { readonly code: "account-not-allowed"; readonly allowed: readonly string[] }
    /** The lists say something else than the certificate that was issued to `name`. */
    | { readonly code: "issued-data-changed"; readonly number: string; readonly name: string; readonly changes: readonly PrintedChange[] }
    | (IssuedFigures & { readonly code: "issued-verdict-changed"; readonly verdict: Verdict; readonly before: Figures | null })
    /** Still passed, by other figures. */
    | (IssuedFigures & { readonly code: "issued-figures-changed"; readonly before: Figures })
    /** What the decision rests on changed and no figure did: somebody's marks, or the sessions and rules of a programme. */
    | { readonly code: "issued-marks-changed" | "issued-course-changed"; readonly program: string; readonly numbers: readonly string[]; readonly names: readonly string[] }
    /** A row reserved by another account. */
    | { readonly code: "reserved-by-colleague"; readonly number: string; readonly by: string; readonly at: string }
    | { readonly code: "issue-before-course-end"; readonly program: string; readonly issueDay: string; readonly end: string }
    | { readonly code: "name-may-overflow"; readonly name: string }
    /** The settings name a template that nobody took into use. */
    | { readonly code: "template-missing"; readonly name: string }
    | { readonly code: "template-tag-unknown"; readonly tag: string; readonly suggestion: string | null }
    | { readonly code: "template-tag-broken"; readonly tag: string }
    | { readonly code: "template-tag-missing"; readonly tag: string }
    | { readonly code: "template-tag-in-text-box"; readonly tag: string }
    | { readonly code: "template-qr-missing" | "template-qr-as-text" }
    | { readonly code: "template-refused-word"; readonly word: string }
  );

/** How serious each is. */
export const CERTIFICATE_LEVELS: Readonly<Record<CertificateFinding["code"], Level>> = {
  "register-column-missing": "error",
  "register-number-twice": "warning",
  "register-row-deleted": "error",
  "register-row-altered": "warning",
  "number-pattern-unusable": "error",
  "number-code-missing": "error",
  "office-name-missing": "error",
  "issue-place-missing": "warning",
  "signatory-missing": "error",
  "signatory-twice": "error",
  "participant-codes-missing": "error",
  "refused-word": "error",
  "verification-address-unusable": "error",
  "workbook-copied": "error",
  "folder-open-by-link": "error",
  "folder-trashed": "error",
  "folder-missing": "error",
  "name-already-issued": "error",
  "revoked-before": "warning",
  "account-not-allowed": "error",
  "issued-data-changed": "warning",
  "issued-verdict-changed": "warning",
  "issued-figures-changed": "warning",
  "issued-marks-changed": "warning",
  "issued-course-changed": "warning",
  "reserved-by-colleague": "warning",
  "issue-before-course-end": "warning",
  "name-may-overflow": "warning",
  "template-missing": "error",
  "template-tag-unknown": "error",
  "template-tag-broken": "error",
  "template-tag-missing": "error",
  "template-tag-in-text-box": "error",
  "template-qr-missing": "warning",
  "template-qr-as-text": "error",
  "template-refused-word": "error",
};
