import { NotEmulated } from "../service";
import { invalidParameter } from "./drive-error";

/**
 * What a resource may have: a leaf (`null`, shown whole), a resource inside it, or `"notEmulated"` for a field that Google
 * has and the host does not.
 */
export type Shape = { readonly [field: string]: Shape | null | "notEmulated" };

/** A selection such as `id,files(name,permissions/role)`, read; null is everything below. */
export type Mask = ReadonlyMap<string, Mask | null>;

/**
 * Reads the `fields` parameter (developers.google.com/workspace/drive/api/guides/fields-parameter): names joined by
 * commas, `a/b` or `a(b,c)` for what is inside, `*` for all.
 *
 * @throws DriveError 400 "Invalid field selection …" at `fields`; NotEmulated for a field the host lacks.
 */
export function parseFields(text: string, shape: Shape): Mask {
  const reader = { text: text.replace(/\s/g, ""), at: 0 };
  const mask = readSelection(reader, shape);
  if (reader.at < reader.text.length) throw refused(reader.text.slice(reader.at));
  return mask;
}

/** The resource with nothing but what the mask selects; a selected field that it does not have stays absent. */
export function select(resource: unknown, mask: Mask | null): unknown {
  if (mask === null) return resource;
  if (Array.isArray(resource)) return resource.map((item: unknown) => select(item, mask));
  if (typeof resource !== "object" || resource === null) return resource;
  const all = mask.get("*");
  if (all !== undefined) return resource;
  const entries = Object.entries(resource).filter(([field]) => mask.has(field));
  return Object.fromEntries(entries.map(([field, value]: [string, unknown]) => [field, select(value, mask.get(field) ?? null)]));
}

interface Reader {
  readonly text: string;
  at: number;
}

function readSelection(reader: Reader, shape: Shape): Mask {
  const mask = new Map<string, Mask | null>();
  do {
    const [name, below] = readField(reader, shape);
    const before = mask.get(name);
    mask.set(name, before && below ? new Map([...before, ...below]) : mask.has(name) ? null : below);
  } while (take(reader, ","));
  return mask;
}

function readField(reader: Reader, shape: Shape): [string, Mask | null] {
  const name = /^(?:\*|[A-Za-z]\w*)/.exec(reader.text.slice(reader.at))?.[0];
  if (!name) throw refused(reader.text.slice(reader.at));
  reader.at += name.length;
  if (name === "*") return ["*", null];
  const inner = Object.hasOwn(shape, name) ? shape[name] : undefined;
  if (inner === undefined) throw refused(name);
  if (inner === "notEmulated") throw new NotEmulated(`Drive field ${name}`);
  if (take(reader, "/")) {
    const [below, mask] = readField(reader, inner ?? {});
    return [name, new Map([[below, mask]])];
  }
  if (!take(reader, "(")) return [name, null];
  const mask = readSelection(reader, inner ?? {});
  if (!take(reader, ")")) throw refused(name);
  return [name, mask];
}

function take(reader: Reader, sign: string): boolean {
  if (reader.text[reader.at] !== sign) return false;
  reader.at += 1;
  return true;
}

function refused(what: string): Error {
  return invalidParameter("fields", `Invalid field selection ${what}`);
}
