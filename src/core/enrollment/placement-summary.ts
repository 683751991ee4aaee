import type { Program } from "../settings/settings";
import { indexPrograms, type ProgramIndex } from "./find-program";
import type { Participant } from "./participant";
import { hasLeft } from "./read-status";

/** How wishes and places of one programme stand. */
interface ProgramPlacement {
  /** Code of the programme. */
  readonly program: string;
  /** People who named it first, and second. */
  readonly firstWishes: number;
  readonly secondWishes: number;
  readonly placed: number;
  readonly quota: number | null;
  /** Places that are left; null without a quota, negative where it is exceeded. */
  readonly left: number | null;
}

/** A place that would follow the person's wish. `from` is null for somebody who has none. */
interface PlacementProposal {
  readonly person: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string;
  readonly choice: 1 | 2;
}

export interface PlacementSummary {
  readonly programs: readonly ProgramPlacement[];
  readonly proposals: readonly PlacementProposal[];
  /** People without a place for whom no wished programme has one left. */
  readonly unplaced: readonly string[];
}

/**
 * Compares wishes with places. Proposed are people without a programme and people in one that they did not wish for, first
 * wishes before second ones, within both in the order of the list, as long as places are left. A move frees no place: what
 * is proposed holds even if only a part of it is taken up. Who has left wishes for nothing.
 */
export function placementSummary(participants: readonly Participant[], programs: readonly Program[]): PlacementSummary {
  const index = indexPrograms(programs);
  const present = participants.filter(({ status }) => !hasLeft(status));
  const wishes = new Map(present.map((person) => [person, wishedPrograms(person, index)]));
  const taken = new Map(programs.map(({ code }) => [code, present.filter(({ program }) => program === code).length]));
  const rows = programs.map(({ code, quota }): ProgramPlacement => {
    const placed = taken.get(code) ?? 0;
    const firstWishes = present.filter((person) => wishes.get(person)?.[0] === code).length;
    const secondWishes = present.filter((person) => wishes.get(person)?.[1] === code).length;
    return { program: code, firstWishes, secondWishes, placed, quota, left: quota === null ? null : quota - placed };
  });
  const left = new Map(rows.map((row) => [row.program, row.left ?? Infinity]));
  return { programs: rows, ...propose(present, wishes, left) };
}

function propose(
  people: readonly Participant[],
  wishes: ReadonlyMap<Participant, readonly (string | null)[]>,
  left: Map<string, number>,
): Pick<PlacementSummary, "proposals" | "unplaced"> {
  const followed = new Set(people.filter((person) => person.program !== null && wishes.get(person)?.includes(person.program)).map(({ key }) => key));
  const open = people.filter((person) => !followed.has(person.key) && wishes.get(person)?.some((wish) => wish !== null));
  const proposals: PlacementProposal[] = [];
  const proposed = new Set<string>();
  for (const choice of [1, 2] as const) {
    for (const person of open) {
      const wish = wishes.get(person)?.[choice - 1] ?? null;
      const places = wish === null ? 0 : left.get(wish) ?? 0;
      if (wish === null || places < 1 || proposed.has(person.key)) continue;
      left.set(wish, places - 1);
      proposed.add(person.key);
      proposals.push({ person: person.key, name: person.name, from: person.program, to: wish, choice });
    }
  }
  return { proposals, unplaced: people.filter(({ key, program }) => program === null && !proposed.has(key)).map(({ key }) => key) };
}

function wishedPrograms({ interests }: Participant, index: ProgramIndex): readonly (string | null)[] {
  return interests.map((wish) => index.find(wish)?.code ?? null);
}
