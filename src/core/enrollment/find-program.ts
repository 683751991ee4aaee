import { editDistance } from "../sheet/edit-distance";
import { headingKey } from "../sheet/heading-key";
import type { Program } from "../settings/settings";

/** Looks programmes up by code or name, in any case and spacing. */
export interface ProgramIndex {
  readonly find: (text: string) => Program | null;
  /** The code or name that is nearly this text; proposed, never taken. */
  readonly suspect: (text: string) => string | null;
}

export function indexPrograms(programs: readonly Program[]): ProgramIndex {
  const byKey = new Map<string, Program>();
  for (const program of programs) byKey.set(headingKey(program.name), program);
  for (const program of programs) byKey.set(headingKey(program.code), program);
  byKey.delete("");
  const find = (text: string): Program | null => {
    // `LDY - Laundry` and `Laundry (LDY)` name both; they must agree.
    const parts = [text, ...text.split(/\s[-–/]\s|[()]/)].map((part) => byKey.get(headingKey(part)));
    return parts[0] ?? onlyOne(parts.slice(1));
  };
  const suspect = (text: string): string | null => {
    const written = headingKey(text);
    const limit = written.length < 4 ? 0 : written.length < 7 ? 1 : 2;
    const near = programs.flatMap(({ code, name }) => [code, name]).filter((other) => limit > 0 && editDistance(written, headingKey(other), limit) <= limit);
    return near[0] ?? null;
  };
  return { find, suspect };
}

function onlyOne(programs: readonly (Program | undefined)[]): Program | null {
  const found = new Set(programs.filter((program) => program !== undefined));
  const [first] = found;
  return found.size === 1 ? first ?? null : null;
}
