import { sha256 as digest } from "@noble/hashes/sha2.js";
import { hexOf } from "./hex";
import { utf8 } from "./utf8";

/**
 * SHA-256 of the text in UTF-8, lower-case hex. Computed here because a register of thousands of rows is compared in one go,
 * and a call of Google's for each would take longer than the reading.
 */
export function sha256(text: string): string {
  return hexOf(digest(utf8(text)));
}
