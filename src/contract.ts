/**
 * Everything the panel may ask and what it gets. JSON only: `google.script.run` loses a whole result that holds a Date, so one
 * string crosses each way. Write `| null`, never an optional field.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Level = "error" | "warning" | "note";
export type Verdict = "passed" | "failed" | "undecided" | "surePass" | "open" | "sureFail" | "hoursLetter" | "notApplicable";

/** The panel's three steps and its two side doors, as a menu item names the one to open and start. */
export type StartStep = "check" | "completion" | "certificates" | "prepare" | "help";

/** One answer to what only a person may settle: sent as it is to `confirm`. `label` is the button's. */
export type Choice = { readonly what: string; readonly value: string | null; readonly label: string };

export type FindingView = {
  /** Stable over calls while the cell keeps its content. */
  readonly id: string;
  /** Kind, for grouping; not shown. */
  readonly code: string;
  readonly level: Level;
  readonly sheet: string;
  /** `Peserta!B7`, the one to go to first. */
  readonly cells: readonly string[];
  readonly person: string | null;
  /** Where and what. */
  readonly message: string;
  /** What to do next. */
  readonly advice: string;
  readonly fix: { readonly id: string; readonly before: string; readonly after: string } | null;
  /** Heading of its group in the panel, the same for all of its kind; the panel adds how many: "NIK dengan pemisah". */
  readonly group: string;
  /** What staff may answer instead of mending it; empty for most. */
  readonly choices: readonly Choice[];
};

/** One key of `Pengaturan` for the form. `standard` applies while `value` is empty. */
export type SettingView = {
  readonly key: string;
  readonly value: string;
  readonly standard: string;
  readonly hint: string;
  readonly kind: "text" | "day" | "whole" | "percent" | "choice" | "pattern" | "addresses";
  /** For `choice` only, in order; else empty. */
  readonly options: readonly string[];
};

/** A row of the programmes or officials as its cells show it, by the meaning of their columns: of those that the list has. */
export type EntryCells = { readonly [role: string]: string };

/** One signatory as a sentence each: who, valid from when to when, what is wrong. */
export type OfficialView = { readonly who: string; readonly validity: string; readonly problem: string | null; readonly cell: string; readonly cells: EntryCells };

export type TableView = {
  readonly sheet: string;
  /** enrollment, attendance, sessions, programs, officials, settings, scores, own, log, sums, signatures, unrelated. */
  readonly kind: string;
  readonly title: string;
  readonly people: number | null;
  readonly columns: readonly { readonly role: string; readonly heading: string; readonly cell: string; readonly sample: string }[];
  readonly note: string | null;
};

/** What the last check found, whoever ran it. */
export type LastCheck = {
  readonly people: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** As staff read it: `6 April 2026 pukul 09.00`. */
  readonly at: string;
  readonly by: string | null;
  /** The lists say something else now than they did then, or their rows stand in another order: findings and marks may be out of place. */
  readonly changed: boolean;
};

/** What the last computation decided; `passed` counts those who are sure to pass too. */
export type LastCompletion = {
  readonly people: number;
  readonly passed: number;
  readonly undecided: number;
  readonly at: string;
  readonly by: string | null;
  readonly changed: boolean;
};

/** Who runs this, and what `Pengaturan` lets them do. */
export type WhoView = {
  /** As Google tells it, else as the account said it; null where neither did. */
  readonly address: string | null;
  /** The account said it, Google did not. */
  readonly stated: boolean;
  /** Google withholds the address and the account has not said it yet: ask once, with `stateIdentity`. */
  readonly mustState: boolean;
  readonly mayChange: boolean;
  readonly mayIssue: boolean;
  /** Offices that they may approve for. */
  readonly offices: readonly ("lapas" | "disnaker")[];
  /** All of it as a sentence. */
  readonly label: string;
};

/** A person's request to have data corrected, still open. */
export type CorrectionView = {
  readonly id: string;
  readonly person: string;
  readonly request: string;
  readonly due: string;
  readonly overdue: boolean;
  /** When it came, until when it must be done, as a sentence. */
  readonly label: string;
};

