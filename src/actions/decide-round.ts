import { readScores } from "../core/attendance/read-scores";
import type { Score } from "../core/attendance/score";
import { decideCompletion } from "../core/completion/decide-completion";
import type { Decision } from "../core/completion/decision";
import type { CompletionFinding } from "../core/completion/findings";
import type { Finding } from "../core/finding";
import { heldBack } from "../core/held-back";
import { parseStaffWords, type StaffWords } from "../text/decisions-words";
import { TAB } from "../text/standard-tabs";
import type { Ports } from "./ports";
import { readRound, type Round } from "./read-round";

/** A round with what the board found in it. */
export interface DecidedRound extends Round {
  readonly scores: readonly Score[];
  /** What staff said, as the `Kelulusan` tab keeps it. */
  readonly words: StaffWords;
  readonly decisions: readonly Decision[];
  /** Errors that hold back the whole run. */
  readonly runErrors: readonly Finding[];
  /** Codes of the errors that hold back a person, by key. */
  readonly heldBack: ReadonlyMap<string, readonly string[]>;
}

/** Reads the sheets and the staff's words, and decides everybody. Writes nothing. */
export function readDecidedRound(ports: Ports): DecidedRound {
  const round = readRound(ports);
  return decideRound(round, parseStaffWords(ports.workbook.read(TAB.completion)?.shown ?? []));
}

export function decideRound(round: Round, words: StaffWords): DecidedRound {
  const scores = readScores(round);
  const findings = [...round.findings, ...scores.findings, ...unreadableWords(round, words)];
  const held = heldBack(findings, round.participants);
  const decisions = decideCompletion({ ...round, scores: scores.value, words: words.words, heldBack: held.people });
  return { ...round, findings, scores: scores.value, words, decisions, runErrors: held.run, heldBack: held.people };
}

function unreadableWords({ participants }: Round, { damaged }: StaffWords): readonly CompletionFinding[] {
  if (damaged.length === 0) return [];
  const names = new Map(participants.map(({ key, name }) => [key, name]));
  return damaged.map(({ person, row, column }) => ({
    stage: "completion",
    code: "word-unreadable",
    cells: [{ sheet: TAB.completion, row, column }],
    person,
    fix: null,
    name: names.get(person) ?? person,
  }));
}
