import type { Execution } from "../../execution/execution";
import { numberArgument, signatureError, textArgument } from "../parameters";
import type { Emulated, EmulatedClass, Member } from "../service";

/** Limits of the reference page of `Cache`; the value's measured to the byte by jpoehnelt/blog (2026). */
const KEY_LENGTH = 250;
const VALUE_BYTES = 102_400;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;
/** Above a thousand items about a tenth goes at once, those that end soonest first (the order is assumed). */
const MOST_ITEMS = 1_000;
const DROPPED_AT_ONCE = 101;

function member(call: (self: Cache, args: readonly unknown[]) => unknown): Member<Cache> {
  return { cost: { kind: "cache" }, call: (self, ...args) => call(self, args) };
}

export const CACHE: EmulatedClass<Cache> = {
  service: "CacheService",
  name: "Cache",
  members: {
    get: member((self, args) => self.get(textArgument(args, 0, method("get")))),
    getAll: member((self, args) => self.getAll(keysArgument(args, "getAll"))),
    put: member((self, args) => self.put({ [textArgument(args, 0, method("put"))]: String(args[1]) }, secondsArgument(args, 2, "put"))),
    putAll: member((self, args) => {
      const [values] = args;
      if (typeof values !== "object" || values === null) throw signatureError(args, method("putAll"));
      return self.put(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])), secondsArgument(args, 1, "putAll"));
    }),
    remove: member((self, args) => self.remove([textArgument(args, 0, method("remove"))])),
    removeAll: member((self, args) => self.remove(keysArgument(args, "removeAll"))),
  },
};

function method(name: string): string {
  return `CacheService.Cache.${name}`;
}

function keysArgument(args: readonly unknown[], name: string): readonly string[] {
  const [keys] = args;
  if (!Array.isArray(keys)) throw signatureError(args, method(name));
  return keys.map(String);
}

function secondsArgument(args: readonly unknown[], index: number, name: string): number {
  const seconds = args[index] === undefined ? DEFAULT_SECONDS : numberArgument(args, index, method(name));
  return Math.min(seconds, MOST_SECONDS);
}

/** Texts that are forgotten on the virtual clock. What is missing or over is null; what writes returns nothing (null). */
export class Cache implements Emulated {
  readonly emulated = CACHE;

  constructor(
    private readonly execution: Execution,
    private readonly prefix: string,
  ) {}

  get(key: string): string | null {
    const item = this.execution.state.cache[this.prefix + key];
    return item && item.until > this.execution.now() ? item.value : null;
  }

  /** Without the keys that are missing. */
  getAll(keys: readonly string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
  }

  put(values: Readonly<Record<string, string>>, seconds: number): null {
    for (const [key, value] of Object.entries(values)) {
      if (key.length > KEY_LENGTH) throw new Error("Argument too large: key");
      if (Buffer.byteLength(value, "utf8") > VALUE_BYTES) throw new Error("Argument too large: value");
    }
    const until = this.execution.now() + seconds * 1000;
    for (const [key, value] of Object.entries(values)) this.execution.state.cache[this.prefix + key] = { value, until };
    this.dropSome();
    return null;
  }

  remove(keys: readonly string[]): null {
    for (const key of keys) Reflect.deleteProperty(this.execution.state.cache, this.prefix + key);
    return null;
  }

  private dropSome(): void {
    const { cache } = this.execution.state;
    const now = this.execution.now();
    for (const [key, { until }] of Object.entries(cache)) if (until <= now) Reflect.deleteProperty(cache, key);
    const own = Object.entries(cache).filter(([key]) => key.startsWith(this.prefix));
    if (own.length <= MOST_ITEMS) return;
    own.sort(([, a], [, b]) => a.until - b.until);
    for (const [key] of own.slice(0, DROPPED_AT_ONCE)) Reflect.deleteProperty(cache, key);
  }
}
