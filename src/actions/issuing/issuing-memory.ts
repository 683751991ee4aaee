import type { Ports } from "../ports";

/** Entries of the document's memory that issuing keeps; numbers given are in `core/certificate/given-numbers`. */
const RUNNING = "issuing.running";
export const CONFIRMED_PEOPLE = "issuing.confirmed";
export const FOLDER_ALLOWED = "issuing.folderAllowed";

/** Entries of the account's memory. */
const OWNER = "issuing.owner";
/** Secret, 64 hex digits. Script properties could be read by every editor of a bound script, these by the account alone. */
const SEED = "verification.seed";
const BUCKET = "issuing.bucket";
/** `2026-03-02 40`: documents made on that day, for this account's daily limit. */
const MADE = "issuing.made";
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
  /** Seed of its signing key; null where it has none yet. */
  readonly seed: string | null;
  readonly bucket: string;
  /** `day count`, as remembered. */
  readonly made: string;
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
    seed: entries[SEED] ?? null,
    bucket: entries[BUCKET] ?? "",
    made: entries[MADE] ?? "",
  };
}

export function rememberSeed(ports: Ports, seed: string): void {
  ports.memory.setOfUser({ [SEED]: seed });
}

/** The account as it is, without making anything: for what only looks. */
export function peekAccount(ports: Ports): Pick<Account, "folder"> & { readonly owner: string | null; readonly madeToday: number } {
  const entries = ports.memory.ofUser();
  return { owner: entries[OWNER] ?? null, folder: entries[folderEntry(ports.workbook.id)] ?? null, madeToday: madeOn(today(ports), entries[MADE] ?? "") };
}

export function rememberFolder(ports: Ports, which: "folder" | "archive", id: string | null): void {
  const entry = which === "folder" ? folderEntry : archiveEntry;
  ports.memory.setOfUser({ [entry(ports.workbook.id)]: id });
}

/** What is left of the allowance, and that `made` documents more were made today. One write. */
export function rememberWrites(ports: Ports, account: Account, bucket: string, made: number): void {
  const day = today(ports);
  ports.memory.setOfUser({ [BUCKET]: bucket, ...(made > 0 ? { [MADE]: `${day} ${madeOn(day, account.made) + made}` } : {}) });
}

function madeOn(day: string, remembered: string): number {
  const [ofDay, count] = remembered.split(" ");
  return ofDay === day ? Number(count) || 0 : 0;
}

function today(ports: Ports): string {
  return ports.clock.local(ports.clock.now()).day;
}