/** Something the add-on cannot see and staff must look at: answered by sending a choice to `confirm`. */
export type ChecklistItem = {
  readonly id: string;
  readonly question: string;
  readonly advice: string;
  /** Who answered what and when; null where it is to be asked (again). */
  readonly answered: string | null;
  readonly choices: readonly Choice[];
};

/** What became of people some months after release; `blank` is nobody's answer yet. */
export type OutcomeView = {
  readonly months: number;
  readonly working: number;
  readonly ownBusiness: number;
  readonly notYet: number;
  readonly unknown: number;
  readonly blank: number;
  /** `Setelah 3 bulan: 4 bekerja, …`. */
  readonly label: string;
};

export type TrustView = {
  readonly who: WhoView;
  readonly corrections: readonly CorrectionView[];
  readonly checklist: readonly ChecklistItem[];
  /** Empty where nobody keeps it. */
  readonly afterRelease: readonly OutcomeView[];
};

/** A file that the script made, to be saved from the panel. */
export type FileView = { readonly name: string; readonly mimeType: string; readonly content: string };

/** What is past its term, or was removed. Send `token` back to remove exactly what was shown; null where there is nothing to remove. */
export type PurgeView = {
  readonly items: readonly { readonly what: string; readonly where: string; readonly count: number }[];
  readonly removed: boolean;
  readonly token: string | null;
  readonly summary: string;
};

/** One field of the form for a row of the programmes or officials. `options` is for `choice` only. */
export type EntryField = {
  readonly role: string;
  readonly label: string;
  readonly hint: string;
  readonly needed: boolean;
  readonly kind: "text" | "whole" | "day" | "choice" | "employeeId";
  readonly options: readonly string[];
};

/** What a table can be, in words, and the meanings its columns may be given, the needful first; none where nobody needs to point. */
export type TableKindView = { readonly kind: string; readonly label: string; readonly roles: readonly { readonly role: string; readonly label: string }[] };

/** Words of pages that open later, so that the panel itself stays small. */
export type PanelWords = {
  readonly help: readonly { readonly question: string; readonly answer: readonly string[] }[];
  readonly tableKinds: readonly TableKindView[];
  readonly entries: { readonly programs: readonly EntryField[]; readonly officials: readonly EntryField[] };
  readonly reports: readonly ReportChoice[];
};

/** A paper as staff choose it. `dayLabel` is what a day is asked for; null where it is of none. */
export type ReportChoice = {
  readonly kind: ReportKind;
  readonly span: "day" | "week" | null;
  readonly label: string;
  readonly hint: string;
  readonly dayLabel: string | null;
};

export type WorkbookView = {
  readonly name: string;
  readonly email: string | null;
  readonly tables: readonly TableView[];
  readonly people: number;
  readonly programs: readonly { readonly code: string; readonly name: string; readonly people: number; readonly sessions: number; readonly cells: EntryCells }[];
  /** Sentences: standard parts that are not there yet. */
  readonly missing: readonly string[];
  /** No participant list was found: the panel offers `prepareWorkbook`. */
  readonly canPrepare: boolean;
  readonly unfinished: { readonly open: number; readonly issued: number; readonly since: string | null; readonly by: string | null; readonly mine: boolean } | null;
  readonly issued: number;
  /** Null where nobody has checked or computed yet. */
  readonly lastCheck: LastCheck | null;
  readonly lastCompletion: LastCompletion | null;
  readonly template: string;
  /** The end of the log is not as it was written: to be checked. Null where nothing speaks against it. */
  readonly logProblem: string | null;
  /** Where a menu item wants the panel to begin; told once, null after that. */
  readonly startStep: StartStep | null;
  readonly settings: readonly SettingView[];
  readonly officials: readonly OfficialView[];
  readonly trust: TrustView;
  readonly words: PanelWords;
};

