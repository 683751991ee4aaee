import { kindOf } from "./inside/border";

/** What becomes of a value between script and page; a refusal is what the failure handler would get. */
export type Crossing = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

class Refused extends Error {}
class ContainsDate extends Error {}

/**
 * Script → page, by structure as Google does it and not as `JSON.stringify` would: **one Date anywhere makes the whole
 * result null, without an error** (tanaikech.github.io 2023-08-28). Map, Set and RegExp arrive empty; undefined and
 * functions as null; an emulated object as null; typed arrays are a server error. NaN and infinities become null (assumed).
 */
export function crossToPage(value: unknown): Crossing {
  return crossing(value, leaving);
}

/**
 * Page → script: a Date, Map, Set, RegExp, typed array, function or circle is refused; undefined in an array is null, and as
 * a property it is left out (guides/html/communication).
 */
export function crossFromPage(value: unknown): Crossing {
  return crossing(value, entering);
}

function crossing(value: unknown, walk: (value: unknown, ancestors: object[], property: number) => unknown): Crossing {
  try {
    return { ok: true, value: walk(value, [], 0) };
  } catch (error) {
    if (error instanceof ContainsDate) return { ok: true, value: null };
    if (error instanceof Refused) return { ok: false, message: error.message };
    throw error;
  }
}

function leaving(value: unknown, ancestors: object[]): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null || "emulated" in value) return null;
  const kind = kindOf(value);
  if (kind === "Date") throw new ContainsDate();
  if (ArrayBuffer.isView(value) || /(Array|ArrayBuffer)$/.test(kind) && kind !== "Array") throw new Refused("We're sorry, a server error occurred. Please wait a bit and try again.");
  if (kind !== "Array" && kind !== "Object") return {};
  return inside(value, ancestors, (item) => leaving(item, ancestors));
}

function entering(value: unknown, ancestors: object[], property: number): unknown {
  const illegal = new Refused(`Failed due to illegal value in property: ${property}`);
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
  if (value === undefined || value === null) return null;
  if (typeof value !== "object" || !/^(Array|Object)$/.test(kindOf(value))) throw illegal;
  return inside(value, ancestors, (item) => entering(item, ancestors, property));
}

function inside(value: object, ancestors: object[], walk: (item: unknown) => unknown): unknown {
  if (ancestors.includes(value)) throw new Refused("Failed due to circular structure");
  ancestors.push(value);
  const walked = Array.isArray(value)
    ? Array.from(value, walk)
    : Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => [key, walk(item)]));
  ancestors.pop();
  return walked;
}
