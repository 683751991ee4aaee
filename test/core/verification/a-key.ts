import { sha256 } from "../../../src/core/bytes/sha256";
import { type SigningKey, signingKey } from "../../../src/core/verification/signing-key";
import type { SignedFacts } from "../../../src/core/verification/signed-facts";

/** Invented. */
export const FACTS: SignedFacts = {
  code: "7K3Q-9MZX-7K3Q-9MZX-7K3Q-9MZX-7R",
  number: "001/PLT/III/2026",
  name: "Siti Contoh, S.Pd.",
  program: "Laundry",
  lessonHours: "40",
  start: "2 Februari 2026",
  end: "13 Februari 2026",
  issueDate: "2 Maret 2026",
  place: "Contoh",
  issuer: "Dinas Tenaga Kerja Kabupaten Contoh",
  signatory: "Dra. Ratna Contoh, M.Si.",
};

export const aKey = (name: string): SigningKey => signingKey(sha256(name));
export const listed = ({ publicKey }: SigningKey, to: string | null = null) => ({ key: publicKey, from: "2026-01-01", to, owner: "a" });
