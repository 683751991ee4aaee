import { bytesOfHex, hexOf } from "../bytes/hex";
import { sha256 } from "../bytes/sha256";
import { utf8 } from "../bytes/utf8";
import type { RegisterRow } from "../certificate/register";
import { normaliseCode } from "../certificate/verification-code";
import { type PublicKey, signerOf } from "./key-list";
import { KEY_ID_BYTES, type SigningKey } from "./signing-key";

/** What can have become of a certificate that was issued. */
export type ListedState = "valid" | "replaced" | "revoked";

/** The list as it is published: nobody can be found in it who does not hold the certificate. */
export interface StatusFile {
  /** ISO day on which it was made. */
  readonly made: string;
  /** `digest state` a line, in the order of the digests. */
  readonly lines: string;
  /** Hex: the first bytes of the public key, and the signature. */
  readonly key: string;
  readonly signature: string;
}

export interface StatusList {
  readonly made: string;
  readonly states: ReadonlyMap<string, ListedState>;
}

const LETTERS: Readonly<Record<ListedState, string>> = { valid: "v", replaced: "g", revoked: "c" };

/** Hex digits of a digest in the list: 96 bits, so that two of a million never meet. */
const DIGEST = 24;

/** The code holds 128 random bits, so the digest tells nothing to whoever has no certificate. */
export function statusDigest(code: string, number: string): string {
  return sha256(`${normaliseCode(code)}\n${normaliseNumber(number)}`).slice(0, DIGEST);
}

/** As it is compared: without blanks, without a remark in brackets behind it (a duplicate carries one), in capitals. */
function normaliseNumber(number: string): string {
  return number.replace(/\([^()]*\)\s*$/, "").replace(/\s+/g, "").toUpperCase();
}

/** Signed, from the rows of the register; a number that is only reserved, or was given up, is no certificate. */
export function makeStatusFile(rows: readonly Pick<RegisterRow, "verificationCode" | "number" | "state">[], made: string, key: SigningKey): StatusFile {
  const lines = rows
    .flatMap(({ verificationCode, number, state }) => {
      const listed = state === "issued" ? "valid" : state === "replaced" || state === "revoked" ? state : null;
      return listed === null ? [] : [`${statusDigest(verificationCode, number)} ${LETTERS[listed]}`];
    })
    .sort()
    .join("\n");
  return { made, lines, key: hexOf(key.id), signature: hexOf(key.sign("status", signedText(made, lines))) };
}

/** The list, where one of these keys signed exactly it while it was in use; else null. `file` may be anything. */
export function readStatusFile(file: unknown, keys: readonly Pick<PublicKey, "key" | "to">[]): StatusList | null {
  const { made, lines, key, signature } = textsOf(file);
  if (!/^\d{4}-\d\d-\d\d$/.test(made) || key.length !== 2 * KEY_ID_BYTES || !/^[0-9a-f]*$/.test(key + signature) || signature.length % 2 > 0) return null;
  const signer = signerOf(keys, bytesOfHex(key), "status", signedText(made, lines), bytesOfHex(signature));
  if (signer === null || signer === "unknown" || (signer.to !== null && made > signer.to)) return null;
  const states = new Map<string, ListedState>();
  for (const line of lines.split("\n")) {
    const [digest = "", letter = ""] = line.split(" ");
    const state = (Object.keys(LETTERS) as ListedState[]).find((each) => LETTERS[each] === letter);
    if (state !== undefined) states.set(digest, state);
  }
  return { made, states };
}

function signedText(made: string, lines: string): Uint8Array {
  return utf8(`${made}\n${lines}`);
}

function textsOf(file: unknown): StatusFile {
  const given = (typeof file === "object" && file !== null ? file : {}) as Readonly<Record<string, unknown>>;
  const text = (name: keyof StatusFile): string => (typeof given[name] === "string" ? given[name] : "");
  return { made: text("made"), lines: text("lines"), key: text("key"), signature: text("signature") };
}
