import type { Ports } from "../ports";

/** Entries of the document's memory that issuing keeps; numbers given are in `core/certificate/given-numbers`. */
const RUNNING = "issuing.running";
export const CONFIRMED_PEOPLE = "issuing.confirmed";
export const FOLDER_ALLOWED = "issuing.folderAllowed";

/** Entries of the account's memory. */
const OWNER = "issuing.owner";
const BUCKET = "issuing.bucket";
const folderEntry = (workbook: string): string => `issuing.folder.${workbook}`;
const archiveEntry = (workbook: string): string => `issuing.archive.${workbook}`;

/** The folder's own key in Drive: another workbook of the same account has another folder. */
export const folderKey = (workbook: string): string => `folder-${workbook}`;

/** Who is issuing since when, for whoever comes in between. */
export interface Running {
  readonly by: string | null;
  readonly since: string | null;
}

export function readRunning(entries: Readonly<Record<string, string>>): Running {
  const [by = "", since = ""] = (entries[RUNNING] ?? "").split("\n");
  return { by: by === "" ? null : by, since: since === "" ? null : since };
}

export function noteRunning(ports: Ports): void {
  const { time } = ports.clock.local(ports.clock.now());
  ports.memory.set({ [RUNNING]: `${ports.identity.email}\n${time}` });
}

/** What this account remembers about issuing in this workbook. */
export interface Account {
  /** Random; says which open rows are this account's, whatever address Google tells. */
  readonly owner: string;
  readonly folder: string | null;
  readonly archive: string | null;
  readonly bucket: string;
}

/** Makes the account's key where it has none: it must be remembered before a row carries it. */
export function readAccount(ports: Ports): Account {
  const entries = ports.memory.ofUser();
  const known = entries[OWNER];
  const owner = known ?? ports.secrets.random();
  if (known === undefined) ports.memory.setOfUser({ [OWNER]: owner });
  return {
    owner,
    folder: entries[folderEntry(ports.workbook.id)] ?? null,
    archive: entries[archiveEntry(ports.workbook.id)] ?? null,
    bucket: entries[BUCKET] ?? "",
  };
}

/** The account as it is, without making anything: for what only looks. */
export function peekAccount(ports: Ports): Pick<Account, "folder"> & { readonly owner: string | null } {
  const entries = ports.memory.ofUser();
  return { owner: entries[OWNER] ?? null, folder: entries[folderEntry(ports.workbook.id)] ?? null };
}

export function rememberFolder(ports: Ports, which: "folder" | "archive", id: string | null): void {
  const entry = which === "folder" ? folderEntry : archiveEntry;
  ports.memory.setOfUser({ [entry(ports.workbook.id)]: id });
}

export function rememberBucket(ports: Ports, bucket: string): void {
  ports.memory.setOfUser({ [BUCKET]: bucket });
}
