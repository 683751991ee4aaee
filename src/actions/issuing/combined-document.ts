import { sha256 } from "../../core/bytes/sha256";
import { joinDocuments, type JoinedPart } from "../../docx/join-documents";
import { openTemplate } from "../../docx/template";
import type { Ports } from "../ports";
import { type Kept, keptDocument } from "./kept-document";
import type { Prepared } from "./prepare-issuing";

/** Papers of several people in one document. */
export interface Combination {
  /** What kind of papers, and of which programme: an older combination of the same is replaced. */
  readonly of: string;
  readonly title: string;
  /** The template, base64. */
  readonly docx: string;
  readonly parts: readonly JoinedPart[];
}

/**
 * The document, in the folder beside the certificates: found again while every paper in it would be the same, else made with one Drive
 * write, and the one before put into the bin.
 */
export function combinedDocument(ports: Ports, { round, entries }: Pick<Prepared, "round" | "entries">, { of, title, docx: template, parts }: Combination): Kept {
  return keptDocument(ports, { settings: round.settings, entries }, {
    folder: "print",
    prefix: `cetak-${sha256(of).slice(0, 12)}-`,
    content: sha256(JSON.stringify([sha256(template), parts])).slice(0, 24),
    earlier: "bin",
    title: () => title,
    docx: () => joinDocuments(openTemplate(template), parts),
  });
}
