import type { Office } from "./office-on";

export interface RegisterEntry {
  readonly number: string;
  readonly code: string;
  readonly person: string;
  readonly name: string;
  readonly program: string;
  readonly state: string;
  readonly url: string;
  readonly revision: string;
  readonly by: string;
  readonly reason: string;
}

/** The register as a person sees it. */
export function registerOf(office: Office): readonly RegisterEntry[] {
  const sheet = office.host.show().sheets.find(({ name }) => name === "Register Sertifikat");
  return (sheet?.displayValues ?? []).slice(1).map((row) => ({
    number: row[0] ?? "",
    code: row[1] ?? "",
    person: row[2] ?? "",
    name: row[3] ?? "",
    program: row[4] ?? "",
    state: row[9] ?? "",
    url: row[10] ?? "",
    revision: row[11] ?? "",
    by: row[13] ?? "",
    reason: row[15] ?? "",
  }));
}

export interface Paper {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly parents: readonly string[];
}

/** Live documents, folders and those in the bin aside. */
export function papersOf(office: Office): readonly Paper[] {
  return office.host
    .docs()
    .files.filter(({ mimeType, trashed }) => mimeType.endsWith(".document") && !trashed)
    .map(({ id, name, text, parents }) => ({ id, name, text: text ?? "", parents }));
}

/** The document a register row links to. */
export function paperOf(office: Office, person: string): Paper | undefined {
  const url = registerOf(office).find((row) => row.person === person && row.state === "terbit")?.url ?? "?";
  return papersOf(office).find(({ id }) => url.includes(id));
}

export function folderOf(office: Office): string {
  return office.host.docs().files.find(({ mimeType }) => mimeType.endsWith(".folder"))?.id ?? "";
}
