import type { Envelope, Json } from "../../contract";
import { readRegister, type Register } from "../../core/certificate/read-register";
import type { RegisterRow, RegisterState } from "../../core/certificate/register";
import { explainCertificateFailure } from "../../text/certificate-failure";
import { underLock } from "../issue-certificates";
import type { Ports } from "../ports";
import { noteRunning } from "./issuing-memory";
import type { IssuingRound, ReadIssuingRound } from "./issuing-round";
import { newestRows } from "./newest-rows";

/** Certificates that staff named, as the register has them now. */
interface Chosen {
  readonly round: IssuingRound;
  readonly register: Register;
  /** The newest revision of each number. */
  readonly rows: readonly RegisterRow[];
}

type Act<Reply extends Json> = (chosen: Chosen) => Envelope<Reply>;

/**
 * Does something with certificates that exist, for one or many at once, by an account that may issue, while nobody else issues. Where one
 * of the numbers is unknown, or not in a state that allows it, nothing is done to any of them.
 */
export function onCertificates<Reply extends Json>(
  ports: Ports,
  readRound: ReadIssuingRound,
  { numbers, states }: { readonly numbers: readonly string[]; readonly states: readonly RegisterState[] },
  act: Act<Reply>,
): Envelope<Reply> {
  return underLock(ports, (): Envelope<Reply> => {
    noteRunning(ports);
    const round = readRound(ports);
    const register = round.register ? readRegister(round.register).value : null;
    const { rows, unknown } = newestRows(register?.rows ?? [], numbers);
    if (!register || unknown.length > 0) return { ok: false, error: explainCertificateFailure({ code: "number-unknown", numbers: unknown }) };
    const wrong = rows.filter(({ state }) => !states.includes(state));
    if (wrong.length > 0) return { ok: false, error: explainCertificateFailure({ code: "not-issued", numbers: wrong.map(({ number }) => number) }) };
    return act({ round, register, rows });
  });
}
