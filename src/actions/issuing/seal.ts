import { findRefusedWords } from "../../core/certificate/refused-words";
import type { SignedFacts } from "../../core/verification/signed-facts";
import { signedLink } from "../../core/verification/sign-link";
import type { Ports } from "../ports";
import { accountKey } from "./account-key";
import type { Account } from "./issuing-memory";
import type { Prepared } from "./prepare-issuing";

/** What the QR code of a certificate holds. */
export type Seal = (facts: SignedFacts) => string;

/** Before there is a page: the code alone, to be asked about at the office. */
export const codeAlone: Seal = ({ code }) => code;

/** Characters that a printed code of 3 cm can hold, at a third of a millimetre a module. */
const LONGEST_LINK = 1000;

/**
 * The seal of this account: the address of the page and the signed facts. A text that names a prison is on a ceremonial certificate
 * alone, never in a code that an employer scans: there it stays the code, as where the facts are too long to be printed as one.
 */
export function sealOf(ports: Ports, { round: { settings }, entries }: Pick<Prepared, "round" | "entries">, account: Account): Seal {
  const address = settings.verificationAddress;
  if (address === "") return codeAlone;
  const { key } = accountKey(ports, account, entries);
  return (facts) => {
    if (findRefusedWords(Object.values(facts).join(" / "), "neutral").length > 0) return facts.code;
    const link = signedLink(address, key, facts);
    return link.length > LONGEST_LINK ? facts.code : link;
  };
}
