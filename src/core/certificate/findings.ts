import type { Level, Located } from "../located";

export type CertificateFinding = Located & { readonly stage: "certificate" } & { readonly code: "placeholder-certificate" };

/** How serious each is. */
export const CERTIFICATE_LEVELS: Readonly<Record<CertificateFinding["code"], Level>> = { "placeholder-certificate": "note" };
