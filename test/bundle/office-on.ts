import type { CallOptions, Host } from "../../host/host";
import type { Api, Envelope, Failure } from "../../src/contract";

/** A spreadsheet on the emulated services, with the shipped script bound to it. */
export interface Office {
  readonly host: Host;
  readonly folder: string;
  /** The data of an action that must succeed. */
  ask<Name extends keyof Api>(action: Name, request?: Partial<Api[Name]["request"]>, options?: CallOptions): Api[Name]["reply"];
  /** The failure of an action that must be refused. */
  refusal<Name extends keyof Api>(action: Name, request?: Partial<Api[Name]["request"]>, options?: CallOptions): Failure;
  /** Issues step by step until done; stops where it is paused. */
  issueUntilDone(options?: CallOptions): void;
}

export function officeOn(host: Host, folder: string): Office {
  const envelope = <Name extends keyof Api>(action: Name, request: object, options: CallOptions): Envelope<Api[Name]["reply"]> => {
    const report = host.call(action, JSON.stringify(request), options);
    if (!report.ok) throw new Error(`${action} did not end: ${report.error.name}: ${report.error.message}`);
    return JSON.parse(String(report.value)) as Envelope<Api[Name]["reply"]>;
  };
  const office: Office = {
    host,
    folder,
    ask(action, request = {}, options = {}) {
      const reply = envelope(action, request, options);
      if (!reply.ok) throw new Error(`${action} was refused: ${reply.error.code}: ${reply.error.message}`);
      return reply.data;
    },
    refusal(action, request = {}, options = {}) {
      const reply = envelope(action, request, options);
      if (reply.ok) throw new Error(`${action} was not refused`);
      return reply.error;
    },
    issueUntilDone(options = {}) {
      for (let step = 0; step < 40; step += 1) {
        const reply = office.ask("issueCertificates", {}, options);
        if (reply.done || reply.paused) return;
      }
      throw new Error("issuing never ended");
    },
  };
  return office;
}
