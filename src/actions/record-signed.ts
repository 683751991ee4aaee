import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import type { RegisterRow } from "../core/certificate/register";
import { CERTIFICATE_ACTION, signedSummary } from "../text/certificate-afterwards";
import { explainCertificateFailure } from "../text/certificate-failure";
import { onCertificates } from "./issuing/on-certificates";
import type { ReadIssuingRound } from "./issuing/issuing-round";
import { writeRegisterAndLog } from "./issuing/register-and-log";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";

const Request = z.object({ numbers: z.array(z.string()).check(z.minLength(1), z.maxLength(1000)), link: z.string().check(z.maxLength(2000)) });

/** Notes where the signed PDF lies, one file for one certificate or for many; "" takes the note away. */
export function recordSigned(ports: Ports, readRound: ReadIssuingRound, request: unknown): Envelope<Api["recordSigned"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const link = asked.link.trim();
  if (link !== "" && !/^https:\/\/[^\s"<>]+$/.test(link)) return { ok: false, error: explainCertificateFailure({ code: "link-unreadable" }) };
  return onCertificates(ports, readRound, { numbers: asked.numbers, states: ["issued"] }, ({ register, rows }) => {
    const noted = rows.map((row): RegisterRow => ({ ...row, signedUrl: link }));
    const entries = rows.map(({ number, person, signedUrl }) => ({ action: CERTIFICATE_ACTION.signed, person, cell: number, before: signedUrl, after: link, note: "" }));
    if (writeRegisterAndLog(ports, register, { changes: noted }, entries).kind === "protected") return refused({ code: "protected", sheet: register.sheet });
    return done({ summary: signedSummary(noted.length, link === "") });
  });
}
