import type { Participant } from "../enrollment/participant";
import { candidatesOf } from "./candidates";
import type { Candidate } from "./certificate-facts";
import { type GivenNumber, highestOrder } from "./given-numbers";
import { printNumber, readNumber } from "./number-pattern";
import type { RegisterRow } from "./register";
import type { IssuingInput } from "./issuing-input";
import { holder, indexRegister, programOf } from "./register-index";
import { withholding, type Withholding } from "./withholding";

export interface Planned {
  readonly candidate: Candidate;
  readonly number: string;
  readonly order: number;
}

export interface Withheld {
  readonly participant: Participant;
  /** Code, or "" where the person has no known programme. */
  readonly program: string;
  readonly why: Withholding;
}

/** One live row, and the person it belongs to as the list has them now (null where the list lost them). */
export interface LiveRow {
  readonly row: RegisterRow;
  readonly candidate: Candidate | null;
  /** Why it would not be issued any more; null where nothing speaks against it. */
  readonly against: Withholding | null;
}

/** What a run would do: nobody is in two of these. */
export interface IssuingPlan {
  readonly toReserve: readonly Planned[];
  readonly live: readonly LiveRow[];
  readonly withheld: readonly Withheld[];
  /** Numbers that were given and whose row is gone. */
  readonly deleted: readonly GivenNumber[];
  /** Numbers of the register that memory does not have yet. */
  readonly unremembered: readonly GivenNumber[];
}

/**
 * Who gets a certificate and which number, in the order of the list. Numbers go on from the highest that was ever given
 * in the year of issue, by the register and by memory; none comes twice.
 */
export function planIssuing(input: IssuingInput): IssuingPlan {
  const index = indexRegister(input.register, input);
  const candidates = candidatesOf(input).filter(({ participant }) => input.program === null || participant.program === input.program);
  const live: LiveRow[] = [];
  const withheld: Withheld[] = [];
  const free: Candidate[] = [];
  for (const { participant, candidate } of candidates) {
    const why = withholding(participant, candidate, input, index);
    const row = candidate ? index.live.get(holder(participant.key, candidate.program.code)) : undefined;
    if (row && candidate) live.push({ row, candidate, against: why });
    else if (why || !candidate) withheld.push({ participant, program: participant.program ?? "", why: why ?? { kind: "no-decision" } });
    else free.push(candidate);
  }
  return {
    toReserve: numbered(free, input),
    live: [...live, ...orphans(input, index.live, live)],
    withheld,
    deleted: [...index.deleted.values()],
    unremembered: unremembered(input),
  };
}

function numbered(free: readonly Candidate[], { settings, register, given, pattern, issueDay }: IssuingInput): readonly Planned[] {
  const year = Number(issueDay.slice(0, 4));
  const inRegister = register.rows.flatMap((row) => readNumber(pattern, row.number) ?? []);
  const known = [...inRegister, ...given];
  // The start value belongs to the year it was set for: once an earlier year is on record, a new one begins at 1.
  const start = known.some((number) => number.year < year) ? 1 : settings.firstNumber;
  const used = new Set(register.rows.map(({ number }) => number));
  let order = Math.max(start - 1, highestOrder(known, year));
  return free.map((candidate) => {
    let number: string;
    do {
      order += 1;
      number = printNumber(pattern, order, settings.numberTexts, issueDay);
    } while (used.has(number));
    return { candidate, number, order };
  });
}

function unremembered({ register, given, pattern, programs }: IssuingInput): readonly GivenNumber[] {
  const known = new Set(given.map(({ year, order }) => `${year}:${order}`));
  return register.rows.flatMap((row) => {
    const number = readNumber(pattern, row.number);
    if (!number || known.has(`${number.year}:${number.order}`)) return [];
    return [{ ...number, holder: holder(row.person, programOf(row, programs) ?? row.program) }];
  });
}

/** Live rows whose person is not in the list any more, or not in this programme. */
function orphans(input: IssuingInput, all: ReadonlyMap<string, RegisterRow>, matched: readonly LiveRow[]): readonly LiveRow[] {
  if (input.program !== null) return [];
  const seen = new Set(matched.map(({ row }) => row.row));
  return [...all.values()].filter((row) => !seen.has(row.row)).map((row) => ({ row, candidate: null, against: { kind: "not-in-list" } as const }));
}
