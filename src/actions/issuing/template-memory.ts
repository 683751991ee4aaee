import type { Memory } from "../ports";

/** A template in use, kept with the spreadsheet (D11): everybody has the same bytes, whoever made them. */
export interface TemplateSnapshot {
  readonly name: string;
  /** For the certificate: the neutral one, or the one with two heads. Reports have one kind each. */
  readonly kind: "neutral" | "ceremonial";
  /** Base64. */
  readonly docx: string;
}

/** Where the certificate's template is kept. */
export const CERTIFICATE_SLOT = "template";

/** Where a report's is kept. */
export const reportSlot = (kind: string): string => `reportTemplate.${kind}`;

/** One entry of the store holds 9 KB at most; whether that means bytes or characters is unverified, and base64 is both. */
const PIECE = 8900;

/** Base64 characters for all templates together: the whole store holds 500 KB, and the numbers given need their room. */
const ROOM = 300 * 1024;

const meta = (slot: string): string => `${slot}.meta`;
const pieceKey = (slot: string, generation: string, index: number): string => `${slot}.${generation}.${index}`;

/** Base64 characters that a template may have, beside those kept elsewhere. */
export function roomFor(entries: Readonly<Record<string, string>>, slot: string): number {
  const others = Object.entries(entries).filter(([key]) => (key.startsWith(`${CERTIFICATE_SLOT}.`) || key.startsWith(reportSlot(""))) && !key.startsWith(`${slot}.`));
  return others.reduce((room, [, value]) => room - value.length, ROOM);
}

/** Null where no template was ever taken into use, or pieces of it are missing. */
export function readSnapshot(entries: Readonly<Record<string, string>>, slot: string): TemplateSnapshot | null {
  const [generation = "", count = "", kind = "", ...name] = (entries[meta(slot)] ?? "").split(" ");
  if (name.length === 0) return null;
  const pieces = Array.from({ length: Number(count) }, (_, index) => entries[pieceKey(slot, generation, index)]);
  if (pieces.some((piece) => piece === undefined)) return null;
  return { name: name.join(" "), kind: kind === "ceremonial" ? "ceremonial" : "neutral", docx: pieces.join("") };
}

/** Takes a template into use. Pieces under a new name first, then what points to them: a run in between still reads the old template whole. */
export function keepSnapshot(memory: Memory, slot: string, snapshot: TemplateSnapshot): void {
  const entries = memory.all();
  const generation = String(Number((entries[meta(slot)] ?? "0").split(" ")[0]) + 1);
  const count = Math.ceil(snapshot.docx.length / PIECE);
  const pieces = Object.fromEntries(Array.from({ length: count }, (_, index) => [pieceKey(slot, generation, index), snapshot.docx.slice(index * PIECE, (index + 1) * PIECE)]));
  memory.set(pieces);
  memory.set({ [meta(slot)]: `${generation} ${count} ${snapshot.kind} ${snapshot.name}` });
  remove(memory, Object.keys(entries).filter((key) => key.startsWith(`${slot}.`) && key !== meta(slot) && !(key in pieces)));
}

/** Back to the built-in one. */
export function dropSnapshot(memory: Memory, slot: string): void {
  remove(memory, Object.keys(memory.all()).filter((key) => key.startsWith(`${slot}.`)));
}

function remove(memory: Memory, keys: readonly string[]): void {
  if (keys.length > 0) memory.set(Object.fromEntries(keys.map((key) => [key, null])));
}
