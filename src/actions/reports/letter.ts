import type { Api, Envelope } from "../../contract";
import { candidatesOf } from "../../core/certificate/candidates";
import type { Candidate } from "../../core/certificate/certificate-facts";
import { findRefusedWords } from "../../core/certificate/refused-words";
import { explainCertificateFailure } from "../../text/certificate-failure";
import { explain } from "../../text/explain";
import { letterFields, letterLeftOut, letterSummary, letterTitle } from "../../text/letter-of-hours";
import { combinedDocument } from "../issuing/combined-document";
import type { ReadIssuingRound } from "../issuing/issuing-round";
import { prepareIssuing } from "../issuing/prepare-issuing";
import { done } from "../outcome";
import { pdfLink } from "../pdf-link";
import type { Ports } from "../ports";
import { reportTemplate } from "./report-template";

type Reply = Envelope<Api["createReport"]["reply"]>;

/**
 * Letters of training hours for everybody who left during the course and attended some of it, one page each, in one document and one Drive
 * write. Neutral like the certificate: a letter says neither where somebody learned nor why they left, and takes no number.
 */
export function lettersOfHours(ports: Ports, readRound: ReadIssuingRound, program: string | null): Reply {
  const prepared = prepareIssuing(ports, readRound(ports), ports.memory.all(), program);
  const { round, readiness, issueDay } = prepared;
  const { issuer } = readiness;
  const [blocker] = readiness.blockers;
  if (blocker || !issuer) return { ok: false, error: explainCertificateFailure({ code: "blocked", message: blocker ? explain(blocker).message : "", advice: blocker ? explain(blocker).advice : "" }) };
  const leavers = candidatesOf(round).flatMap(({ candidate }) => (candidate?.decision.verdict === "hoursLetter" && (program ?? candidate.program.code) === candidate.program.code ? [candidate] : []));
  const people = leavers.filter((candidate) => refusedIn(candidate) === null);
  const leftOut = leavers.flatMap((candidate) => {
    const word = refusedIn(candidate);
    return word === null ? [] : [{ number: candidate.participant.key, name: candidate.participant.name, reason: letterLeftOut(word) }];
  });
  if (people.length === 0) return { ok: false, error: explainCertificateFailure({ code: "nobody-to-print" }) };
  const paper = combinedDocument(ports, prepared, {
    of: `letter ${program ?? ""}`,
    title: letterTitle(people.length),
    docx: reportTemplate(prepared.entries, "letter").docx,
    parts: people.map((candidate) => ({ fields: letterFields(candidate, issuer, issueDay), qr: null })),
  });
  if (paper.kind === "failed") return { ok: false, error: paper.error };
  return done({ url: paper.url, pdfUrl: pdfLink(paper.url), people: people.length, leftOut, summary: letterSummary(people.length, leftOut.length, paper.kind === "found") });
}

function refusedIn({ participant, program }: Candidate): string | null {
  return findRefusedWords(`${participant.name} / ${participant.birthPlace} / ${program.name}`, "neutral")[0] ?? null;
}
