import type { Inbound, Outbound } from "./border";
import { decode, encode } from "./border";

/** What an emulated class offers, as the host's side describes it. */
interface Description {
  readonly service: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

/** The host's side; takes and gives primitives only, and never throws: a reply starts with `+` or with `!`. */
export interface Bridge {
  call(handle: number, member: string, argsText: string): string;
  describe(className: string): string;
  missing(member: string): string;
}

export interface Services {
  readonly outbound: Outbound;
  readonly inbound: Inbound;
  readonly enumeration: (name: string, constants: readonly string[]) => object;
  /** An Error of this realm for a reply that starts with `!`. */
  readonly failure: (reply: string) => Error;
}

/** The emulated objects of this realm: closed Proxies, one per handle, so that equal objects are one object here too. */
export function createServices(bridge: Bridge): Services {
  const proxies = new Map<number, object>();
  const handles = new WeakMap<object, number>();
  const constants = new Map<string, object>();
  const constantTags = new WeakMap<object, { readonly $: "enum"; readonly of: string; readonly name: string }>();
  const descriptions = new Map<string, Description>();

  const failure = (reply: string): Error => {
    const { name, message }: { name: string; message: string } = JSON.parse(reply.slice(1));
    return Object.defineProperty(new Error(message), "name", { value: name, writable: true, configurable: true });
  };
  const missing = (member: string): Error => failure(bridge.missing(member));

  const constant = (enumeration: string, name: string): object => {
    const key = `${enumeration}.${name}`;
    const known = constants.get(key);
    if (known) return known;
    const made = closed(enumeration, { name: () => name, toString: () => name, toJSON: () => name }, missing);
    constants.set(key, made);
    constantTags.set(made, { $: "enum", of: enumeration, name });
    return made;
  };
  const enumeration = (name: string, names: readonly string[]): object =>
    closed(name, Object.fromEntries(names.map((each) => [each, constant(name, each)])), missing);

  const describe = (className: string): Description => {
    const known = descriptions.get(className);
    if (known) return known;
    const description: Description = JSON.parse(bridge.describe(className));
    descriptions.set(className, description);
    return description;
  };
  const emulated = (handle: number, className: string): object => {
    const known = proxies.get(handle);
    if (known) return known;
    const { name, members, enums } = describe(className);
    const offered: Record<string, unknown> = { toString: () => name };
    for (const [each, names] of Object.entries(enums)) offered[each] = enumeration(each, names);
    for (const member of members) {
      offered[member] = (...args: unknown[]): unknown => {
        const reply = bridge.call(handle, member, encode(args, outbound));
        if (reply.startsWith("!")) throw failure(reply);
        return decode(reply.slice(1), inbound);
      };
    }
    const proxy = closed(name, offered, missing);
    proxies.set(handle, proxy);
    handles.set(proxy, handle);
    return proxy;
  };

  const outbound: Outbound = {
    own: (value) => {
      const handle = handles.get(value);
      return handle === undefined ? constantTags.get(value) : { $: "ref", id: handle };
    },
  };
  const inbound: Inbound = {
    revive: (tag) => (tag.$ === "enum" ? constant(String(tag.of), String(tag.name)) : emulated(Number(tag.id), String(tag.class))),
  };
  return { outbound, inbound, enumeration, failure };
}

/** What every object answers, emulated or not, and what the language itself asks of it. */
const OF_EVERY_OBJECT = new Set(["valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "constructor", "__proto__"]);
/** Absent from a service object on Google, and asked for by `await` and `JSON.stringify`. */
const ABSENT = new Set(["then", "toJSON"]);

/**
 * An object that has exactly `offered`: asking for anything else is an error at once, because `undefined` would be a claim
 * that Google has no such member.
 */
export function closed(label: string, offered: Readonly<Record<string, unknown>>, missing: (member: string) => Error): object {
  const has = (key: string | symbol): key is string => typeof key === "string" && Object.prototype.hasOwnProperty.call(offered, key);
  return new Proxy({}, {
    get(target, key, receiver): unknown {
      if (has(key)) return offered[key];
      if (typeof key === "symbol") return key === Symbol.toStringTag ? label : undefined;
      if (OF_EVERY_OBJECT.has(key)) return Reflect.get(target, key, receiver);
      if (ABSENT.has(key)) return undefined;
      throw missing(`${label}.${key}`);
    },
    has(_, key): boolean {
      if (has(key)) return true;
      if (typeof key === "symbol" || ABSENT.has(key)) return false;
      if (OF_EVERY_OBJECT.has(key)) return true;
      throw missing(`${label}.${key}`);
    },
    set(_, key): boolean {
      throw missing(`${label}.${String(key)} = …`);
    },
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
  });
}
