import type { Identity } from "./ports";

const STATED = " (dinyatakan)";

/** Who is named in the log and the register: an address that Google did not tell is marked as what the account said. */
export function signedBy({ email, stated }: Identity): string {
  return email === "" || !stated ? email : email + STATED;
}

/** The address of somebody named so. */
export function addressOf(signed: string): string {
  return signed.endsWith(STATED) ? signed.slice(0, -STATED.length) : signed;
}
