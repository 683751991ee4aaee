import type { Score } from "../attendance/score";
import type { Decision } from "../completion/decision";
import type { Participant } from "../enrollment/participant";
import type { Program, Settings } from "../settings/settings";
import type { GivenNumber } from "./given-numbers";
import type { NumberPattern } from "./number-pattern";
import type { Register } from "./read-register";

/** Everything a plan rests on, read at one moment. */
export interface IssuingInput {
  readonly settings: Settings;
  readonly programs: readonly Program[];
  /** In the order of the list: numbers are given in it. */
  readonly participants: readonly Participant[];
  readonly decisions: readonly Decision[];
  readonly scores: readonly Score[];
  /** Keys of people whom an error at their row holds back. */
  readonly heldBack: ReadonlySet<string>;
  readonly register: Register;
  readonly given: readonly GivenNumber[];
  /** What staff confirmed: holders who are other people than those of the same name, and `againText` of those who get another one. */
  readonly confirmed: ReadonlySet<string>;
  readonly template: "neutral" | "ceremonial";
  readonly pattern: NumberPattern;
  /** ISO day that the new certificates carry. */
  readonly issueDay: string;
  /** Only this programme (its code); null for all. */
  readonly program: string | null;
}
