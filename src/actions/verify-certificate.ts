import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { readRegister } from "../core/certificate/read-register";
import { verifyRow, type Verification } from "../core/certificate/verify-row";
import { VERIFICATION_LABEL } from "../text/certificate-verification";
import type { IssuingRound, ReadIssuingRound } from "./issuing/issuing-round";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";

const Request = z.object({ number: z.nullish(z.string()), code: z.nullish(z.string()) });

/** What the register says about one certificate, by its number or by the code printed on it. Changes nothing. */
export function verifyCertificate(ports: Ports, readRound: ReadIssuingRound, request: unknown): Envelope<Api["verifyCertificate"]["reply"]> {
  const asked = readRequest(Request, request);
  const question = asked?.number ? { number: asked.number } : asked?.code ? { code: asked.code } : null;
  if (!question) return refused({ code: "bad-request" });
  const round = readRound(ports);
  const register = round.register ? readRegister(round.register).value : null;
  const found: Verification = register ? verifyRow(register, question) : { state: "unknown", row: null };
  return done({ state: found.state, label: VERIFICATION_LABEL[found.state], facts: factsOf(found, round) });
}

/** What is printed, and nothing else: no identity number, no key. */
function factsOf({ state, row }: Verification, { settings }: IssuingRound): Api["verifyCertificate"]["reply"]["facts"] {
  if (!row || state === "unknown") return null;
  const { number, name, program, lessonHours, start, end, issueDate } = row;
  return { number, name, program, lessonHours, start, end, issueDate, issuer: settings.laborOfficeName };
}
