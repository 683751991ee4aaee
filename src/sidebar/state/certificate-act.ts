import type { Wish } from "../ask";
import type { CertificateAct, LookupDraft } from "./state";

export const ACTS: readonly CertificateAct[] = ["reissue", "duplicate", "revoke", "handover", "signed"];

/** Those that were ticked; with none ticked the one that was looked up, its number read from the answer, never from what was typed. */
export function actNumbers({ ticked, found }: LookupDraft): readonly string[] {
  if (ticked.size > 0) return [...ticked];
  const number = found?.facts?.number;
  return number === undefined ? [] : [number];
}

/** Null while something is missing. */
export function actRequest(draft: LookupDraft): Wish | null {
  const numbers = actNumbers(draft);
  const { act, date, receiver } = draft;
  const reason = draft.reason.trim();
  if (act === null || numbers.length === 0) return null;
  if (act === "handover") return { action: "recordHandover", request: { numbers, date: date.trim() === "" ? null : date.trim(), receiver: receiver.trim() === "" ? null : receiver.trim() } };
  if (act === "signed") return draft.link.trim() === "" ? null : { action: "recordSigned", request: { numbers, link: draft.link.trim() } };
  if (reason === "") return null;
  if (act === "revoke") return { action: "revokeCertificate", request: { numbers, reason } };
  return { action: "reissueCertificate", request: { numbers, reason, duplicate: act === "duplicate" } };
}
