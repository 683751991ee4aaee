import { settingCell } from "../../core/certificate/blockers";
import type { CertificateFinding } from "../../core/certificate/findings";
import { findRefusedWords } from "../../core/certificate/refused-words";
import type { Settings } from "../../core/settings/settings";
import type { CheckedTemplate, TemplateIssue } from "../../docx/check-template";

/** Everything wrong with a template, at the setting that names it. `kind` says which words it may not hold. */
export function templateFindings({ issues, text }: CheckedTemplate, kind: "neutral" | "ceremonial", settings: Settings): readonly CertificateFinding[] {
  const located = { stage: "certificate", cells: [settingCell(settings, "Templat")], person: null, fix: null } as const;
  const words = findRefusedWords(text, kind).map((word): CertificateFinding => ({ ...located, code: "template-refused-word", word }));
  return [...issues.map((issue): CertificateFinding => ({ ...located, ...factsOf(issue) })), ...words];
}

type TemplateFacts = Pick<Extract<CertificateFinding, { readonly code: "template-tag-unknown" }>, "code" | "tag" | "suggestion">;

function factsOf(
  issue: TemplateIssue,
): TemplateFacts | { readonly code: "template-tag-broken" | "template-tag-missing" | "template-tag-in-text-box"; readonly tag: string } | { readonly code: "template-qr-missing" | "template-qr-as-text" } {
  switch (issue.kind) {
    case "unknown":
      return { code: "template-tag-unknown", tag: issue.tag, suggestion: issue.suggestion };
    case "broken":
      return { code: "template-tag-broken", tag: issue.tag };
    case "missing":
      return { code: "template-tag-missing", tag: issue.tag };
    case "in-text-box":
      return { code: "template-tag-in-text-box", tag: issue.tag };
    case "qr-missing":
    case "qr-as-text":
      return { code: `template-${issue.kind}` };
  }
}
