import * as z from "zod/mini";
import type { Ports } from "./ports";

/**
 * One applied fix as it is needed to undo it. `before` and `after` are cell texts; `person` is the key of whose cell it is, null for a
 * heading or a setting, and `offset` counts the rows down from that person's first line.
 */
const AppliedFix = z.object({
  id: z.string(),
  sheet: z.string(),
  row: z.number(),
  column: z.number(),
  before: z.string(),
  after: z.string(),
  person: z._default(z.nullable(z.string()), null),
  offset: z._default(z.number(), 0),
});
export type AppliedFix = z.infer<typeof AppliedFix>;

const PREFIX = "perbaikan.";
/** A property holds 9 KB; a piece of this many UTF-16 units stays below it whatever the letters are. */
const PIECE = 2_500;

/**
 * Fixes that can still be undone live in the document properties, oldest first, because the log shows personal values masked only.
 * Cut into pieces, for one property is small.
 */
export function rememberedFixes(remembered: Readonly<Record<string, string>>): readonly AppliedFix[] {
  const pieces: string[] = [];
  for (let index = 0; remembered[PREFIX + index] !== undefined; index += 1) pieces.push(remembered[PREFIX + index] ?? "");
  if (pieces.length === 0) return [];
  const parsed = z.safeParse(z.array(AppliedFix), JSON.parse(pieces.join("")));
  return parsed.success ? parsed.data : [];
}

/** At most the latest of them: an undo of last month's work is a correction of its own. */
const KEPT = 600;

export function rememberFixes(ports: Ports, fixes: readonly AppliedFix[], remembered: Readonly<Record<string, string>>): void {
  const text = fixes.length === 0 ? "" : JSON.stringify(fixes.slice(-KEPT));
  const entries: Record<string, string | null> = {};
  for (const key of Object.keys(remembered)) if (key.startsWith(PREFIX)) entries[key] = null;
  for (let index = 0; index * PIECE < text.length; index += 1) entries[PREFIX + index] = text.slice(index * PIECE, (index + 1) * PIECE);
  ports.memory.set(entries);
}
