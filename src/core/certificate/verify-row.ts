import { isUnaltered } from "./fingerprint";
import type { Register } from "./read-register";
import type { RegisterRow } from "./register";
import { normaliseCode } from "./verification-code";

export type VerificationState = "valid" | "replaced" | "revoked" | "void" | "altered" | "unknown";

export interface Verification {
  readonly state: VerificationState;
  readonly row: RegisterRow | null;
}

/**
 * What the register says about a certificate, asked by its number or by the code printed on it. A number answers with its
 * newest revision; a code with the very certificate that carries it.
 */
export function verifyRow({ rows }: Register, asked: { readonly number: string } | { readonly code: string }): Verification {
  const matching = "code" in asked ? byCode(rows, asked.code) : rows.filter(({ number }) => number === asked.number.trim());
  const [first, ...others] = matching;
  if (!first) return { state: "unknown", row: null };
  const row = others.reduce((newest, next) => (next.revision > newest.revision ? next : newest), first);
  return { state: stateOf(row), row };
}

function byCode(rows: readonly RegisterRow[], typed: string): readonly RegisterRow[] {
  const code = normaliseCode(typed);
  return code === "" ? [] : rows.filter(({ verificationCode }) => normaliseCode(verificationCode) === code);
}

/** A number that is only reserved has no certificate yet. */
function stateOf(row: RegisterRow): VerificationState {
  if (row.state === "reserved") return "unknown";
  if (row.state === "void") return "void";
  if (!isUnaltered(row)) return "altered";
  if (row.state === "revoked") return "revoked";
  return row.state === "replaced" ? "replaced" : "valid";
}
