import type { Bridge } from "./services";
import { closed, createServices } from "./services";
import { decode, encode } from "./border";
import { installDate } from "./script-date";
import { zoneOf } from "./zone";

/** Everything the realm needs to be told, as JSON text. */
interface Setup {
  readonly scriptTimeZone: string;
  /** Global name → the tagged reference of its emulated object. */
  readonly globals: Readonly<Record<string, string>>;
}

export interface HostSide extends Bridge {
  now(): number;
  random(): number;
}

/** How a call is begun: with nothing, with one text, or with the event object of a trigger. */
export type Argument =
  | { readonly kind: "nothing" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "event"; readonly authMode: string };

/** What a function threw, as the host is told. */
export interface Thrown {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export interface Entry {
  /** Must run inside the `vm` time limit; a promise is settled by the time the microtasks are done. */
  invoke(functionName: string, argumentText: string): void;
  /** `+` and the encoded result, or `!` and the JSON text of a `Thrown`: a result may be large, and is not packed twice. */
  outcome(): string;
}

/** Not in Apps Script, or nobody has looked: what depends on them would be proven here and fail there. */
const REMOVED = ["SharedArrayBuffer", "Atomics", "WeakRef", "FinalizationRegistry"];

/** Furnishes a bare realm as Apps Script does. Called once, before the bundle is evaluated. */
export function install(host: HostSide, setupText: string): Entry {
  const setup: Setup = JSON.parse(setupText);
  const global = globalThis;
  for (const name of REMOVED) Reflect.deleteProperty(global, name);
  installDate(global, () => host.now(), zoneOf(setup.scriptTimeZone));
  Object.defineProperty(Math, "random", { value: () => host.random(), writable: true, configurable: true });

  const services = createServices(host);
  for (const [name, reference] of Object.entries(setup.globals)) {
    const value = decode(reference, services.inbound);
    Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false });
  }
  const builtIn = new Set<string>(Object.getOwnPropertyNames(global));
  let outcome = `+${encode(undefined, services.outbound)}`;
  const fail = (error: unknown): void => {
    outcome = `!${JSON.stringify(described(error))}`;
  };
  const succeed = (value: unknown): void => {
    outcome = `+${encode(value, services.outbound)}`;
  };
  return {
    invoke(functionName, argumentText) {
      try {
        const called: unknown = builtIn.has(functionName) || functionName.endsWith("_") ? undefined : Reflect.get(global, functionName);
        if (typeof called !== "function") throw new Error(`Script function not found: ${functionName}`);
        const argument: Argument = JSON.parse(argumentText);
        const value: unknown = Reflect.apply(called, undefined, argumentsOf(argument, services, host));
        if (value instanceof Promise) value.then(succeed).catch(fail);
        else succeed(value);
      } catch (error) {
        fail(error);
      }
    },
    outcome: () => outcome,
  };
}

function argumentsOf(argument: Argument, services: ReturnType<typeof createServices>, host: Bridge): unknown[] {
  switch (argument.kind) {
    case "nothing":
      return [];
    case "text":
      return [argument.text];
    case "event": {
      const authMode = decode(JSON.stringify({ $: "enum", of: "AuthMode", name: argument.authMode }), services.inbound);
      return [closed("Event", { authMode }, (member) => services.failure(host.missing(member)))];
    }
  }
}

function described(error: unknown): Thrown {
  if (error instanceof Error) return { name: String(error.name), message: String(error.message), stack: String(error.stack) };
  return { name: "Error", message: typeof error === "object" && error !== null ? JSON.stringify(error) : String(error), stack: "" };
}
