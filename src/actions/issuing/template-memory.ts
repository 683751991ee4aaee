/** The template in use, kept with the spreadsheet (D11): every issuer has the same bytes, whoever made them. */
export interface TemplateSnapshot {
  readonly name: string;
  readonly kind: "neutral" | "ceremonial";
  /** Base64. */
  readonly docx: string;
}

const META = "template.meta";

/** One entry of the store holds 9 KB at most; whether that means bytes or characters is unverified, and base64 is both. */
const PIECE = 8900;

/** Base64 characters: the whole store holds 500 KB, and the numbers given need their room. */
export const LARGEST_TEMPLATE = 300 * 1024;

/** Null where no template was ever taken into use, or pieces of it are missing. */
export function readSnapshot(entries: Readonly<Record<string, string>>): TemplateSnapshot | null {
  const [generation = "", count = "", kind = "", ...name] = (entries[META] ?? "").split(" ");
  if (name.length === 0) return null;
  const pieces = Array.from({ length: Number(count) }, (_, index) => entries[pieceKey(generation, index)]);
  if (pieces.some((piece) => piece === undefined)) return null;
  return { name: name.join(" "), kind: kind === "ceremonial" ? "ceremonial" : "neutral", docx: pieces.join("") };
}

/** What to write so that `snapshot` is in use: its pieces under a new name, then what points to them, then the old ones gone. */
export function snapshotEntries(
  entries: Readonly<Record<string, string>>,
  snapshot: TemplateSnapshot,
): { readonly pieces: Readonly<Record<string, string>>; readonly pointer: Readonly<Record<string, string>>; readonly old: Readonly<Record<string, null>> } {
  const generation = String(Number((entries[META] ?? "0").split(" ")[0]) + 1);
  const count = Math.ceil(snapshot.docx.length / PIECE);
  const pieces = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [pieceKey(generation, index), snapshot.docx.slice(index * PIECE, (index + 1) * PIECE)]),
  );
  const old = Object.keys(entries).filter((key) => key.startsWith("template.") && key !== META && !(key in pieces));
  return { pieces, pointer: { [META]: `${generation} ${count} ${snapshot.kind} ${snapshot.name}` }, old: Object.fromEntries(old.map((key) => [key, null])) };
}

function pieceKey(generation: string, index: number): string {
  return `template.${generation}.${index}`;
}
