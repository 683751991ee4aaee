import { bytesOfDigits } from "../bytes/digits";
import { isVerificationCode } from "../certificate/verification-code";
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
  /** A verification code without facts: older codes hold nothing else. */
  | { readonly kind: "codeAlone"; readonly code: string }
  /** Signed with a key that was given up, and not known to be from before. */
  | { readonly kind: "endedKey" };

/** `unlisted`: made after the list, or never noted in the register. `unchecked`: there is no list to look into. */
export type Standing = ListedState | "unlisted" | "unchecked";

/** `behind`: what stands behind `#`. */
export function judgeLink(behind: string, keys: readonly Pick<PublicKey, "key" | "to">[], list: StatusList | null): Judgement {
  if (isVerificationCode(behind)) return { kind: "codeAlone", code: behind };
  const payload = bytesOfDigits(behind);
  const read = payload === null ? null : readFacts(payload);
  if (read === null) return { kind: "altered" };
  const signer = signerOf(keys, read.keyId, "certificate", read.signed, read.signature);
  if (signer === "unknown") return { kind: "unknownKey" };
  if (signer === null) return { kind: "altered" };
  const standing = standingOf(read.facts, list);
  return signer.to !== null && isAfterwards(signer.to, standing, read.facts.issueDate, list) ? { kind: "endedKey" } : { kind: "genuine", facts: read.facts, standing };
}

/** A key that was given up may have been stolen: from then on it vouches for what the office lists, and without a list for what is dated before. */
function isAfterwards(end: string, standing: Standing, issueDate: string, list: StatusList | null): boolean {
  if (standing === "unlisted" && list !== null && list.made > end) return true;
  const issued = parseDate(issueDate);
  return (standing === "unlisted" || standing === "unchecked") && issued.kind === "date" && issued.day > end;
}

/** By what somebody reads off a paper. */
export function standingOf({ code, number }: Pick<SignedFacts, "code" | "number">, list: StatusList | null): Standing {
  if (list === null) return "unchecked";
  return list.states.get(statusDigest(code, number)) ?? "unlisted";
}
