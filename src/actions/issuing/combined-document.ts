import { sha256 } from "../../core/bytes/sha256";
import { joinDocuments, type JoinedPart } from "../../docx/join-documents";
import { openTemplate } from "../../docx/template";
import { explainCertificateFailure } from "../../text/certificate-failure";
import { explain } from "../../text/explain";
import type { Ports, StoredDocument } from "../ports";
import { folderBlocker, issuerFolder } from "./issuing-folder";
import { readAccount, rememberWrites } from "./issuing-memory";
import type { Prepared } from "./prepare-issuing";
import { subFolder } from "./sub-folder";
import { writeAllowance } from "./write-allowance";

/** Papers of several people in one document. */
export interface Combination {
  /** What kind of papers, and of which programme: an older combination of the same is replaced. */
  readonly of: string;
  readonly title: string;
  /** The template, base64. */
  readonly docx: string;
  readonly parts: readonly JoinedPart[];
}

type Combined =
  | { readonly kind: "made" | "found"; readonly url: string }
  | { readonly kind: "failed"; readonly error: ReturnType<typeof explainCertificateFailure> };

/**
 * The document, in the folder beside the certificates: found again while every paper in it would be the same, else made with one Drive
 * write, and the one before put into the bin.
 */
export function combinedDocument(ports: Ports, { round, entries }: Prepared, { of, title, docx: template, parts }: Combination): Combined {
  const account = readAccount(ports);
  const allowance = writeAllowance(account.bucket, ports.clock);
  const folder = issuerFolder(ports, account, round.settings, entries, allowance);
  if (folder.kind === "blocked") return failed({ code: "blocked", ...explain(folder.finding) });
  const print = folder.kind === "ready" ? subFolder(ports, folder.id, "print", allowance) : null;
  const listing = print === null ? null : ports.documents.list(print);
  if (print === null || listing?.kind !== "listed") return failed({ code: "documents-refused", message: "Google Drive tidak menjawab." });
  // It inherits who may see it, and may have been opened by link on its own.
  const exposed = folderBlocker(round.settings, ports.documents.folder(print), entries);
  if (exposed) return failed({ code: "blocked", ...explain(exposed) });
  const prefix = `cetak-${sha256(of).slice(0, 12)}-`;
  const key = prefix + sha256(JSON.stringify([sha256(template), parts])).slice(0, 24);
  const [same] = listing.documents.filter((document) => document.key === key);
  const outdated = listing.documents.filter((document) => document.key?.startsWith(prefix) === true && document !== same);
  const docx = same ? null : joinDocuments(openTemplate(template), parts);
  if (!same && docx === null) return failed({ code: "cannot-combine" });
  allowance.spend(1 + outdated.length);
  const [made] = docx === null ? [] : ports.documents.create([{ key, name: title, docx, folder: print }]);
  if (same || made?.kind === "created") binAll(ports, outdated);
  rememberWrites(ports, account, allowance.print(), same ? 0 : 1);
  if (same) return { kind: "found", url: same.url };
  return made?.kind === "created" ? { kind: "made", url: made.url } : failed({ code: "documents-refused", message: "Google Drive belum membuat dokumennya." });
}

function failed(failure: Parameters<typeof explainCertificateFailure>[0]): Combined {
  return { kind: "failed", error: explainCertificateFailure(failure) };
}

function binAll(ports: Ports, documents: readonly StoredDocument[]): void {
  if (documents.length > 0) ports.documents.bin(documents.map(({ id }) => id));
}
