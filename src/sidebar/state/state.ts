import type {
  CertificateView,
  CheckView,
  Choice,
  FileView,
  CompletionView,
  Failure,
  Level,
  PreflightView,
  PurgeView,
  TableKindView,
  Verdict,
  VerifyView,
  WorkbookView,
} from "../../contract";
import type { TroubleKind } from "../../text/panel/trouble";
import type { Ask, Wish } from "../ask";
import type { EntryDraft } from "./entry-draft";
import type { Run } from "./run";

export type Step = "check" | "completion" | "certificates";
/** How far to go without a further click: to the end of a step, or until the certificates are issued. */
export type Goal = Step | "issued";
export type Screen = "home" | Step | "person" | "settings" | "mapping" | "template" | "lookup" | "reports" | "records" | "help";

/** Why the last request brought nothing: the call failed, or the script said no in its own words. */
export type Trouble =
  | { readonly kind: TroubleKind; readonly wish: Wish }
  | { readonly kind: "refused"; readonly wish: Wish; readonly failure: Failure };

/** What was just done; `fixes` where it can be undone, `details` one line each, `url` where there is something to open. */
export interface Notice {
  readonly text: string;
  readonly details: readonly string[];
  readonly fixes: readonly string[];
  readonly url: string | null;
  /** Where the PDF of the same document can be fetched. */
  readonly pdfUrl: string | null;
  /** Made by the script, to be saved here. */
  readonly files: readonly FileView[];
}

/** A reply and when it came, in milliseconds. */
export interface Seen<View> {
  readonly view: View;
  readonly at: number;
}

export interface FindingChoices {
  readonly search: string;
  readonly level: Level | null;
  /** Groups that staff opened or closed themselves, by key. */
  readonly opened: ReadonlyMap<string, boolean>;
  /** Fix ids. */
  readonly ticked: ReadonlySet<string>;
}

export interface DecisionChoices {
  readonly search: string;
  readonly verdict: Verdict | null;
  /** Only people who have sessions without a mark. */
  readonly gaps: boolean;
  readonly program: string | null;
  readonly look: "list" | "map";
}

export interface PersonKey {
  readonly person: string;
  readonly program: string;
}

export type Office = "lapas" | "disnaker";

/** The form on a person's page while it is open. `tried`: the button was pressed, so what is missing is shown. */
export interface DecisionDraft {
  readonly kind: "approve" | "override" | "waive";
  readonly office: Office | null;
  readonly verdict: Verdict | null;
  readonly minimum: string | null;
  readonly reason: string;
  readonly tried: boolean;
}

/** What staff do about certificates that exist. */
export type CertificateAct = "reissue" | "duplicate" | "revoke" | "handover" | "signed";

export interface LookupDraft {
  readonly by: "number" | "code";
  readonly typed: string;
  readonly found: VerifyView | null;
  readonly act: CertificateAct | null;
  readonly reason: string;
  /** As typed, day first; "" is today. */
  readonly date: string;
  readonly receiver: string;
  readonly link: string;
  readonly tried: boolean;
  /** Numbers that something is to be done about together. */
  readonly ticked: ReadonlySet<string>;
  /** The number that was picked from the list; null where somebody typed one. */
  readonly chosen: string | null;
  /** Narrows the list of certificates. */
  readonly search: string;
}

export interface MappingDraft {
  readonly sheet: string | null;
  /** Null while the workbook has not been read. */
  readonly kind: TableKindView | null;
  /** Role to the heading of its column; "" says that no column is meant. */
  readonly columns: ReadonlyMap<string, string>;
  readonly tried: boolean;
}

interface TemplateDraft {
  readonly link: string;
  readonly tried: boolean;
}

/** The whole panel. Times in milliseconds since 1970. */
export interface State {
  readonly now: number;
  readonly online: boolean;
  readonly screen: Screen;
  readonly workbook: WorkbookView | null;
  /** When the workbook was last read or written by an action of this panel. */
  readonly workbookAt: number;
  /** The one request under way; every wish is ignored until it is answered, which makes a double click harmless. */
  readonly asking: Ask | null;
  /** The cell being shown; apart from `asking`, so looking at findings never waits. */
  readonly selecting: { readonly cell: string } | null;
  readonly selected: string | null;
  /** The workbook being read anew beside the work, since when; its answer is taken only if nothing else happened meanwhile. */
  readonly looking: { readonly since: number } | null;
  /** The lists say something else now than when they were last checked, and when decisions were last computed. */
  readonly changed: { readonly check: boolean; readonly completion: boolean };
  /** The answer to a finding that was pressed once and waits for a yes. */
  readonly choosing: Choice | null;
  readonly trouble: Trouble | null;
  readonly notice: Notice | null;
  readonly goal: Goal | null;
  /** A run to `issued` ended at the plan because somebody must decide. */
  readonly stoppedByFacts: boolean;
  readonly check: Seen<CheckView> | null;
  readonly findings: FindingChoices;
  readonly completion: Seen<CompletionView> | null;
  readonly decisions: DecisionChoices;
  readonly person: PersonKey | null;
  readonly draft: DecisionDraft | null;
  readonly office: Office | null;
  /** Issue for this programme only; null for all. */
  readonly program: string | null;
  readonly preflight: Seen<PreflightView> | null;
  readonly run: Run | null;
  readonly settings: ReadonlyMap<string, string>;
  /** What staff chose for marks nobody can read, by mark; not sent yet. */
  readonly legend: ReadonlyMap<string, string>;
  /** The form for a new row of the programmes or officials; null while it is closed. */
  readonly entry: EntryDraft | null;
  readonly mapping: MappingDraft;
  readonly lookup: LookupDraft;
  /** What was issued; null until it was asked for. */
  readonly certificates: readonly CertificateView[] | null;
  readonly template: TemplateDraft;
  /** What is typed into small forms, by the id of its field. */
  readonly typed: ReadonlyMap<string, string>;
  /** What would be removed, while somebody has not said yes. */
  readonly purge: PurgeView | null;
  /** A trial document was made and not put away yet. */
  readonly trial: boolean;
}

export const EMPTY_LOOKUP: LookupDraft = { by: "number", typed: "", found: null, act: null, reason: "", date: "", receiver: "", link: "", tried: false, ticked: new Set(), chosen: null, search: "" };

export const FIRST: State = {
  now: 0,
  online: true,
  screen: "home",
  workbook: null,
  workbookAt: 0,
  asking: null,
  selecting: null,
  selected: null,
  looking: null,
  changed: { check: false, completion: false },
  choosing: null,
  trouble: null,
  notice: null,
  goal: null,
  stoppedByFacts: false,
  check: null,
  findings: { search: "", level: null, opened: new Map(), ticked: new Set() },
  completion: null,
  decisions: { search: "", verdict: null, gaps: false, program: null, look: "list" },
  person: null,
  draft: null,
  office: null,
  program: null,
  preflight: null,
  run: null,
  settings: new Map(),
  legend: new Map(),
  entry: null,
  mapping: { sheet: null, kind: null, columns: new Map(), tried: false },
  lookup: EMPTY_LOOKUP,
  certificates: null,
  template: { link: "", tried: false },
  typed: new Map(),
  purge: null,
  trial: false,
};
