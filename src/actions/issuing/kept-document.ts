import type { Settings } from "../../core/settings/settings";
import { explainCertificateFailure } from "../../text/certificate-failure";
import { explain } from "../../text/explain";
import type { Ports, StoredDocument } from "../ports";
import { folderBlocker, issuerFolder } from "./issuing-folder";
import { readAccount, rememberWrites } from "./issuing-memory";
import { subFolder } from "./sub-folder";
import { writeAllowance } from "./write-allowance";

/** A paper beside the certificates. */
export interface Wanted {
  readonly folder: "print" | "report";
  /** Begins the keys of all papers of this kind, and of no other. */
  readonly prefix: string;
  /** Follows the prefix: the same content has the same, so that the paper is found again. */
  readonly content: string;
  /** What becomes of earlier ones with another content. */
  readonly earlier: "bin" | "keep";
  /** `order` is 1 for the first paper of its kind in the folder. */
  readonly title: (order: number) => string;
  /** Base64; null where the template cannot be used for it. */
  readonly docx: () => string | null;
}

export type Kept =
  | { readonly kind: "made" | "found"; readonly url: string; readonly title: string; readonly order: number }
  | { readonly kind: "failed"; readonly error: ReturnType<typeof explainCertificateFailure> };

/** The document in this account's folder: found again while it would be the same, else made with one Drive write. */
export function keptDocument(ports: Ports, { settings, entries }: { readonly settings: Settings; readonly entries: Readonly<Record<string, string>> }, wanted: Wanted): Kept {
  const account = readAccount(ports);
  const allowance = writeAllowance(account.bucket, ports.clock);
  const folder = issuerFolder(ports, account, settings, entries, allowance);
  if (folder.kind === "blocked") return failed({ code: "blocked", ...explain(folder.finding) });
  const inside = folder.kind === "ready" ? subFolder(ports, folder.id, wanted.folder, allowance) : null;
  const listing = inside === null ? null : ports.documents.list(inside);
  if (inside === null || listing?.kind !== "listed") return failed({ code: "documents-refused", message: "Google Drive tidak menjawab." });
  // It inherits who may see it, and may have been opened by link on its own.
  const exposed = folderBlocker(settings, ports.documents.folder(inside), entries);
  if (exposed) return failed({ code: "blocked", ...explain(exposed) });
  const key = wanted.prefix + wanted.content;
  const [same] = listing.documents.filter((document) => document.key === key);
  const others = listing.documents.filter((document) => document.key?.startsWith(wanted.prefix) === true && document !== same);
  const outdated = wanted.earlier === "bin" ? others : [];
  const order = others.length - outdated.length + 1;
  const title = wanted.title(order);
  const docx = same ? null : wanted.docx();
  if (!same && docx === null) return failed({ code: "cannot-combine" });
  allowance.spend(1 + outdated.length);
  const [made] = docx === null ? [] : ports.documents.create([{ key, name: title, docx, folder: inside }]);
  if (same || made?.kind === "created") binAll(ports, outdated);
  rememberWrites(ports, account, allowance.print(), same ? 0 : 1);
  if (same) return { kind: "found", url: same.url, title: same.name, order };
  return made?.kind === "created" ? { kind: "made", url: made.url, title, order } : failed({ code: "documents-refused", message: "Google Drive belum membuat dokumennya." });
}

function failed(failure: Parameters<typeof explainCertificateFailure>[0]): Kept {
  return { kind: "failed", error: explainCertificateFailure(failure) };
}

function binAll(ports: Ports, documents: readonly StoredDocument[]): void {
  if (documents.length > 0) ports.documents.bin(documents.map(({ id }) => id));
}
