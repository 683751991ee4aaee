import { sha256 } from "./sha256";
import type { RegisterRow } from "./register";

/** Length of each half, in hex digits: 64 bits notice every slip and every edit by hand. */
const HALF = 16;

/**
 * *Sidik data* of a row, `<row>-<person>`: the first half stands for what the row itself says (an edit by hand shows), the
 * second for what was printed about the person (a later change of the list shows).
 */
export function fingerprint(row: RegisterRow, person: string): string {
  return `${rowDigest(row)}-${sha256(person).slice(0, HALF)}`;
}

/** Whether the row still says what was issued. A row without a fingerprint was written by hand: nothing to compare. */
export function isUnaltered(row: RegisterRow): boolean {
  return row.fingerprint === "" || row.fingerprint.split("-")[0] === rowDigest(row);
}

/** Whether the list still says what was printed. */
export function describesPerson(row: RegisterRow, person: string): boolean {
  const half = row.fingerprint.split("-")[1];
  return half === undefined || half === sha256(person).slice(0, HALF);
}

/** State and link change while a certificate lives; the rest never does. */
function rowDigest(row: RegisterRow): string {
  const { number, verificationCode, person, name, program, lessonHours, start, end, issueDate, revision } = row;
  return sha256(JSON.stringify([number, verificationCode, person, name, program, lessonHours, start, end, issueDate, revision])).slice(0, HALF);
}
