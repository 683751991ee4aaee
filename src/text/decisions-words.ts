import type { FinalVerdict, Verdict } from "../core/completion/decision";
import { type StaffWord, enrolmentKey } from "../core/completion/staff-word";
import { parseMinimum } from "./decisions-labels";

/** What the `Kelulusan` tab remembers between two computations. */
export interface StaffWords {
  readonly words: readonly StaffWord[];
  /** The staff's own notes (`Catatan`), by `enrolmentKey`. */
  readonly remarks: ReadonlyMap<string, string>;
  /** Records that were changed by hand and cannot be read. */
  readonly damaged: readonly DamagedRecord[];
}

/** A record nobody can read: it is kept as it stands, so that staff are told until they restore it or decide anew. */
interface DamagedRecord {
  readonly person: string;
  readonly program: string;
  readonly text: string;
  /** 0-based in the tab. */
  readonly row: number;
  readonly column: number;
}

/** The words about one person, as one cell: the columns that staff see are made from it, never read back. */
export function printWords(words: readonly StaffWord[]): string {
  return words.length === 0 ? "" : JSON.stringify(words.map(({ person: _person, program: _program, ...word }) => word));
}

/**
 * Reads the tab, header row included, its columns found by heading. Whoever clears an approval's cell by hand takes the
 * approval back; text typed there by hand approves nothing, since nobody knows on which marks.
 */
export function parseStaffWords(rows: readonly (readonly string[])[]): StaffWords {
  const header = rows[0] ?? [];
  const column = (heading: string): number => header.findIndex((cell) => cell.trim() === heading);
  const [code, program, prison, labor, remark, record] = [column("Kode"), column("Program"), column("Disetujui Lapas"), column("Disetujui Disnaker"), column("Catatan"), column("Dasar")];
  const words: StaffWord[] = [];
  const remarks = new Map<string, string>();
  const damaged: DamagedRecord[] = [];
  rows.slice(1).forEach((row, index) => {
    const [person, ofProgram] = [(row[code] ?? "").trim(), (row[program] ?? "").trim()];
    if (person === "") return;
    const note = (row[remark] ?? "").trim();
    if (note !== "") remarks.set(enrolmentKey(person, ofProgram), note);
    const text = (row[record] ?? "").trim();
    const parsed = parseRecord(text, person, ofProgram);
    if (parsed === null) damaged.push({ person, program: ofProgram, text, row: index + 1, column: record });
    const cleared = { prison: (row[prison] ?? "").trim() === "", labor: (row[labor] ?? "").trim() === "" };
    words.push(...(parsed ?? []).filter((word) => word.kind !== "approve" || !cleared[word.office]));
  });
  return { words, remarks, damaged };
}

function parseRecord(text: string, person: string, program: string): readonly StaffWord[] | null {
  if (text === "") return [];
  try {
    const record: unknown = JSON.parse(text);
    if (!Array.isArray(record)) return null;
    const words = record.map((entry: unknown) => parseWord(entry, person, program));
    return words.every((word) => word !== null) ? words : null;
  } catch {
    return null;
  }
}

function parseWord(entry: unknown, person: string, program: string): StaffWord | null {
  if (typeof entry !== "object" || entry === null) return null;
  const text = (key: string): string => {
    const value: unknown = (entry as { readonly [key: string]: unknown })[key];
    return typeof value === "string" ? value : "";
  };
  const [by, at, basis, reason] = [text("by"), text("at"), text("basis"), text("reason")];
  const said = { person, program, by, at, basis };
  if (by === "" || at === "" || basis === "") return null;
  switch (text("kind")) {
    case "approve": {
      const verdict = VERDICTS.find((known) => known === text("verdict"));
      const office = (["prison", "labor"] as const).find((known) => known === text("office"));
      return verdict && office ? { ...said, kind: "approve", office, verdict } : null;
    }
    case "override": {
      const verdict = FINAL.find((known) => known === text("verdict"));
      return verdict && reason !== "" ? { ...said, kind: "override", verdict, reason } : null;
    }
    case "waive": {
      const minimum = parseMinimum(text("minimum"));
      return minimum && reason !== "" ? { ...said, kind: "waive", minimum, reason } : null;
    }
    default:
      return null;
  }
}

const FINAL: readonly FinalVerdict[] = ["passed", "failed", "hoursLetter", "notApplicable"];
const VERDICTS: readonly Verdict[] = [...FINAL, "undecided", "surePass", "open", "sureFail"];
