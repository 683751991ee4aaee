import { digitsOf } from "../bytes/digits";
import { factsBytes, type SignedFacts } from "./signed-facts";
import type { SigningKey } from "./signing-key";

/** What the QR code holds once there is a page: its address and, after `#`, the signed facts. What follows `#` never reaches a server. */
export function signedLink(address: string, key: SigningKey, facts: SignedFacts): string {
  const signed = factsBytes(key.id, facts);
  return `${address}#${digitsOf(Uint8Array.from([...signed, ...key.sign("certificate", signed)]))}`;
}
