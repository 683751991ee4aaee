import type { Ports } from "../actions/ports";
import type { Envelope, Json } from "../contract";
import { explainFailure } from "../text/failure";
import { googlePorts } from "./ports";

/**
 * Runs one action for the panel: a JSON string in, a JSON string out. The one place that catches: what throws is a bug or a fault of the
 * platform that no port could name, and staff never read its text.
 */
export function answer<Reply extends Json>(requestJson: string | undefined, act: (ports: Ports, request: unknown) => Envelope<Reply>): string {
  const reply = (envelope: Envelope<Reply>): string => JSON.stringify(envelope);
  try {
    return reply(act(googlePorts(), parse(requestJson)));
  } catch (error) {
    // Goes to the script's log, where whoever maintains it looks.
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return reply({ ok: false, error: explainFailure({ code: "unexpected" }) });
  }
}

/** A request that is no JSON is no request: the action refuses it. */
function parse(requestJson: string | undefined): unknown {
  if (requestJson === undefined || requestJson === "") return {};
  try {
    return JSON.parse(requestJson) as unknown;
  } catch {
    return "not JSON";
  }
}
