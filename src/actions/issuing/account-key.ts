import { printKeys, type PublicKey, readKeys, withKey } from "../../core/verification/key-list";
import { type SigningKey, signingKey } from "../../core/verification/signing-key";
import type { Ports } from "../ports";
import { type Account, rememberSeed } from "./issuing-memory";

/** Entry of the document's memory: every public key that certificates here were signed with. */
const KEYS = "verification.keys";

type Entries = Readonly<Record<string, string>>;

function publicKeys(entries: Entries): readonly PublicKey[] {
  return readKeys(entries[KEYS] ?? "");
}

/** Whether no page of this spreadsheet can know the account's key yet. */
export function isNewKey({ seed }: Account, entries: Entries): boolean {
  const key = seed === null ? null : signingKey(seed).publicKey;
  return publicKeys(entries).every((known) => known.key !== key);
}

interface KeyInUse {
  readonly key: SigningKey;
  /** Every public key of the document, this one among them. */
  readonly keys: readonly PublicKey[];
}

/** The account's key, made where it has none, and noted in the document's memory where it is not yet: before anything is signed with it. */
export function accountKey(ports: Ports, account: Account, entries: Entries): KeyInUse {
  return keyOf(ports, account, entries, account.seed ?? newSeed(ports));
}

/** A new key in place of the account's; the one before ends today. Certificates signed with it stay genuine. */
export function newAccountKey(ports: Ports, account: Account, entries: Entries): KeyInUse {
  return keyOf(ports, account, entries, newSeed(ports));
}

function newSeed(ports: Ports): string {
  const seed = ports.secrets.digest(`${ports.secrets.random()}${ports.secrets.random()}`);
  rememberSeed(ports, seed);
  return seed;
}

function keyOf(ports: Ports, { owner }: Account, entries: Entries, seed: string): KeyInUse {
  const key = signingKey(seed);
  const known = publicKeys(entries);
  const today = ports.clock.local(ports.clock.now()).day;
  const keys = withKey(known, key.publicKey, ports.secrets.digest(owner).slice(0, 12), today);
  if (keys !== known) ports.memory.set({ [KEYS]: printKeys(keys) });
  return { key, keys };
}
