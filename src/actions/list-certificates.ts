import * as z from "zod/mini";
import type { Api, CertificateView, Envelope } from "../contract";
import { readRegister } from "../core/certificate/read-register";
import type { RegisterRow } from "../core/certificate/register";
import { STATE_WORDS } from "../core/certificate/register-columns";
import { TAB } from "../text/standard-tabs";
import type { ReadIssuingRound } from "./issuing/issuing-round";
import { pdfLink } from "./pdf-link";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";

/** Every number of the register in its newest revision, the latest first. Changes nothing. */
export function listCertificates(ports: Ports, readRound: ReadIssuingRound, request: unknown): Envelope<Api["listCertificates"]["reply"]> {
  if (!readRequest(z.object({}), request)) return refused({ code: "bad-request" });
  const register = ports.workbook.read(TAB.register) ?? readRound(ports).register;
  const rows = (register && readRegister(register).value?.rows) ?? [];
  const newest = new Map<string, RegisterRow>();
  for (const row of rows) {
    const known = newest.get(row.number);
    if (!known || row.revision >= known.revision) newest.set(row.number, row);
  }
  return done({ certificates: [...newest.values()].reverse().map(certificateView) });
}

function certificateView({ number, person, name, program, state, issueDate, revision, url, handedOver, signedUrl }: RegisterRow): CertificateView {
  const links = { url: url === "" ? null : url, pdfUrl: pdfLink(url), signedUrl: signedUrl === "" ? null : signedUrl };
  return { number, person, name, program, state, stateLabel: STATE_WORDS[state], issueDate, revision, handedOver, ...links };
}
