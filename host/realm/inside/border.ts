/**
 * How values cross between the realms: as JSON text in which everything JSON does not know is an object with the key `$`.
 * The same two functions run on either side; each makes arrays, Dates and objects of the realm it runs in.
 */
type Wire = null | string | number | boolean | readonly Wire[] | { readonly [key: string]: Wire };

export interface Outbound {
  /** The tagged form of an emulated object or an enumeration's constant, undefined for anything else. */
  own(value: object): { readonly [key: string]: Wire } | undefined;
}

export interface Inbound {
  /** The object behind a tag that `own` made. */
  revive(tag: { readonly [key: string]: unknown }): unknown;
}

/** @throws TypeError for a circle, which nothing can carry across. */
export function encode(value: unknown, outbound: Outbound): string {
  return JSON.stringify(toWire(value, outbound, []));
}

/** What was just parsed is nobody else's, so lists are changed in place: a large grid is not copied. */
export function decode(text: string, inbound: Inbound): unknown {
  const wire: unknown = JSON.parse(text);
  return fromWire(wire, inbound);
}

function toWire(value: unknown, outbound: Outbound, ancestors: object[]): Wire {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0) ? value : { $: "number", text: Object.is(value, -0) ? "-0" : String(value) };
    case "undefined":
    case "symbol":
      return { $: "undefined" };
    case "bigint":
      return { $: "bigint", text: String(value) };
    case "function":
      return { $: "function" };
    case "object":
      return value === null ? null : objectToWire(value, outbound, ancestors);
  }
}

function objectToWire(value: object, outbound: Outbound, ancestors: object[]): Wire {
  const own = outbound.own(value);
  if (own) return own;
  if (ancestors.includes(value)) throw new TypeError("Converting circular structure");
  ancestors.push(value);
  const wire = Array.isArray(value) ? listToWire(value, outbound, ancestors) : recordToWire(value, outbound, ancestors);
  ancestors.pop();
  return wire;
}

/** The list itself where JSON knows everything in it, as in nearly every row of a grid: then nothing is copied. */
function listToWire(list: readonly unknown[], outbound: Outbound, ancestors: object[]): readonly Wire[] {
  const known = list as readonly Wire[];
  let copy: Wire[] | null = null;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    const wire = toWire(item, outbound, ancestors);
    if (copy) copy.push(wire);
    else if (wire !== item) copy = [...known.slice(0, index), wire];
  }
  return copy ?? known;
}

function recordToWire(value: object, outbound: Outbound, ancestors: object[]): Wire {
  const kind = kindOf(value);
  if (value instanceof Date) return { $: "date", ms: Number.isNaN(value.getTime()) ? null : value.getTime() };
  if (value instanceof Error) return { $: "error", name: value.name, message: value.message };
  if (ArrayBuffer.isView(value)) return { $: "view", of: kind, bytes: bytesOf(value) };
  if (kind !== "Object" && kind !== "Arguments") return { $: "exotic", of: kind };
  const entries = Object.entries(value).map(([key, item]) => [key, toWire(item, outbound, ancestors)] as const);
  return "$" in value ? { $: "object", entries } : Object.fromEntries(entries);
}

function bytesOf(view: ArrayBufferView): number[] {
  return Array.from(new Int8Array(view.buffer, view.byteOffset, view.byteLength));
}

/** `Object`, `Map`, `RegExp`, …: by structure, so that it also holds for values of another realm. */
export function kindOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function fromWire(wire: unknown, inbound: Inbound): unknown {
  if (typeof wire !== "object" || wire === null) return wire;
  if (isList(wire)) return listFromWire(wire, inbound);
  const { $: kind, ...facts }: { readonly [key: string]: unknown } = { ...wire };
  if (kind === undefined) return Object.fromEntries(Object.entries(facts).map(([key, item]) => [key, fromWire(item, inbound)]));
  switch (kind) {
    case "undefined":
      return undefined;
    case "number":
    case "bigint":
      return facts.text === "-0" ? -0 : Number(facts.text);
    case "date":
      return new Date(typeof facts.ms === "number" ? facts.ms : Number.NaN);
    case "error":
      return Object.assign(new Error(String(facts.message)), { name: String(facts.name) });
    case "view":
      return Int8Array.from(isList(facts.bytes) ? facts.bytes.map(Number) : []);
    case "function":
      return () => undefined;
    case "exotic":
      return exotic(String(facts.of));
    case "object":
      return Object.fromEntries((isList(facts.entries) ? facts.entries : []).map((entry) => pair(entry, inbound)));
    default:
      return inbound.revive({ $: kind, ...facts });
  }
}

function listFromWire(list: unknown[], inbound: Inbound): unknown[] {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (typeof item === "object" && item !== null) list[index] = fromWire(item, inbound);
  }
  return list;
}

function pair(entry: unknown, inbound: Inbound): readonly [string, unknown] {
  const [key = null, item = null] = isList(entry) ? entry : [];
  return [String(key), fromWire(item, inbound)];
}

/** Only its kind crosses: what a Map or a pattern contains is lost on Google too. */
function exotic(kind: string): object {
  return Object.defineProperty({}, Symbol.toStringTag, { value: kind });
}

function isList(wire: unknown): wire is unknown[] {
  return Array.isArray(wire);
}
