import { explainCertificateFailure } from "../../text/certificate-failure";
import { BUILT_IN_NAME } from "../../text/template-names";
import type { Ports } from "../ports";

type Trouble = "notADocument" | "tooLarge" | "trashed" | "notVisible" | "failed";

type Source = { readonly kind: "template"; readonly name: string; readonly docx: string } | { readonly kind: Trouble };

export interface GivenTemplate {
  /** Of a Google Doc, or its link. */
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
  /** Base64, also as a data URL. */
  readonly docx?: string | null | undefined;
}

/** The template that was asked for; null where none was. */
export function templateSource(ports: Ports, { id, name, docx }: GivenTemplate): Source | null {
  if (docx) return { kind: "template", name: ownName(name ?? ""), docx: docx.replace(/^data:[^,]*,/, "").replace(/\s/g, "") };
  if (!id) return null;
  const exported = ports.documents.exportDocx(/\/d\/([\w-]+)/.exec(id)?.[1] ?? id.trim());
  return exported.kind === "exported" ? { kind: "template", name: ownName(exported.name), docx: exported.docx } : { kind: exported.kind };
}

/** Never the name of a built-in one, which would be used in its place. */
function ownName(name: string): string {
  const plain = name.replace(/\.docx$/i, "").replace(/\s+/g, " ").trim();
  const reserved: readonly string[] = Object.values(BUILT_IN_NAME);
  return plain === "" || reserved.includes(plain.toLowerCase()) ? "templat kantor" : plain;
}

export function templateRefused(why: Trouble): { readonly ok: false; readonly error: ReturnType<typeof explainCertificateFailure> } {
  return { ok: false, error: explainCertificateFailure({ code: "template-refused", why }) };
}
