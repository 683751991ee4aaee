import type { Execution } from "../../execution/execution";
import { useQuota } from "../../execution/quotas";
import { signatureError, textArgument } from "../parameters";
import type { Emulated, EmulatedClass, Member } from "../service";

/** A value may hold 9 KB and a store 500 KB (quotas page); counted in UTF-8 bytes, keys included in the store (assumed). */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

function member(call: (self: Properties, args: readonly unknown[]) => unknown): Member<Properties> {
  return {
    cost: { kind: "property" },
    call: (self, ...args) => {
      useQuota(self.execution, "properties");
      return call(self, args);
    },
  };
}

export const PROPERTIES: EmulatedClass<Properties> = {
  service: "PropertiesService",
  name: "Properties",
  members: {
    getProperty: member((self, args) => self.get(textArgument(args, 0, method("getProperty")))),
    getProperties: member((self) => ({ ...self.store })),
    getKeys: member((self) => Object.keys(self.store)),
    setProperty: member((self, args) => self.merge({ [textArgument(args, 0, method("setProperty"))]: textArgument(args, 1, method("setProperty")) })),
    setProperties: member((self, args) => {
      const [values, deleteAllOthers = false] = args;
      if (typeof values !== "object" || values === null || typeof deleteAllOthers !== "boolean") throw signatureError(args, method("setProperties"));
      return self.merge(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])), deleteAllOthers);
    }),
    deleteProperty: member((self, args) => self.remove([textArgument(args, 0, method("deleteProperty"))])),
    deleteAllProperties: member((self) => self.remove(Object.keys(self.store))),
  },
};

function method(name: string): string {
  return `PropertiesService.Properties.${name}`;
}

/** One store. Its values are texts; a missing one is null; what changes it returns the store itself. */
export class Properties implements Emulated {
  readonly emulated = PROPERTIES;

  constructor(
    readonly execution: Execution,
    readonly store: Record<string, string>,
  ) {}

  get(key: string): string | null {
    return Object.hasOwn(this.store, key) ? (this.store[key] ?? null) : null;
  }

  /** All or nothing. */
  merge(values: Readonly<Record<string, string>>, deleteAllOthers = false): this {
    const next = deleteAllOthers ? { ...values } : { ...this.store, ...values };
    if (Object.values(values).some((value) => bytes(value) > VALUE_BYTES)) throw new Error("Argument too large: value");
    if (Object.keys(values).some((key) => bytes(key) > VALUE_BYTES)) throw new Error("Argument too large: key");
    const total = Object.entries(next).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > STORE_BYTES) throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
    if (deleteAllOthers) this.remove(Object.keys(this.store));
    Object.assign(this.store, values);
    return this;
  }

  remove(keys: readonly string[]): this {
    for (const key of keys) Reflect.deleteProperty(this.store, key);
    return this;
  }
}

function bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
