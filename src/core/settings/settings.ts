import type { CellRef } from "../located";

/** How sick and excused sessions count: they stay in the base unattended, leave it, or count as attended. */
export type ExcusedRule = "stay" | "leave" | "attended";

/** The unit that attendance is added up in. */
export type AttendanceBase = "lessons" | "sessions";

/** What an office sets once for its certificate numbers. */
export interface NumberTexts {
  readonly kode: string;
  /** The working unit, as in the office's letters. */
  readonly unit: string;
  /** The classification code of its archive. */
  readonly klasifikasi: string;
}

/** Everything `Pengaturan` says, with defaults filled in. Dates are ISO days, durations whole minutes, percentages whole numbers. */
export interface Settings {
  readonly prisonAgreementNumber: string;
  readonly laborAgreementNumber: string;
  readonly agreementFrom: string | null;
  readonly agreementTo: string | null;
  readonly laborOfficeName: string;
  readonly prisonName: string;
  readonly officeAddress: string;
  readonly issuePlace: string;
  /** Null: today in the spreadsheet's zone. */
  readonly issueDate: string | null;
  readonly numberPattern: string;
  /** Texts of the pattern's tokens of the same names, "" where not set. */
  readonly numberTexts: NumberTexts;
  readonly firstNumber: number;
  /** Null where the setting cannot be read: then nobody can be decided. */
  readonly thresholdPercent: number | null;
  /** What attendance is counted in: lesson hours, or sessions whatever their length. */
  readonly attendanceBase: AttendanceBase;
  readonly minutesPerLesson: number;
  readonly excusedRule: ExcusedRule;
  /** Own window of somebody who joined late, or the whole course. */
  readonly lateJoinerBase: "course" | "since-joining";
  /** Default legend of marks, as typed: `✓=H, x=A`. */
  readonly legend: string;
  readonly bothOfficesApprove: boolean;
  /** 0: late never adds up to an absence. */
  readonly latesPerAbsence: number;
  readonly minimumAge: number;
  readonly whereToVerify: string;
  readonly verificationAddress: string;
  readonly retentionMonths: number;
  readonly prisonStaff: readonly string[];
  readonly laborStaff: readonly string[];
  readonly issuers: readonly string[];
  readonly folderReaders: readonly string[];
  /** `bawaan netral`, `bawaan seremoni`, or the name given by "use this template". */
  readonly template: string;
  /** The spreadsheet's id when the round was set up; another id means this is a copy. Empty until set by the add-on. */
  readonly workbookId: string;
  /** Where each key stands (its value cell), for findings and writes; absent keys are missing from the map. */
  readonly cells: { readonly [key: string]: CellRef };
}

/** One training programme, a row of `Program`. */
export interface Program {
  readonly code: string;
  readonly name: string;
  readonly englishName: string;
  readonly trade: string;
  /** Lesson hours as printed; null where missing or unreadable. */
  readonly lessonHours: number | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly quota: number | null;
  /** Null takes the default of `Settings`. `unreadable` leaves everybody of the programme undecided. */
  readonly thresholdPercent: number | null | "unreadable";
  readonly practicePercent: number | null | "unreadable";
  /** `competent`: no figure, but K in every unit. */
  readonly minimumScore: number | "competent" | null | "unreadable";
  readonly instructors: readonly string[];
  /** Units of the back page: `code title (JP)` lines of `Unit kompetensi`. */
  readonly units: readonly ProgramUnit[];
  readonly at: CellRef;
}

export interface ProgramUnit {
  readonly code: string;
  readonly title: string;
  readonly lessonHours: number | null;
}

/** A signatory, a row of `Pejabat`. */
export interface Official {
  readonly office: "labor" | "prison";
  /** `Plt.`, `Plh.`, `a.n.` or empty. */
  readonly actingPrefix: string;
  readonly title: string;
  readonly name: string;
  readonly rank: string;
  readonly employeeId: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly at: CellRef;
}
