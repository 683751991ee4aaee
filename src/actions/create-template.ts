import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { explainCertificateFailure } from "../text/certificate-failure";
import { TEMPLATE_CREATED, TEMPLATE_TITLE } from "../text/template-names";
import { reportTemplateTitle } from "../text/reports/templates";
import { builtIn } from "./issuing/active-template";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { reportTemplate } from "./reports/report-template";
import { ALL_KINDS } from "./reports/reports";

const Request = z.object({ kind: z.nullish(z.enum(["netral", "seremoni", "neutral", "ceremonial", ...ALL_KINDS])) });

/** Drive's name for the top of the account's own files. */
const MY_DRIVE = "root";

/** Puts a template into Drive as a Google Doc that staff may edit: the built-in one, or the one that a report uses now. It is used only when they say so. */
export function createTemplate(ports: Ports, request: unknown): Envelope<Api["createTemplate"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const report = ALL_KINDS.find((one) => one === asked.kind);
  const kind = asked.kind === "seremoni" || asked.kind === "ceremonial" ? "ceremonial" : "neutral";
  const key = `template-${ports.secrets.random().slice(0, 16)}`;
  const [made] = ports.documents.create([{ key, name: report ? reportTemplateTitle(report) : TEMPLATE_TITLE[kind], docx: report ? reportTemplate(ports.memory.all(), report).docx : builtIn(kind).docx, folder: MY_DRIVE }]);
  if (made?.kind === "created") return done({ url: made.url, summary: TEMPLATE_CREATED });
  return { ok: false, error: explainCertificateFailure({ code: "documents-refused", message: "Google Drive belum membuat dokumen templat." }) };
}
