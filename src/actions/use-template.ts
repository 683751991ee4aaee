import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { settingCell } from "../core/certificate/blockers";
import { checkTemplate } from "../docx/check-template";
import { stripFonts } from "../docx/strip-fonts";
import { CERTIFICATE_TAGS, REQUIRED_TAGS, SECTION_TAGS, UNIT_TAGS } from "../text/certificate-fields";
import { templateNotUsed, templateUsed } from "../text/template-names";
import { showFindings } from "./finding-views";
import { underLock } from "./issue-certificates";
import { templateFindings } from "./issuing/template-findings";
import { CERTIFICATE_SLOT, keepSnapshot, roomFor } from "./issuing/template-memory";
import { templateRefused, templateSource } from "./issuing/template-source";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { readRound } from "./read-round";
import { useReportTemplate } from "./reports/use-report-template";
import { ALL_KINDS } from "./reports/reports";
import { writeLog } from "./write-log";
import { writeSettings } from "./write-settings";

const Request = z.object({ id: z.nullish(z.string()), name: z.nullish(z.string()), docx: z.nullish(z.string()), report: z.nullish(z.enum(ALL_KINDS)) });

const TAGS = { values: [...CERTIFICATE_TAGS.filter((tag) => tag !== "QR"), ...UNIT_TAGS], sections: SECTION_TAGS, required: REQUIRED_TAGS, qr: "QR" };

type Reply = Envelope<Api["useTemplate"]["reply"]>;

/**
 * Takes a template into use: a Google Doc of `createTemplate` by its id (or link), or a .docx chosen from the computer. It is checked
 * whole, and kept with the spreadsheet; while anything is wrong with it, the one in use stays in use. With `report` it is that report's.
 */
export function useTemplate(ports: Ports, request: unknown): Reply {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  return underLock(ports, () => {
    if (asked.report) return useReportTemplate(ports, asked.report, asked);
    const source = templateSource(ports, asked);
    if (!source) return refused({ code: "bad-request" });
    if (source.kind !== "template") return templateRefused(source.kind);
    const { settings, tables } = readRound(ports);
    const checked = checkTemplate(source.docx, TAGS);
    if (!checked) return templateRefused("notADocument");
    const docx = stripFonts(source.docx);
    if (docx.length > roomFor(ports.memory.all(), CERTIFICATE_SLOT)) return templateRefused("tooLarge");
    const kind = /\{\{\s*(?:PEJABAT|JABATAN)_2\s*\}\}/i.test(checked.text) ? "ceremonial" : "neutral";
    const findings = templateFindings(checked, kind, settings);
    const shown = showFindings(findings).map(({ view }) => view);
    const errors = shown.filter(({ level }) => level === "error").length;
    if (errors > 0) return done({ summary: templateNotUsed(errors), findings: shown });
    keepSnapshot(ports.memory, CERTIFICATE_SLOT, { name: source.name, kind, docx });
    const written = writeSettings(ports, tables, [["Templat", source.name]]);
    if (written.kind === "protected") return refused({ code: "protected", sheet: settingCell(settings, "Templat").sheet });
    writeLog(ports, [{ action: "templat dipakai", person: "", cell: "", before: settings.template, after: source.name, note: "" }]);
    return done({ summary: templateUsed(source.name), findings: shown });
  });
}
