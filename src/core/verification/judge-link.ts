import { bytesOfLetters } from "../bytes/letters";
import { parseDate } from "../indonesia/parse-date";
import { type PublicKey, signerOf } from "./key-list";
import { readFacts, type SignedFacts } from "./signed-facts";
import { type ListedState, type StatusList, statusDigest } from "./status-list";

/** What a scanned code is worth. Facts are told only where they are what the office signed. */
export type Judgement =
  | { readonly kind: "genuine"; readonly facts: SignedFacts; readonly standing: Standing }
  /** Not as it was signed, or no code of ours at all. */
  | { readonly kind: "altered" }
  | { readonly kind: "unknownKey" }
  /** Signed with a key that was given up before the day the certificate carries. */
  | { readonly kind: "endedKey" };

/** `unlisted`: made after the list, or never noted in the register. `unchecked`: there is no list to look into. */
export type Standing = ListedState | "unlisted" | "unchecked";

/** `letters`: what stands behind `#`. */
export function judgeLink(letters: string, keys: readonly Pick<PublicKey, "key" | "to">[], list: StatusList | null): Judgement {
  const payload = bytesOfLetters(letters);
  const read = payload === null ? null : readFacts(payload);
  if (read === null) return { kind: "altered" };
  const signer = signerOf(keys, read.keyId, "certificate", read.signed, read.signature);
  if (signer === "unknown") return { kind: "unknownKey" };
  if (signer === null) return { kind: "altered" };
  const issued = parseDate(read.facts.issueDate);
  if (signer.to !== null && issued.kind === "date" && issued.day > signer.to) return { kind: "endedKey" };
  return { kind: "genuine", facts: read.facts, standing: standingOf(read.facts, list) };
}

/** By what somebody reads off a paper. */
export function standingOf({ code, number }: Pick<SignedFacts, "code" | "number">, list: StatusList | null): Standing {
  if (list === null) return "unchecked";
  return list.states.get(statusDigest(code, number)) ?? "unlisted";
}
