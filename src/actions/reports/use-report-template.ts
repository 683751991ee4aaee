import type { Api, Envelope, ReportKind } from "../../contract";
import { checkTemplate } from "../../docx/check-template";
import { stripFonts } from "../../docx/strip-fonts";
import { tagsLike, trialFill } from "../../docx/template-tags";
import { REPORT_TEMPLATES } from "../../docx/built-in-templates";
import { explainCertificateFailure } from "../../text/certificate-failure";
import { reportTemplateDropped, reportTemplateUsed } from "../../text/reports/templates";
import { templateNotUsed } from "../../text/template-names";
import { showFindings } from "../finding-views";
import { templateFindings } from "../issuing/template-findings";
import { dropSnapshot, keepSnapshot, reportSlot, roomFor } from "../issuing/template-memory";
import { type GivenTemplate, templateRefused, templateSource } from "../issuing/template-source";
import { done } from "../outcome";
import type { Ports } from "../ports";
import { readRound } from "../read-round";
import { writeLog } from "../write-log";
import { reportTemplate, REQUIRED_OF } from "./report-template";

type Reply = Envelope<Api["useTemplate"]["reply"]>;

/**
 * Takes a template of a report into use, or with none goes back to the built-in one. It may ask for what the built-in one asks for, in the
 * same lists, and is filled on trial before it is kept. Only the letter leaves the office, so only there are the prison's words refused.
 */
export function useReportTemplate(ports: Ports, kind: ReportKind, asked: GivenTemplate): Reply {
  const before = reportTemplate(ports.memory.all(), kind).name ?? "bawaan";
  const log = (after: string): void => writeLog(ports, [{ action: "templat dipakai", person: "", cell: "", before, after, note: kind }]);
  const source = templateSource(ports, asked);
  if (!source) {
    dropSnapshot(ports.memory, reportSlot(kind));
    log("bawaan");
    return done({ summary: reportTemplateDropped(kind), findings: [] });
  }
  if (source.kind !== "template") return templateRefused(source.kind);
  const model = REPORT_TEMPLATES[kind];
  const checked = checkTemplate(source.docx, tagsLike(model, REQUIRED_OF[kind]));
  if (!checked) return templateRefused("notADocument");
  const docx = stripFonts(source.docx);
  if (docx.length > roomFor(ports.memory.all(), reportSlot(kind))) return templateRefused("tooLarge");
  const trial = checked.issues.length > 0 ? null : trialFill(docx, model);
  if (trial?.kind === "outsideBody") return { ok: false, error: explainCertificateFailure({ code: "cannot-combine" }) };
  const issues = trial === null ? checked.issues : [{ kind: "unknown", tag: trial.tag, suggestion: null } as const];
  const findings = showFindings(templateFindings({ ...checked, issues }, kind === "letter" ? "neutral" : "ceremonial", readRound(ports).settings)).map(({ view }) => view);
  if (findings.length > 0) return done({ summary: templateNotUsed(findings.length), findings });
  keepSnapshot(ports.memory, reportSlot(kind), { name: source.name, kind: "neutral", docx });
  log(source.name);
  return done({ summary: reportTemplateUsed(kind, source.name), findings: [] });
}
