import type { Program } from "../settings/settings";
import { headingKey } from "../sheet/heading-key";

/**
 * Finds a programme by its code or name, letter case, spaces and punctuation aside; `LDY Februari` in the name of a tab is
 * `LDY`. A blank means the only programme there is. Undefined where nothing or more than one fits.
 */
export function programFinder(programs: readonly Program[]): (shown: string) => Program | undefined {
  const [only] = programs;
  const byKey = new Map<string, Program | null>();
  for (const program of programs) {
    for (const key of new Set([headingKey(program.code), headingKey(program.name)])) {
      if (key !== "") byKey.set(key, byKey.has(key) ? null : program);
    }
  }
  return (shown) => {
    if (shown.trim() === "") return programs.length === 1 ? only : undefined;
    const words = shown.trim().split(/\s+/);
    for (let length = words.length; length > 0; length -= 1) {
      const found = byKey.get(headingKey(words.slice(0, length).join(" ")));
      if (found) return found;
    }
    return undefined;
  };
}
