import type { Score } from "../../core/attendance/score";
import type { Decision } from "../../core/completion/decision";
import type { Participant } from "../../core/enrollment/participant";
import type { Finding } from "../../core/finding";
import type { Official, Program, Settings } from "../../core/settings/settings";
import type { Grid } from "../../core/sheet/grid";
import type { Ports } from "../ports";

/** What issuing needs to know of a training round, read at one moment. */
export interface IssuingRound {
  /** ISO day in the spreadsheet's zone. */
  readonly today: string;
  readonly settings: Settings;
  readonly programs: readonly Program[];
  readonly officials: readonly Official[];
  readonly participants: readonly Participant[];
  readonly decisions: readonly Decision[];
  readonly scores: readonly Score[];
  /** The register tab; null where the workbook has none yet. */
  readonly register: Grid | null;
  /** Keys of people whom an error holds back, with the sentence of the first one. */
  readonly heldBack: ReadonlyMap<string, string>;
  /** Errors that hold back the whole run: an unusable column or table. */
  readonly blockers: readonly Finding[];
  /** Warnings to be shown once more before issuing. */
  readonly warnings: readonly Finding[];
  /** The sentence behind a decision. */
  readonly reasonOf: (decision: Decision) => string;
}

export type ReadIssuingRound = (ports: Ports) => IssuingRound;
