import { cleanText } from "../indonesia/clean-text";
import { foldName } from "../indonesia/fold-name";
import type { Participant } from "../enrollment/participant";
import type { NamedBy } from "./findings";

/** How one row of a list names its person; blank where the list has no such column. */
export interface RowIdentity {
  readonly code: string;
  readonly nik: string;
  readonly name: string;
}

export type Match =
  | { readonly kind: "one"; readonly participant: Participant; readonly by: NamedBy }
  | { readonly kind: "ambiguous"; readonly by: NamedBy; readonly candidates: readonly Participant[] }
  /** Known, but only in other programmes. */
  | { readonly kind: "elsewhere"; readonly by: NamedBy; readonly candidates: readonly Participant[] }
  /** The same person takes part in several programmes, and the list does not say which it means. */
  | { readonly kind: "several"; readonly candidates: readonly Participant[] }
  | { readonly kind: "unmatched"; readonly by: NamedBy; readonly suggestion: Participant | null }
  | { readonly kind: "nobody" };

export interface PeopleIndex {
  /** `program` is a known code, or null where the list serves several programmes. */
  readonly find: (who: RowIdentity, program: string | null) => Match;
}

/**
 * Finds who a row speaks of: by participant code, else by NIK, else by the whole name where it fits one person. The first of
 * these that the row has decides: a code or NIK that nobody has is replaced by the name only for somebody of whom the list
 * of participants knows no code or NIK. Names are compared in composed form, letter case, spaces and the shape of apostrophes
 * aside; accents and every letter count.
 */
export function indexPeople(participants: readonly Participant[]): PeopleIndex {
  const byCode = groupBy(participants, (participant) => codeKey(participant.code ?? ""));
  const byNik = groupBy(participants, (participant) => participant.nik ?? "");
  const byName = groupBy(participants, (participant) => nameKey(participant.name));
  const suggest = suggester(participants);
  return {
    find: ({ code, nik, name }, program) => {
      const digits = nik.replace(/\D/g, "");
      const by: NamedBy | null = codeKey(code) !== "" ? "code" : digits.length === 16 ? "nik" : nameKey(name) !== "" ? "name" : null;
      if (by === null) return { kind: "nobody" };
      const named = byName.get(nameKey(name)) ?? [];
      const known = by === "code" ? byCode.get(codeKey(code)) : by === "nik" ? byNik.get(digits) : named;
      const found = known ?? named.filter((participant) => (by === "code" ? participant.code : participant.nik) === null);
      if (found.length === 0 || (!known && found.length < named.length)) return { kind: "unmatched", by, suggestion: suggest(name, program) };
      const here = program === null ? found : found.filter((participant) => participant.program === program);
      return chosen(here, found, by, program);
    },
  };
}

function chosen(here: readonly Participant[], found: readonly Participant[], by: NamedBy, program: string | null): Match {
  const [first] = here;
  if (!first) return { kind: "elsewhere", by, candidates: found };
  if (here.length === 1) return { kind: "one", participant: first, by };
  const samePerson = here.every((participant) => participant.key === first.key);
  const programs = new Set(here.map((participant) => participant.program));
  if (program === null && samePerson && programs.size === here.length) return { kind: "several", candidates: here };
  return { kind: "ambiguous", by, candidates: here };
}

/** For comparison only: what nobody would call another name. */
export function nameKey(name: string): string {
  return cleanText(name).toUpperCase().replace(/[’‘`´ʼ]/g, "'");
}

function codeKey(code: string): string {
  return cleanText(code).toUpperCase().replace(/ /g, "");
}

/**
 * Proposes somebody for a name that fits nobody, never applied: the only person whose name folds to the same, or begins with
 * the same word.
 */
function suggester(participants: readonly Participant[]): (name: string, program: string | null) => Participant | null {
  let folds: readonly ReadonlyMap<string, readonly Participant[]>[] | null = null;
  return (name, program) => {
    folds ??= [groupBy(participants, (participant) => foldName(participant.name).name), groupBy(participants, (participant) => firstWord(participant.name))];
    const [whole, first] = folds;
    for (const candidates of [whole?.get(foldName(name).name), first?.get(firstWord(name))]) {
      const inProgram = (candidates ?? []).filter((participant) => program === null || participant.program === program);
      const [only] = inProgram;
      if (only && inProgram.every((participant) => participant.key === only.key)) return only;
    }
    return null;
  };
}

function firstWord(name: string): string {
  return foldName(name).name.split(" ")[0] ?? "";
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