export type CheckView = {
  readonly people: number;
  /** People in hidden rows; null where telling would cost too much. */
  readonly hidden: number | null;
  readonly findings: readonly FindingView[];
  readonly summary: string;
  /** Whether what was decided last still rests on the lists as they are. */
  readonly lastCompletion: LastCompletion | null;
};

export type DecisionView = {
  readonly person: string;
  readonly name: string;
  readonly program: string;
  readonly verdict: Verdict;
  readonly verdictLabel: string;
  readonly attendedMinutes: number;
  readonly baseMinutes: number;
  /** Cut to one decimal, decimal comma; null where there is no base or the rows contradict each other. */
  readonly percent: string | null;
  /** `36 dari 40 JP`, or `9 dari 10 sesi`: what the percentage is taken of; "" without a base. */
  readonly amount: string;
  readonly reason: string;
  readonly unknown: number;
  readonly excused: number;
  readonly sick: number;
  readonly absent: number;
  readonly thresholdPercent: number | null;
  readonly approvedByPrison: string | null;
  readonly approvedByLaborOffice: string | null;
  readonly overridden: string | null;
  /** In the order of the course, each as its place in the `sessions` of the whole reply. */
  readonly sessions: readonly number[];
};

/** One session as it stands for those who have this mark in it. */
export type SessionView = {
  readonly label: string;
  /** In a word. */
  readonly mark: string;
  /** As in the core: attended, missed, open, outside, excused, made-up, cancelled. */
  readonly counted: string;
};

/** A mark nobody can read, for staff to explain. */
export type UnknownMarkView = {
  /** As the cells show it. */
  readonly mark: string;
  readonly cells: number;
  readonly first: string;
  readonly sheets: readonly string[];
};

/** What an instructor or practitioner taught so far in one programme. */
export type SpeakerView = {
  readonly name: string;
  readonly program: string;
  readonly minutesHeld: number;
  /** The hours as staff read them: `16 JP dalam 4 sesi (teori 4 JP, praktik 12 JP)`. */
  readonly label: string;
};

export type CompletionView = {
  readonly decisions: readonly DecisionView[];
  /** Every session with every mark somebody has in it, once: ten thousand people share a few hundred of these. */
  readonly sessions: readonly SessionView[];
  readonly speakers: readonly SpeakerView[];
  readonly unknownMarks: readonly UnknownMarkView[];
  readonly findings: readonly FindingView[];
  readonly summary: string;
};

export type PreflightView = {
  readonly willIssue: readonly { readonly person: string; readonly name: string; readonly program: string; readonly number: string }[];
  readonly alreadyIssued: number;
  readonly notIssued: readonly { readonly person: string; readonly name: string; readonly reason: string }[];
  readonly blockers: readonly FindingView[];
  readonly warnings: readonly FindingView[];
  readonly summary: string;
  /** Whole minutes, at least 1 where anything is to be made. */
  readonly expectedMinutes: number;
  /** Who is signed in and how many documents this account may still make today, as sentences. */
  readonly account: string;
  /** Who can see it, as a sentence. */
  readonly folder: string;
  /** Null while there is none yet. */
  readonly folderUrl: string | null;
};

export type IssueView = {
  readonly done: boolean;
  readonly issued: number;
  readonly alreadyIssued: number;
  readonly remaining: number;
  readonly failed: readonly { readonly person: string; readonly code: string; readonly message: string }[];
  readonly paused: { readonly code: string; readonly until: string | null; readonly message: string } | null;
  readonly summary: string;
  readonly folderUrl: string | null;
  /** Certificates of this call. */
  readonly documents: readonly { readonly person: string; readonly name: string; readonly number: string; readonly url: string }[];
};

export type Facts = {
  readonly number: string;
  readonly name: string;
  readonly program: string;
  readonly lessonHours: string;
  readonly start: string;
  readonly end: string;
  readonly issueDate: string;
  readonly issuer: string;
};

