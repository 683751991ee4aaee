import { foldName } from "../indonesia/fold-name";
import type { Participant } from "../enrollment/participant";
import type { CellRef } from "../located";
import type { Program } from "../settings/settings";
import { type AttendanceFinding, type Named, attendanceFinding } from "./findings";
import { type Match, type PeopleIndex, nameKey } from "./people-index";
import type { List, ListRow } from "./read-list";

/** One row of a list with the person it was found to speak of. */
export interface AssignedRow {
  readonly row: ListRow;
  readonly participant: Participant;
  readonly program: string;
}

/** Finds the person and the programme of every row of a list; what fits nobody, or more than one, is reported and left out. */
export function assignRows(
  list: List,
  people: PeopleIndex,
  programOf: (shown: string) => Program | undefined,
): { readonly rows: readonly AssignedRow[]; readonly findings: readonly AttendanceFinding[]; readonly candidates: readonly Participant[] } {
  const findings: AttendanceFinding[] = [];
  const candidates: Participant[] = [];
  const ofTable = list.table.program === null ? undefined : programOf(list.table.program);
  const rows = list.rows.flatMap((row): readonly AssignedRow[] => {
    const ofRow = row.program === "" ? ofTable : programOf(row.program);
    if (row.program !== "" && !ofRow) {
      findings.push(attendanceFinding([row.at], null, { code: "program-unknown", shown: row.program }));
      return [];
    }
    const match = people.find(row.who, ofRow?.code ?? null);
    if (match.kind !== "one") {
      if (match.kind === "ambiguous" || match.kind === "several") candidates.push(...match.candidates);
      findings.push(...refusal(row, match, ofRow));
      return [];
    }
    const { participant } = match;
    if (participant.program === null) return [];
    findings.push(...nameFindings(row, match.by, participant));
    return [{ row, participant, program: participant.program }];
  });
  return { rows, findings, candidates };
}

function refusal({ who, at, readings }: ListRow, match: Exclude<Match, { readonly kind: "one" }>, program: Program | undefined): readonly AttendanceFinding[] {
  switch (match.kind) {
    case "ambiguous": {
      const cells = [at, ...match.candidates.map((candidate) => candidate.at)];
      return [attendanceFinding(cells, null, { code: "person-ambiguous", shown: shownBy(who, match.by), by: match.by, candidates: match.candidates.map(named) })];
    }
    case "several": {
      const programs = match.candidates.flatMap((candidate) => candidate.program ?? []);
      return [attendanceFinding([at], match.candidates[0]?.key ?? null, { code: "person-in-several-programs", shown: who.code || who.name, programs })];
    }
    case "elsewhere": {
      const others = match.candidates.flatMap((candidate) => candidate.program ?? []);
      // Somebody without a readable programme is a finding of the list of participants, not of this row.
      if (others.length === 0) return [];
      const facts = { code: "person-of-other-program", shown: shownBy(who, match.by), by: match.by, program: program?.code ?? "", others } as const;
      return [attendanceFinding([at, ...match.candidates.map((candidate) => candidate.at)], null, facts)];
    }
    case "unmatched": {
      const suggestion = match.suggestion === null ? null : named(match.suggestion);
      return [attendanceFinding([at], null, { code: "person-unmatched", shown: shownBy(who, match.by), by: match.by, suggestion })];
    }
    case "nobody":
      return readings.some((reading) => reading !== undefined && reading.shown !== "")
        ? [attendanceFinding([at], null, { code: "person-unmatched", shown: "", by: "name", suggestion: null })]
        : [];
  }
}

/** A code or NIK decides; a name beside it that folds to another person's is worth a look. */
function nameFindings(row: ListRow, by: "code" | "nik" | "name", participant: Participant): readonly AttendanceFinding[] {
  const { name } = row.who;
  if (by === "name" || name === "" || participant.name === "" || nameKey(name) === nameKey(participant.name)) return [];
  if (foldName(name).name === foldName(participant.name).name) return [];
  const cells: readonly CellRef[] = [row.nameAt ?? row.at, participant.at];
  return [attendanceFinding(cells, participant.key, { code: "name-differs", listed: name, enrolled: participant.name })];
}

function named({ name, code }: Participant): Named {
  return { name, code };
}

/** A NIK is never shown whole. */
function shownBy(who: ListRow["who"], by: "code" | "nik" | "name"): string {
  if (by === "code") return who.code;
  if (by === "name") return who.name;
  const digits = who.nik.replace(/\D/g, "");
  return `${digits.slice(0, 6)}******${digits.slice(-4)}`;
}
