/**
 * Marks that travel through docxtemplater with each value, so that afterwards a line whose tags were all blank can be taken
 * away and a long name set smaller. Noncharacters: legal in XML, never in a text that somebody typed.
 */
export const BLANK = "\ufdd0";
export const FILLED = "\ufdd1";
export const NAME = "\ufdd2";

export function withoutSentinels(text: string): string {
  return text.replace(/[\ufdd0-\ufdd2]/g, "");
}
