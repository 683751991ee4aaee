import type { Register } from "../../core/certificate/read-register";
import type { Program } from "../../core/settings/settings";
import type { DocumentFields } from "../../text/document-fields";
import type { ReportFailure } from "../../text/reports/failure";
import type { DecidedRound } from "../decide-round";

/** What a report may rest on, read at one moment. */
export interface ReportRound extends DecidedRound {
  /** Null where its tab has lost a heading. */
  readonly register: Register | null;
}

export interface AskedReport {
  /** ISO day; null where nobody chose one. */
  readonly day: string | null;
  readonly span: "day" | "week";
}

interface Chart {
  readonly bars: readonly (readonly [number, number])[];
  readonly words: string;
}

/** What goes on paper. */
export interface ReportPaper {
  /** Without the day it was made. */
  readonly title: string;
  /** Each begins on a page of its own. Letterhead, signatories and the date are added to all of them. */
  readonly parts: readonly DocumentFields[];
  /** Said in `summary`: people or rows. */
  readonly rows: number;
  /** For the place `{{GRAFIK}}` of the template: what the bars show, and the same in words; null where there is none. */
  readonly chart: Chart | null;
}

export type Composed = { readonly kind: "paper"; readonly paper: ReportPaper } | { readonly kind: "nothing"; readonly why: ReportFailure };

/** One kind of report: about one programme, or about the whole round, where a programme narrows it. */
export type Report =
  | { readonly scope: "program"; readonly compose: (round: ReportRound, program: Program, asked: AskedReport) => Composed }
  | { readonly scope: "round"; readonly compose: (round: ReportRound, program: Program | null, asked: AskedReport) => Composed };

export const paper = (title: string, parts: readonly DocumentFields[], rows: number, chart: Chart | null = null): Composed => ({ kind: "paper", paper: { title, parts, rows, chart } });
export const nothing = (why: ReportFailure): Composed => ({ kind: "nothing", why });
