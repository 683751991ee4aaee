import { cleanText } from "../indonesia/clean-text";
import { foldName } from "../indonesia/fold-name";
import type { Program } from "../settings/settings";
import { type GivenNumber, holderText, HOLDER_LENGTH } from "./given-numbers";
import { type NumberPattern, readNumber } from "./number-pattern";
import { isLive, type Register } from "./read-register";
import type { RegisterRow } from "./register";
import { sha256 } from "../bytes/sha256";

/** The register by who has what. */
export interface RegisterIndex {
  /** Live row by `holder(person, program code)`. */
  readonly live: ReadonlyMap<string, RegisterRow>;
  /** Live rows of people whose programme is in no list any more: nobody can say whether it is the same one. */
  readonly unknownProgram: ReadonlyMap<string, RegisterRow>;
  /** Live rows by programme code and folded name. */
  readonly namesByProgram: ReadonlyMap<string, ReadonlyMap<string, readonly RegisterRow[]>>;
  /** Newest revoked row, by holder. */
  readonly revoked: ReadonlyMap<string, RegisterRow>;
  /** Numbers that were given and whose row is gone, by holder; the last one given where several are. */
  readonly deleted: ReadonlyMap<string, GivenNumber>;
}

/** Whom a certificate belongs to: ten hex digits for person and programme code. */
export function holder(person: string, program: string): string {
  return sha256(holderText(person, program)).slice(0, HOLDER_LENGTH);
}

/** Code of the programme that a register row names, by code or by name; null where none does. */
export function programOf(row: RegisterRow, programs: readonly Program[]): string | null {
  const written = cleanText(row.program).toLowerCase();
  const found = programs.find(({ name }) => cleanText(name).toLowerCase() === written) ?? programs.find(({ code }) => code.toLowerCase() === written);
  return found?.code ?? null;
}

export function indexRegister(register: Register, { programs, given, pattern }: { readonly programs: readonly Program[]; readonly given: readonly GivenNumber[]; readonly pattern: NumberPattern }): RegisterIndex {
  const live = new Map<string, RegisterRow>();
  const unknownProgram = new Map<string, RegisterRow>();
  const namesByProgram = new Map<string, Map<string, RegisterRow[]>>();
  const revoked = new Map<string, RegisterRow>();
  const standing = new Map<string, Set<string>>();
  for (const row of register.rows) {
    const program = programOf(row, programs);
    const key = holder(row.person, program ?? row.program);
    // Only replaced rows left: the one that replaced them is gone, and the person must not get a second number.
    if (row.state !== "replaced") standing.set(key, (standing.get(key) ?? new Set()).add(row.number));
    if (row.state === "revoked") revoked.set(key, row);
    if (!isLive(row)) continue;
    if (program === null) unknownProgram.set(row.person, row);
    else {
      if (row.revision >= (live.get(key)?.revision ?? 0)) live.set(key, row);
      const names = namesByProgram.get(program) ?? new Map<string, RegisterRow[]>();
      const { name } = foldName(row.name);
      namesByProgram.set(program, names.set(name, [...(names.get(name) ?? []), row]));
    }
  }
  return { live, unknownProgram, namesByProgram, revoked, deleted: deletedOf(given, standing, pattern) };
}

/**
 * A number is gone where its holder was given more of them than stand in the register. By how many first and by reading them second: a
 * number of an older pattern cannot be read, and stands all the same.
 */
function deletedOf(given: readonly GivenNumber[], standing: ReadonlyMap<string, ReadonlySet<string>>, pattern: NumberPattern): ReadonlyMap<string, GivenNumber> {
  const byHolder = new Map<string, GivenNumber[]>();
  for (const number of given) byHolder.set(number.holder, [...(byHolder.get(number.holder) ?? []), number]);
  const deleted = new Map<string, GivenNumber>();
  for (const [holding, numbers] of byHolder) {
    const rows = standing.get(holding) ?? new Set<string>();
    if (rows.size >= numbers.length) continue;
    const read = [...rows].flatMap((row) => readNumber(pattern, row) ?? []);
    const gone = numbers.filter(({ year, order }) => !read.some((number) => number.year === year && number.order === order));
    const last = gone[gone.length - 1];
    if (last) deleted.set(holding, last);
  }
  return deleted;
}

/** A live row of the programme that may be this person's under another code: names fold alike, and so do the fathers where both are told. */
export function rowOfSameName(index: RegisterIndex, program: string, name: string): RegisterRow | undefined {
  const folded = foldName(name);
  return index.namesByProgram.get(program)?.get(folded.name)?.find((row) => {
    const { father } = foldName(row.name);
    return father === "" || folded.father === "" || father === folded.father;
  });
}

/** How it is kept that somebody may get another certificate after the one with this number was taken back. */
export function againText(holderDigest: string, number: string): string {
  return `${holderDigest}@${number}`;
}
