/**
 * Turns the arguments of a `google.script.run` call into JSON by Google's rules, which are about structure and not about
 * what `JSON.stringify` can do: primitives, arrays and plain objects cross; `undefined` in an array becomes null
 * (documented: guides/html/communication, "Parameters and return values").
 *
 * @throws TypeError as Google words it, naming the property, for a Date, Map, Set, typed array, function, DOM node or a circle.
 */
export function encodeArguments(args: readonly unknown[]): string {
  return JSON.stringify(args.map((value, index) => legal(value, String(index), [])));
}

function legal(value: unknown, property: string, within: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "object" || within.includes(value)) throw illegal(property);
  const deeper = [...within, value];
  if (Array.isArray(value)) return value.map((item, index) => legal(item, String(index), deeper));
  if (!isPlain(value)) throw illegal(property);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, legal(item, key, deeper)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}
