import { authorise } from "../execution/authorisation";
import type { HostExecution } from "../execution/host-execution";
import { Killed } from "../execution/host-execution";
import type { Emulated, EmulatedClass, Member } from "../services/service";
import { EnumValue, NotEmulated } from "../services/service";
import { asError } from "../thrown";
import type { Inbound, Outbound } from "./inside/border";
import { decode, encode } from "./inside/border";
import type { HostSide } from "./inside/main";

/** The host's half of the border of one execution: hands out handles, dispatches calls, and turns what is thrown into replies. */
export class HostBorder implements HostSide {
  /** The first thing that a script may not hide by catching it: a member that is not emulated, or a bug of the host. */
  fatal: Error | null = null;
  /** Whether host code is running right now; state touched half-way must not be kept. */
  depth = 0;

  private readonly objects: Emulated[] = [];
  private readonly handles = new Map<Emulated, number>();
  private readonly classes = new Map<string, EmulatedClass<never>>();

  constructor(private readonly execution: HostExecution) {}

  readonly outbound: Outbound = {
    own: (value) => {
      if (value instanceof EnumValue) return { $: "enum", of: value.enumeration, name: value.name };
      if (!isEmulated(value)) return undefined;
      return { $: "ref", id: this.handleOf(value), class: classKey(value.emulated) };
    },
  };

  readonly inbound: Inbound = {
    revive: (tag) => (tag.$ === "enum" ? new EnumValue(String(tag.of), String(tag.name)) : this.objects[Number(tag.id)]),
  };

  call(handle: number, member: string, argsText: string): string {
    return this.answer(() => {
      const target = this.objects[handle];
      if (!target) throw new ReferenceError(`no object ${handle}`);
      const args = decode(argsText, this.inbound);
      return encode(this.dispatch(target, member, Array.isArray(args) ? args : []), this.outbound);
    });
  }

  describe(className: string): string {
    const { service, name, members, enums } = this.classes.get(className) ?? { service: className, name: className, members: {} };
    return JSON.stringify({ service, name, members: Object.keys(members), enums: enums ?? {} });
  }

  missing(member: string): string {
    return this.answer(() => {
      throw new NotEmulated(member);
    });
  }

  now(): number {
    return this.execution.now();
  }

  random(): number {
    return this.execution.scriptRandom();
  }

  private dispatch(target: Emulated, name: string, args: readonly unknown[]): unknown {
    this.execution.assertAlive();
    const { emulated } = target;
    const member: Member<never> | undefined = emulated.members[name];
    if (!member) throw new NotEmulated(`${emulated.name}.${name}`);
    const call = emulated.service === emulated.name ? `${emulated.name}.${name}` : `${emulated.service}.${emulated.name}.${name}`;
    authorise(call, this.execution.auth);
    const self = target as never;
    if (member.cost) this.execution.charge(call, member.cost.kind, member.cost.cells?.(self, args) ?? 0);
    return member.call(self, ...args);
  }

  private handleOf(value: Emulated): number {
    const known = this.handles.get(value);
    if (known !== undefined) return known;
    this.classes.set(classKey(value.emulated), value.emulated);
    this.handles.set(value, this.objects.length);
    return this.objects.push(value) - 1;
  }

  private answer(reply: () => string): string {
    this.depth += 1;
    try {
      return `+${reply()}`;
    } catch (error) {
      return `!${JSON.stringify(this.thrown(error))}`;
    } finally {
      this.depth -= 1;
    }
  }

  private thrown(error: unknown): { readonly name: string; readonly message: string } {
    const failure = asError(error);
    if (failure instanceof Killed) return { name: failure.name, message: failure.message };
    if (failure instanceof NotEmulated) {
      this.fatal ??= failure;
      return { name: failure.name, message: failure.message };
    }
    if (isBug(failure)) {
      this.fatal ??= failure;
      return { name: "HostError", message: failure.message };
    }
    return { name: "Exception", message: failure.message };
  }
}

/** Services throw plain Errors on purpose; the language's own kinds are mistakes in the host. */
export function isBug(error: Error): boolean {
  return /^(TypeError|RangeError|ReferenceError|SyntaxError)$/.test(error.name) || "code" in error;
}

function isEmulated(value: object): value is Emulated {
  return "emulated" in value;
}

function classKey({ service, name }: EmulatedClass<never>): string {
  return `${service}/${name}`;
}
