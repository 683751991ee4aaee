/**
 * Marks that travel with each value, so that afterwards a line whose tags were all blank can be taken away and a long name
 * set smaller. Noncharacters: legal in XML, never in a text that somebody typed.
 */
export const BLANK = "\ufdd0";
export const FILLED = "\ufdd1";
export const NAME = "\ufdd2";

/** Around the place of a value in a compiled template: `\ufdd3NAMA\ufdd4`, `\ufdd3UNIT.0.JUDUL\ufdd4` in a list. */
export const PLACE_START = "\ufdd3";
export const PLACE_END = "\ufdd4";

export function withoutSentinels(text: string): string {
  return text.replace(/[\ufdd0-\ufdd4]/g, "");
}
