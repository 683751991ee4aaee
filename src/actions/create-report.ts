import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { candidatesOf } from "../core/certificate/candidates";
import type { Candidate } from "../core/certificate/certificate-facts";
import { findRefusedWords } from "../core/certificate/refused-words";
import { BUILT_IN_LETTER } from "../docx/built-in-templates";
import { explainCertificateFailure } from "../text/certificate-failure";
import { explain } from "../text/explain";
import { letterFields, letterLeftOut, letterSummary, letterTitle } from "../text/letter-of-hours";
import { underLock } from "./issue-certificates";
import { combinedDocument } from "./issuing/combined-document";
import type { ReadIssuingRound } from "./issuing/issuing-round";
import { prepareIssuing } from "./issuing/prepare-issuing";
import { done, readRequest, refused } from "./outcome";
import { pdfLink } from "./pdf-link";
import type { Ports } from "./ports";

const Request = z.object({ kind: z.enum(["letter"]), program: z.nullish(z.string()) });

type Reply = Envelope<Api["createReport"]["reply"]>;

/**
 * Letters of training hours for everybody who left during the course and attended some of it, one page each, in one document and one Drive
 * write. Neutral like the certificate: a letter says neither where somebody learned nor why they left, and takes no number.
 */
export function createReport(ports: Ports, readRound: ReadIssuingRound, request: unknown): Reply {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  return underLock(ports, (): Reply => {
    const prepared = prepareIssuing(ports, readRound(ports), ports.memory.all(), asked.program ?? null);
    const { round, readiness, issueDay } = prepared;
    const { issuer } = readiness;
    const [blocker] = readiness.blockers;
    if (blocker || !issuer) return { ok: false, error: explainCertificateFailure({ code: "blocked", message: blocker ? explain(blocker).message : "", advice: blocker ? explain(blocker).advice : "" }) };
    const leavers = candidatesOf(round).flatMap(({ candidate }) => (candidate?.decision.verdict === "hoursLetter" && (asked.program ?? candidate.program.code) === candidate.program.code ? [candidate] : []));
    const people = leavers.filter((candidate) => refusedIn(candidate) === null);
    const leftOut = leavers.flatMap((candidate) => {
      const word = refusedIn(candidate);
      return word === null ? [] : [{ number: candidate.participant.key, name: candidate.participant.name, reason: letterLeftOut(word) }];
    });
    if (people.length === 0) return { ok: false, error: explainCertificateFailure({ code: "nobody-to-print" }) };
    const paper = combinedDocument(ports, prepared, {
      of: `letter ${asked.program ?? ""}`,
      title: letterTitle(people.length),
      docx: BUILT_IN_LETTER,
      parts: people.map((candidate) => ({ fields: letterFields(candidate, issuer, issueDay), qr: null })),
    });
    if (paper.kind === "failed") return { ok: false, error: paper.error };
    return done({ url: paper.url, pdfUrl: pdfLink(paper.url), people: people.length, leftOut, summary: letterSummary(people.length, leftOut.length, paper.kind === "found") });
  });
}

function refusedIn({ participant, program }: Candidate): string | null {
  return findRefusedWords(`${participant.name} / ${participant.birthPlace} / ${program.name}`, "neutral")[0] ?? null;
}