/** One number of the register, in its newest revision. */
export type CertificateView = {
  readonly number: string;
  readonly person: string;
  readonly name: string;
  readonly program: string;
  readonly state: "reserved" | "issued" | "replaced" | "revoked" | "void";
  /** As the register says it: `terbit`, `dicabut`. */
  readonly stateLabel: string;
  readonly issueDate: string;
  /** 0 for a certificate that was never issued again. */
  readonly revision: number;
  readonly url: string | null;
  /** Where a PDF of the document can be fetched by those who may see it. */
  readonly pdfUrl: string | null;
  /** "" where nobody has noted it. */
  readonly handedOver: string;
  readonly signedUrl: string | null;
};

export type VerifyView = {
  readonly state: "valid" | "replaced" | "revoked" | "void" | "altered" | "unknown";
  readonly label: string;
  readonly facts: Facts | null;
};

/**
 * Papers of a round: the letters of training hours of those who left during the course (`letter`), the nominative list, the attendance
 * list to be signed (`signing`), the filled one (`attendance`), the
 * minutes of the graduation board, the register of recipients with its receipts, the final recap of the programmes,
 * and the implementation report of the round.
 */
export type ReportKind = "letter" | "nominative" | "signing" | "attendance" | "minutes" | "recipients" | "recap" | "implementation";

type ReportRequest = {
  readonly kind: ReportKind;
  /** Code of the programme; null is the whole round, or the only programme where a report is of one. */
  readonly program: string | null;
  /** As typed, day first. For `signing`, null is the next day with a session; for `minutes` the day of the board, which null leaves to be written in. */
  readonly day: string | null;
  /** For `signing`: that day (or null), or its week. */
  readonly span: "day" | "week" | null;
};

/** A plain sentence of what was done. */
type Done = { readonly summary: string };

type Action<Request extends Json, Reply extends Json> = { readonly request: Request; readonly reply: Reply };
type Nothing = { readonly [key: string]: never };
type OfProgram = { readonly program: string | null };

