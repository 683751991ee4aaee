import { hexOf } from "../bytes/hex";
import { isSignedBy, type Purpose } from "./signing-key";

/** A public key that certificates of this spreadsheet were signed with. Days are ISO days; `to` is null while the key is in use. */
export interface PublicKey {
  /** Hex, 64 digits. */
  readonly key: string;
  readonly from: string;
  readonly to: string | null;
  /** Digest that tells the accounts apart, without an address. */
  readonly owner: string;
}

/** One key a line, as it is remembered; a line that is none is passed over. */
export function readKeys(text: string): readonly PublicKey[] {
  return text.split("\n").flatMap((line) => {
    const [, key = "", from = "", to = "", owner = ""] = /^([0-9a-f]{64}) (\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d|-) (\w+)$/.exec(line) ?? [];
    return key === "" ? [] : [{ key, from, to: to === "-" ? null : to, owner }];
  });
}

export function printKeys(keys: readonly PublicKey[]): string {
  return keys.map(({ key, from, to, owner }) => `${key} ${from} ${to ?? "-"} ${owner}`).join("\n");
}

/** The list with a key in use by that account from `day` on; one that it used before ends on that day. The same list where nothing changes. */
export function withKey(keys: readonly PublicKey[], key: string, owner: string, day: string): readonly PublicKey[] {
  const known = keys.some((each) => each.key === key && each.to === null);
  const others = keys.some((each) => each.owner === owner && each.key !== key && each.to === null);
  if (known && !others) return keys;
  const ended = keys.map((each) => (each.owner === owner && each.key !== key && each.to === null ? { ...each, to: day } : each));
  return known ? ended : [...ended, { key, from: day, to: null, owner }];
}

/** Who of the list signed this; null where nobody did, "unknown" where the key named in it is in no list. */
export function signerOf<Key extends Pick<PublicKey, "key">>(keys: readonly Key[], keyId: Uint8Array, purpose: Purpose, message: Uint8Array, signature: Uint8Array): Key | "unknown" | null {
  const named = keys.filter(({ key }) => key.startsWith(hexOf(keyId)));
  if (named.length === 0) return "unknown";
  return named.find(({ key }) => isSignedBy(key, purpose, message, signature)) ?? null;
}
