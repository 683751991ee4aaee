import { ed25519 } from "@noble/curves/ed25519.js";
import { bytesOfHex, hexOf } from "../bytes/hex";
import { utf8 } from "../bytes/utf8";

export const SIGNATURE_BYTES = 64;
/** Enough to tell the keys of a few offices apart; which of them really signed, the signature says. */
export const KEY_ID_BYTES = 4;

/** What a signature is for: one made for a certificate is none for a list. */
export type Purpose = "certificate" | "status";

/** An Ed25519 key pair (RFC 8032): the same message always gets the same signature, so a document made twice is the same document. */
export interface SigningKey {
  /** Hex, 64 digits. */
  readonly publicKey: string;
  readonly id: Uint8Array;
  sign(purpose: Purpose, message: Uint8Array): Uint8Array;
}

/** The key of a secret seed, 64 hex digits. */
export function signingKey(seed: string): SigningKey {
  const secret = bytesOfHex(seed);
  const publicKey = ed25519.getPublicKey(secret);
  return {
    publicKey: hexOf(publicKey),
    id: publicKey.subarray(0, KEY_ID_BYTES),
    sign: (purpose, message) => ed25519.sign(withPurpose(purpose, message), secret),
  };
}

/** Whether the owner of that public key (hex) signed exactly this for this purpose. The strict rules of RFC 8032: no second signature of the same. */
export function isSignedBy(publicKey: string, purpose: Purpose, message: Uint8Array, signature: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, withPurpose(purpose, message), bytesOfHex(publicKey), { zip215: false });
  } catch {
    return false;
  }
}

function withPurpose(purpose: Purpose, message: Uint8Array): Uint8Array {
  const head = utf8(`tuntas ${purpose} 1\n`);
  const whole = new Uint8Array(head.length + message.length);
  whole.set(head);
  whole.set(message, head.length);
  return whole;
}
