import type { LatencyKind } from "../execution/latency";

/**
 * One member of an emulated class, as the bundle sees it.
 *
 * `cost` is null for finding one's way (`getRange`, `getName`), which is free and not listed. Everything that reads,
 * writes, flushes, locks, waits or fetches has a cost: it is counted, takes virtual time, and can be hit by a fault.
 */
export interface Member<Self> {
  readonly cost: Cost<Self> | null;
  /**
   * Runs on the host's side of the border. `args` arrive decoded: primitives, `undefined`, Dates, arrays, plain objects,
   * `EnumValue`s, and emulated objects as their host instances. The result is encoded the same way back.
   * Throwing an Error surfaces in the bundle as an Error of its own realm with the same message.
   */
  readonly call: (self: Self, ...args: readonly unknown[]) => unknown;
}

interface Cost<Self> {
  readonly kind: LatencyKind;
  /** How many cells the call touches; the latency table multiplies by it. */
  readonly cells?: (self: Self, args: readonly unknown[]) => number;
}

/** What the closed world knows of a class: an unlisted member throws `NotEmulated: <name>.<member>`. */
export interface EmulatedClass<Self> {
  /** The global that owns it, as in `calls`: `SpreadsheetApp.Range.getValues`. */
  readonly service: string;
  /** `Range`; equal to `service` for the global itself, whose calls are then listed as `SpreadsheetApp.flush`. */
  readonly name: string;
  readonly members: Readonly<Record<string, Member<Self>>>;
  /** Enumerations reachable as properties, e.g. `BooleanCriteria: ["CUSTOM_FORMULA", …]`. */
  readonly enums?: Readonly<Record<string, readonly string[]>>;
}

/** A constant of an emulated enumeration. In the bundle's realm equal constants are one object. */
export class EnumValue {
  constructor(
    readonly enumeration: string,
    readonly name: string,
  ) {}
}

/** Every host object that may cross the border says what it is. */
export interface Emulated {
  readonly emulated: EmulatedClass<never>;
}

/** A service member that Google has and the host does not: the only honest answer. */
export class NotEmulated extends Error {
  override readonly name = "NotEmulated";
  constructor(member: string) {
    super(`NotEmulated: ${member}`);
  }
}
