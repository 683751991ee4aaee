import { type Candidate, printedFacts } from "../../core/certificate/certificate-facts";
import { fingerprint } from "../../core/certificate/fingerprint";
import type { Planned } from "../../core/certificate/plan-issuing";
import type { RegisterRow } from "../../core/certificate/register";
import { sha256 } from "../../core/bytes/sha256";
import { verificationCode } from "../../core/certificate/verification-code";
import { printDate } from "../../core/indonesia/print-date";
import { signedBy } from "../identity";
import type { Ports } from "../ports";

/** One random draw of Google's for a step; keys and codes follow from it, so that hundreds cost no call. */
export function secretsOf(ports: Ports): () => string {
  const seed = ports.secrets.random();
  let drawn = 0;
  return () => {
    drawn += 1;
    return sha256(`${seed}:${drawn}`);
  };
}

/** Who writes a row, and when. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
  readonly owner: string;
}

export function stampOf(ports: Ports, owner: string): Stamp {
  const { day, time } = ports.clock.local(ports.clock.now());
  return { by: signedBy(ports.identity), at: `${day} ${time}`, owner };
}

/** A number reserved for somebody, before the document is made. */
export function reservedRow({ candidate, number }: Planned, issueDay: string, stamp: Stamp, draw: () => string): RegisterRow {
  const blank = { url: "", revision: 0, fingerprint: "", reason: "", handedOver: "", signedUrl: "", row: -1, name: "", program: "", lessonHours: "", start: "", end: "" };
  const row: RegisterRow = {
    ...blank,
    ...stamp,
    number,
    verificationCode: verificationCode(draw()),
    person: candidate.participant.key,
    issueDate: printDate(issueDay),
    state: "reserved",
    key: keyOf(draw),
  };
  return describedAs(row, candidate);
}

/** The row as the list has the person now; what was promised (number, code, date) stays. */
export function describedAs(row: RegisterRow, candidate: Candidate): RegisterRow {
  const described = { ...row, ...printedFacts(candidate) };
  return { ...described, fingerprint: fingerprint(described, candidate) };
}

/** A new key: a document that carries the old one, made or still under way, is nobody's and will be binned. */
export function withNewKey(row: RegisterRow, draw: () => string): RegisterRow {
  return { ...row, key: keyOf(draw) };
}

function keyOf(draw: () => string): string {
  return draw().slice(0, 32);
}
