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
  revive(tag: { readonly [key: string]: Wire }): unknown;
}

/** @throws TypeError for a circle, which nothing can carry across. */
export function encode(value: unknown, outbound: Outbound): string {
  return JSON.stringify(toWire(value, outbound, []));
}

export function decode(text: string, inbound: Inbound): unknown {
  const wire: Wire = JSON.parse(text);
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
  const wire = Array.isArray(value)
    ? Array.from(value, (item) => toWire(item, outbound, ancestors))
    : recordToWire(value, outbound, ancestors);
  ancestors.pop();
  return wire;
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

function fromWire(wire: Wire, inbound: Inbound): unknown {
  if (wire === null || typeof wire !== "object") return wire;
  if (isList(wire)) return wire.map((item) => fromWire(item, inbound));
  if (!("$" in wire)) return Object.fromEntries(Object.entries(wire).map(([key, item]) => [key, fromWire(item, inbound)]));
  switch (wire.$) {
    case "undefined":
      return undefined;
    case "number":
    case "bigint":
      return wire.text === "-0" ? -0 : Number(wire.text);
    case "date":
      return new Date(typeof wire.ms === "number" ? wire.ms : Number.NaN);
    case "error":
      return Object.assign(new Error(String(wire.message)), { name: String(wire.name) });
    case "view":
      return Int8Array.from(isList(wire.bytes) ? wire.bytes.map(Number) : []);
    case "function":
      return () => undefined;
    case "exotic":
      return exotic(String(wire.of));
    case "object":
      return Object.fromEntries((isList(wire.entries) ? wire.entries : []).map((entry) => pair(entry, inbound)));
    default:
      return inbound.revive(wire);
  }
}

function pair(entry: Wire, inbound: Inbound): readonly [string, unknown] {
  const [key = null, item = null] = isList(entry) ? entry : [];
  return [String(key), fromWire(item, inbound)];
}

/** Only its kind crosses: what a Map or a pattern contains is lost on Google too. */
function exotic(kind: string): object {
  return Object.defineProperty({}, Symbol.toStringTag, { value: kind });
}

function isList(wire: Wire | undefined): wire is readonly Wire[] {
  return Array.isArray(wire);
}
