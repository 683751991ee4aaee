import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { settingCell } from "../core/certificate/blockers";
import type { CertificateFinding } from "../core/certificate/findings";
import { findRefusedWords } from "../core/certificate/refused-words";
import type { Settings } from "../core/settings/settings";
import { type CheckedTemplate, checkTemplate, type TemplateIssue } from "../docx/check-template";
import { stripFonts } from "../docx/strip-fonts";
import { CERTIFICATE_TAGS, REQUIRED_TAGS, SECTION_TAGS, UNIT_TAGS } from "../text/certificate-fields";
import { explainCertificateFailure } from "../text/certificate-failure";
import { BUILT_IN_NAME, templateNotUsed, templateUsed } from "../text/template-names";
import { showFindings } from "./finding-views";
import { underLock } from "./issue-certificates";
import { LARGEST_TEMPLATE, snapshotEntries } from "./issuing/template-memory";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound } from "./read-round";
import { writeLog } from "./write-log";
import { writeSettings } from "./write-settings";

const Request = z.object({ id: z.nullish(z.string()), name: z.nullish(z.string()), docx: z.nullish(z.string()) });

const TAGS = { values: [...CERTIFICATE_TAGS.filter((tag) => tag !== "QR"), ...UNIT_TAGS], sections: SECTION_TAGS, required: REQUIRED_TAGS, qr: "QR" };

type Reply = Envelope<Api["useTemplate"]["reply"]>;

/**
 * Takes a template into use: a Google Doc of `createTemplate` by its id (or link), or a .docx chosen from the computer. It is checked
 * whole, and kept with the spreadsheet; while anything is wrong with it, the one in use stays in use.
 */
export function useTemplate(ports: Ports, request: unknown): Reply {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  return underLock(ports, () => {
    const source = sourceOf(ports, asked);
    if (!source) return refused({ code: "bad-request" });
    if (source.kind !== "template") return templateRefused(source.kind);
    const { settings, tables } = readRound(ports);
    const checked = checkTemplate(source.docx, TAGS);
    if (!checked) return templateRefused("notADocument");
    const docx = stripFonts(source.docx);
    if (docx.length > LARGEST_TEMPLATE) return templateRefused("tooLarge");
    const kind = /\{\{\s*(?:PEJABAT|JABATAN)_2\s*\}\}/i.test(checked.text) ? "ceremonial" : "neutral";
    const findings = findingsOf(checked, kind, settings);
    const shown = showFindings(findings).map(({ view }) => view);
    const errors = shown.filter(({ level }) => level === "error").length;
    if (errors > 0) return done({ summary: templateNotUsed(errors), findings: shown });
    keep(ports, { name: source.name, kind, docx });
    const written = writeSettings(ports, tables, [["Templat", source.name]]);
    if (written.kind === "protected") return refused({ code: "protected", sheet: settingCell(settings, "Templat").sheet });
    writeLog(ports, [{ action: "templat dipakai", person: "", cell: "", before: settings.template, after: source.name, note: "" }]);
    return done({ summary: templateUsed(source.name), findings: shown });
  });
}

type Trouble = "notADocument" | "tooLarge" | "trashed" | "notVisible" | "failed";

type Source = { readonly kind: "template"; readonly name: string; readonly docx: string } | { readonly kind: Trouble };

function sourceOf(ports: Ports, { id, name, docx }: z.output<typeof Request>): Source | null {
  if (docx) return { kind: "template", name: ownName(name ?? ""), docx: docx.replace(/^data:[^,]*,/, "").replace(/\s/g, "") };
  if (!id) return null;
  const exported = ports.documents.exportDocx(/\/d\/([\w-]+)/.exec(id)?.[1] ?? id.trim());
  return exported.kind === "exported" ? { kind: "template", name: ownName(exported.name), docx: exported.docx } : { kind: exported.kind };
}

/** Never the name of a built-in one, which would be used in its place. */
function ownName(name: string): string {
  const plain = name.replace(/\.docx$/i, "").replace(/\s+/g, " ").trim();
  const reserved: readonly string[] = Object.values(BUILT_IN_NAME);
  return plain === "" || reserved.includes(plain.toLowerCase()) ? "templat kantor" : plain;
}

function templateRefused(why: Trouble): Extract<Reply, { readonly ok: false }> {
  return { ok: false, error: explainCertificateFailure({ code: "template-refused", why }) };
}

function findingsOf({ issues, text }: CheckedTemplate, kind: "neutral" | "ceremonial", settings: Settings): readonly CertificateFinding[] {
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

/** Pieces first, then what points to them: a run in between still reads the old template whole. */
function keep(ports: Ports, snapshot: { readonly name: string; readonly kind: "neutral" | "ceremonial"; readonly docx: string }): void {
  const { pieces, pointer, old } = snapshotEntries(ports.memory.all(), snapshot);
  ports.memory.set(pieces);
  ports.memory.set(pointer);
  if (Object.keys(old).length > 0) ports.memory.set(old);
}
