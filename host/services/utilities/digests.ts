import { createHash, createHmac } from "node:crypto";
import { NotEmulated } from "../service";

const HASHES: Readonly<Record<string, string>> = {
  MD5: "md5", SHA_1: "sha1", SHA_256: "sha256", SHA_384: "sha384", SHA_512: "sha512",
};

/** `algorithm` by Google's name, `SHA_256`. */
export function digestOf(algorithm: string, bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash(hashOf(algorithm)).update(bytes).digest());
}

/** `algorithm` by Google's name, `HMAC_SHA_256`. */
export function macOf(algorithm: string, bytes: Uint8Array, key: Uint8Array): Uint8Array {
  return new Uint8Array(createHmac(hashOf(algorithm.replace(/^HMAC_/, "")), key).update(bytes).digest());
}

function hashOf(algorithm: string): string {
  const hash = HASHES[algorithm];
  if (hash === undefined) throw new NotEmulated(`Utilities.DigestAlgorithm.${algorithm}`);
  return hash;
}