export type Api = {
  readonly describeWorkbook: Action<Nothing, WorkbookView>;
  readonly prepareWorkbook: Action<Nothing, { readonly created: readonly string[]; readonly summary: string }>;
  readonly saveMapping: Action<{ readonly sheet: string; readonly kind: string; readonly columns: { readonly [role: string]: string } }, Done>;
  readonly saveSettings: Action<{ readonly values: { readonly [key: string]: string } }, Done>;
  /** A new row of the programmes or the officials, its cells by the meaning of their columns. */
  readonly addEntry: Action<{ readonly kind: "programs" | "officials"; readonly cells: EntryCells }, Done>;
  /** The row that shows `before`; only what differs in `cells` is written. */
  readonly changeEntry: Action<{ readonly kind: "programs" | "officials"; readonly before: EntryCells; readonly cells: EntryCells }, Done>;
  /** Letters by mark: H, T, S, I, A, or - for those who were not scheduled. */
  readonly saveLegend: Action<{ readonly marks: { readonly [mark: string]: string } }, Done>;
  readonly checkEnrollment: Action<Nothing, CheckView>;
  readonly applyFixes: Action<{ readonly fixes: readonly string[] }, { readonly applied: number; readonly refused: readonly string[]; readonly summary: string }>;
  readonly undoFixes: Action<{ readonly fixes: readonly string[] | null }, { readonly undone: number; readonly refused: readonly string[]; readonly summary: string }>;
  readonly clearMarks: Action<Nothing, Done>;
  readonly selectCell: Action<{ readonly cell: string }, Done>;
  readonly computeCompletion: Action<OfProgram, CompletionView>;
  readonly decide: Action<
    {
      readonly people: readonly string[];
      readonly program: string;
      readonly kind: "approve" | "override" | "waive";
      readonly office: "lapas" | "disnaker" | null;
      readonly verdict: Verdict | null;
      /** The one thing that `waive` leaves out: `attendance`, `practice`, `score`, `units`; the sessions of `own-window` or `not-scheduled`. */
      readonly minimum: string | null;
      readonly reason: string | null;
    },
    Done
  >;
  readonly preflightCertificates: Action<OfProgram, PreflightView>;
  readonly issueCertificates: Action<{ readonly program: string | null; readonly takeOver: boolean | null }, IssueView>;
  /** `duplicate` makes one for a paper that was lost: same number, marked so. */
  readonly reissueCertificate: Action<{ readonly numbers: readonly string[]; readonly reason: string; readonly duplicate: boolean | null }, IssueView>;
  readonly revokeCertificate: Action<{ readonly numbers: readonly string[]; readonly reason: string }, Done>;
  /** `date` as typed, day first; null is today. `receiver` where it was not the person. */
  readonly recordHandover: Action<{ readonly numbers: readonly string[]; readonly date: string | null; readonly receiver: string | null }, Done>;
  /** "" takes the link away. */
  readonly recordSigned: Action<{ readonly numbers: readonly string[]; readonly link: string }, Done>;
  /** A document marked CONTOH of the longest name; `remove` puts it into the bin, and then there is no `url`. */
  readonly createTrial: Action<{ readonly program: string | null; readonly remove: boolean | null }, { readonly url: string | null; readonly name: string | null; readonly summary: string }>;
  /** One document with every certificate of a programme, for printing. */
  readonly printClass: Action<
    { readonly program: string },
    { readonly url: string; readonly pdfUrl: string | null; readonly people: number; readonly leftOut: readonly { readonly number: string; readonly name: string; readonly reason: string }[]; readonly summary: string }
  >;
  /** One Google Doc; the same one again while nothing in it would be different. `people` are the rows of the report. */
  readonly createReport: Action<
    ReportRequest,
    { readonly url: string; readonly pdfUrl: string | null; readonly people: number; readonly leftOut: readonly { readonly number: string; readonly name: string; readonly reason: string }[]; readonly summary: string }
  >;
  readonly listCertificates: Action<Nothing, { readonly certificates: readonly CertificateView[] }>;
  readonly verifyCertificate: Action<{ readonly number: string | null; readonly code: string | null }, VerifyView>;
  /** Whether the log still says what was written. */
  readonly checkLog: Action<Nothing, { readonly rows: number; readonly problems: readonly { readonly cell: string | null; readonly message: string }[]; readonly summary: string }>;
  readonly confirm: Action<{ readonly what: string; readonly value: string | null }, Done>;
  /** Whose account this is, where Google does not tell. */
  readonly stateIdentity: Action<{ readonly address: string }, Done>;
  /** A new request (`person`, and what is to be corrected), or with `id` and `result` the end of one. */
  readonly recordCorrection: Action<{ readonly person: string | null; readonly request: string | null; readonly id: string | null; readonly result: string | null }, Done>;
  /** Without `confirm` only shows. */
  readonly purgeExpired: Action<{ readonly confirm: string | null }, PurgeView>;
  /** Files for a data warehouse, to be saved from the panel. */
  readonly exportForWarehouse: Action<Nothing, { readonly files: readonly FileView[]; readonly summary: string }>;
  /** The page that checks a scanned code, and its list of states: two files to be put side by side on the office's web site. */
  readonly createVerificationPage: Action<Nothing, { readonly files: readonly FileView[]; readonly summary: string }>;
  /** The account's next certificates are signed with a new key. */
  readonly rotateKey: Action<Nothing, Done>;
  /** `netral` (or null) and `seremoni` are the certificate's; a `ReportKind` is that report's. */
  readonly createTemplate: Action<{ readonly kind: string | null }, { readonly url: string; readonly summary: string }>;
  /** `report` is null for the certificate's; a report's with neither `id` nor `docx` is the built-in one again. */
  readonly useTemplate: Action<{ readonly id: string | null; readonly name: string | null; readonly docx: string | null; readonly report: ReportKind | null }, { readonly summary: string; readonly findings: readonly FindingView[] }>;
};

export type Failure = { readonly code: string; readonly message: string; readonly remedy: string };
export type Envelope<Reply extends Json> = { readonly ok: true; readonly data: Reply } | { readonly ok: false; readonly error: Failure };
