import { foldName, type FoldedName } from "../indonesia/fold-name";
import { maskNik } from "../indonesia/nik";
import type { Program } from "../settings/settings";
import type { Role } from "../sheet/role";
import type { NamedPerson } from "./findings";
import type { Participant } from "./participant";
import { maskDigits, type PersonRow } from "./person-row";

/** A person as read, beside the row it was read from. */
export interface ReadPerson {
  readonly row: PersonRow;
  readonly participant: Participant;
}

interface Candidate extends ReadPerson {
  readonly folded: FoldedName;
}

/**
 * Finds who stands twice, by equality alone: the same code or NIK (certain), the same folded name and birth date (likely),
 * the same folded name where nothing tells two people apart (worth knowing). A placeholder is no identity. Every finding
 * names all cells. One pass per kind; groups are found by key, not by comparing pairs.
 */
export function findDuplicates(people: readonly ReadPerson[], programs: ReadonlyMap<string, Program>): void {
  const candidates = people.map((person): Candidate => ({ ...person, folded: foldName(person.participant.name) }));
  const told = new Set<string>();
  sameCode(candidates, told);
  sameNik(candidates, told);
  overlapping(candidates, programs);
  sameName(candidates, told);
}

function sameCode(candidates: readonly Candidate[], told: Set<string>): void {
  for (const group of groups(candidates, ({ participant }) => participant.code?.toUpperCase() ?? null)) {
    const [first] = group;
    if (!first) continue;
    // So many rows of one code are no slip of a few rows, and comparing all of them would be slow.
    const strangers = group.length > 50 || group.some((one) => group.some((other) => areStrangers(one, other)));
    const twice = strangers ? [group] : groups(group, ({ participant }) => participant.program ?? "");
    for (const members of twice) report(members, "code", told, (others) => ({ code: "code-twice", codeShown: first.participant.code ?? "", others, samePerson: !strangers }));
  }
}

function sameNik(candidates: readonly Candidate[], told: Set<string>): void {
  const key = ({ participant: { nik, program } }: Candidate): string | null => (nik === null ? null : `${nik} ${program ?? ""}`);
  for (const group of groups(candidates, key)) {
    report(group, "nik", told, (others) => ({ code: "nik-twice", shown: maskNik(group[0]?.participant.nik ?? ""), others }));
  }
}

function sameName(candidates: readonly Candidate[], told: ReadonlySet<string>): void {
  const key = ({ participant: { program }, folded: { name } }: Candidate): string | null => (name === "" ? null : `${name} ${program ?? ""}`);
  for (const group of groups(candidates, key)) {
    const fresh = group.filter((one) => !told.has(idOf(one)));
    if (fresh.length === 0 || group.length < 2) continue;
    const born = groups(group, ({ participant }) => participant.birthDate);
    for (const members of born) {
      if (!members.every((one) => told.has(idOf(one)))) report(members, "name", new Set(), (others) => ({ code: "person-likely-twice", others }));
    }
    const likely = new Set(born.flat().map(idOf));
    const rest = group.filter((one) => !likely.has(idOf(one)));
    const fathers = groups(rest, ({ folded }) => folded.father || null);
    const undated = group.some(({ participant }) => participant.birthDate === null) ? group : [];
    for (const members of [...fathers, ...(fathers.length === 0 && born.length === 0 ? [undated] : [])]) {
      if (members.length > 1) report(members, "name", new Set(), (others) => ({ code: "name-twice", others }));
    }
  }
}

/** One person may attend two programmes, but not at the same time. Known by NIK, else by code, else by name and birth date. */
function overlapping(candidates: readonly Candidate[], programs: ReadonlyMap<string, Program>): void {
  const told = new Set<string>();
  const keys: readonly (readonly [Role, (one: Candidate) => string | null])[] = [
    ["nik", ({ participant }) => participant.nik],
    ["code", ({ participant }) => participant.code?.toUpperCase() ?? null],
    ["name", ({ participant: { birthDate }, folded: { name } }) => (name === "" || birthDate === null ? null : `${name} ${birthDate}`)],
  ];
  for (const [role, key] of keys) {
    for (const group of groups(candidates, key)) {
      const attended = [...new Set(group.map(({ participant }) => participant.program ?? ""))];
      const clashing = new Set(attended.filter((one) => attended.some((other) => overlap(programs.get(one), programs.get(other)))));
      const members = group.filter(({ participant }) => clashing.has(participant.program ?? ""));
      if (members.length < 2 || members.every((one) => told.has(idOf(one)))) continue;
      members.forEach((one) => told.add(idOf(one)));
      const namesDiffer = new Set(members.map(({ participant }) => participant.name)).size > 1;
      const codes = members.map(({ participant }) => participant.program ?? "");
      report(members, role, new Set(), (others) => ({ code: "programs-overlap", others, programs: codes, namesDiffer }));
    }
  }
}

function overlap(one: Program | undefined, other: Program | undefined): boolean {
  if (!one || !other || one === other || one.start === null || other.start === null) return false;
  return one.start <= (other.end ?? other.start) && other.start <= (one.end ?? one.start);
}

/** Two rows with one code are two people where anything certain about them differs. */
function areStrangers({ participant: one, folded }: Candidate, { participant: other, folded: otherFolded }: Candidate): boolean {
  if (one.nik !== null && other.nik !== null) return one.nik !== other.nik;
  if (one.birthDate !== null && other.birthDate !== null && one.birthDate !== other.birthDate) return true;
  const bornTogether = one.birthDate !== null && one.birthDate === other.birthDate;
  return folded.name !== "" && otherFolded.name !== "" && folded.name !== otherFolded.name && !bornTogether;
}

function report(members: readonly Candidate[], role: Role, told: Set<string>, fact: (others: readonly NamedPerson[]) => Parameters<PersonRow["report"]>[0]): void {
  const [first, ...others] = members;
  if (!first || others.length === 0) return;
  members.forEach((one) => told.add(idOf(one)));
  first.row.reportTogether(
    fact(others.map(({ participant }) => ({ person: participant.key, name: maskDigits(participant.name) }))),
    members.map(({ row }) => row.place(role)),
    role,
  );
}

/** Members of a group that hold at least two; nothing is grouped under null. */
function groups<T>(items: readonly T[], keyOf: (item: T) => string | null): readonly (readonly T[])[] {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = found.get(key);
    if (group) group.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()].filter((group) => group.length > 1);
}

function idOf({ participant }: Candidate): string {
  return `${participant.at.sheet}!${participant.at.row}`;
}
