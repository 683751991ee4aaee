import type { Api, Envelope } from "../../contract";
import { emptyRegister, readRegister } from "../../core/certificate/read-register";
import { sha256 } from "../../core/bytes/sha256";
import { withoutForbidden } from "../../core/certificate/document-name";
import { indexPrograms } from "../../core/enrollment/find-program";
import type { Program } from "../../core/settings/settings";
import { drawBars } from "../../docx/bar-chart";
import { placeChart } from "../../docx/chart-slot";
import { joinDocuments } from "../../docx/join-documents";
import { openTemplate } from "../../docx/template";
import { dateFields, officeFields } from "../../text/reports/common-fields";
import { explainReportFailure, type ReportFailure } from "../../text/reports/failure";
import { datedTitle, reportSummary } from "../../text/reports/summary";
import { TAB } from "../../text/standard-tabs";
import { readDecidedRound } from "../decide-round";
import { keptDocument } from "../issuing/kept-document";
import { noParticipants } from "../no-participants";
import { done } from "../outcome";
import { pdfLink } from "../pdf-link";
import type { Ports } from "../ports";
import { registerGrid } from "../read-issuing-round";
import { type AskedReport, type Composed, nothing, type Report, type ReportPaper, type ReportRound } from "./report";
import { reportTemplate } from "./report-template";
import { REPORTS } from "./reports";

type Reply = Envelope<Api["createReport"]["reply"]>;

/** Reads the sheets, composes the paper and keeps it. `typed` names the programme by code or name; null where nobody chose. */
export function makeReport(ports: Ports, kind: keyof typeof REPORTS, typed: string | null, asked: AskedReport): Reply {
  const round = readReportRound(ports);
  const none = noParticipants(round);
  if (none) return none;
  const report = REPORTS[kind];
  const composed = compose(report, round, typed, asked);
  if (composed.kind === "nothing") return { ok: false, error: explainReportFailure(composed.why) };
  const { paper } = composed;
  const rows = rowsOf(paper);
  if (rows > MOST_ROWS) return { ok: false, error: explainReportFailure({ code: "report-too-long", rows, most: MOST_ROWS }) };
  const kept = keep(ports, round, kind, paper);
  if (kept.kind === "failed") return { ok: false, error: kept.error };
  const summary = reportSummary(kept.title, paper.rows, kept.kind === "found", kept.order);
  return done({ url: kept.url, pdfUrl: pdfLink(kept.url), people: paper.rows, leftOut: [], summary });
}

/** Rows of tables, all sheets together: 500 people on four sheets are 2,000. More take longer than anybody waits, and Google may not convert them. */
const MOST_ROWS = 3000;

function rowsOf({ parts }: ReportPaper): number {
  return parts.flatMap((part) => Object.values(part)).reduce((sum, value) => sum + (typeof value === "string" ? 0 : value.length), 0);
}

function readReportRound(ports: Ports): ReportRound {
  const round = readDecidedRound(ports);
  const grid = registerGrid(ports, round);
  if (!grid) return { ...round, register: emptyRegister(TAB.register) };
  const { value, findings } = readRegister(grid);
  return { ...round, register: value ?? (findings.length > 0 ? null : emptyRegister(TAB.register)) };
}

function compose(report: Report, round: ReportRound, typed: string | null, asked: AskedReport): Composed {
  const program = typed === null ? onlyProgram(round) : indexPrograms(round.programs).find(typed);
  if (typed !== null && program === null) return nothing({ code: "report-program-unknown", program: typed });
  if (report.scope === "round") return report.compose(round, typed === null ? null : program, asked);
  return program === null ? nothing(programNeeded(round)) : report.compose(round, program, asked);
}

/** Nobody need choose where there is one programme. */
function onlyProgram({ programs }: ReportRound): Program | null {
  return programs.length === 1 ? (programs[0] ?? null) : null;
}

const programNeeded = ({ programs }: ReportRound): ReportFailure => ({ code: "report-program-needed", programs: programs.map(({ code }) => code) });

/**
 * Papers that staff may have written in or signed are never thrown away: changed data make a new one beside the old. The day it was made is
 * not among the data.
 */
function keep(ports: Ports, round: ReportRound, kind: keyof typeof REPORTS, { title, parts, chart }: ReportPaper): ReturnType<typeof keptDocument> {
  const entries = ports.memory.all();
  const template = reportTemplate(entries, kind).docx;
  const same = parts.map((part) => ({ ...officeFields(round), ...part }));
  return keptDocument(ports, { settings: round.settings, entries }, {
    folder: "report",
    prefix: `laporan-${sha256(`${kind} ${title}`).slice(0, 12)}-`,
    content: sha256(JSON.stringify([sha256(template), same])).slice(0, 24),
    earlier: "keep",
    title: (order) => withoutForbidden(datedTitle(title, round.today, order)),
    docx: () => {
      const joined = joinDocuments(openTemplate(template), same.map((fields) => ({ fields: { ...dateFields(round), ...fields }, qr: null })));
      return joined !== null && chart ? placeChart(joined, drawBars(chart.bars), chart.words) : joined;
    },
  });
}
