import type { Host } from "../../host/host";

/** The tabs that Tuntas writes; every other one is the staff's. */
export const OWN_TABS: readonly string[] = ["Temuan", "Kelulusan", "Register Sertifikat", "Log", "Permintaan Koreksi"];
export const REGISTER = "Register Sertifikat";
export const LOG = "Log";
export const SETTINGS = "Pengaturan";

/** One row of the register as its cells show it. */
export interface RegisterLine {
  /** As the tab counts, from 1. */
  readonly row: number;
  readonly number: string;
  readonly person: string;
  readonly name: string;
  readonly program: string;
  readonly state: string;
  readonly url: string;
  readonly key: string;
}

export function rowsOf(host: Host, sheet: string): readonly (readonly string[])[] {
  const known = host.read(({ spreadsheet }) => spreadsheet.sheets.some(({ name }) => name === sheet));
  return known ? (host.show(sheet).sheets[0]?.displayValues ?? []) : [];
}

export function sheetNames(host: Host): readonly string[] {
  return host.read(({ spreadsheet }) => spreadsheet.sheets.map(({ name }) => name));
}

/** Rows without a number are none. */
export function registerLines(host: Host): readonly RegisterLine[] {
  const [header = [], ...rows] = rowsOf(host, REGISTER);
  const column = (heading: string): number => header.indexOf(heading);
  const at = { number: column("Nomor"), person: column("Kode Peserta"), name: column("Nama"), program: column("Program"), state: column("Status"), url: column("Tautan"), key: column("Kunci") };
  return rows
    .map((cells, index) => {
      const text = (of: keyof typeof at): string => cells[at[of]] ?? "";
      return { row: index + 2, number: text("number"), person: text("person"), name: text("name"), program: text("program"), state: text("state"), url: text("url"), key: text("key") };
    })
    .filter(({ number }) => number !== "");
}

export interface Paper {
  readonly id: string;
  readonly name: string;
  /** What the script keeps with it: the key of a register row, or a word for what it is. */
  readonly key: string;
  readonly trashed: boolean;
  readonly parents: readonly string[];
  readonly text: string;
}

/** Documents, those in the bin included; no folders. */
export function papersOf(host: Host): readonly Paper[] {
  return host.docs().files.flatMap(({ id, name, mimeType, appProperties, trashed, parents, text }) =>
    mimeType.endsWith(".document") ? [{ id, name, key: appProperties.tuntas ?? "", trashed, parents, text: text ?? "" }] : [],
  );
}

/** Folders that hold certificates, the one made last at the end. */
export function folderIds(host: Host): readonly string[] {
  return host.read(({ drive }) => drive.files.flatMap(({ id, appProperties }) => (appProperties.tuntas?.startsWith("folder-") ? [id] : [])));
}

/** The folder that each account uses: the last one made. */
export function newestFolders(host: Host): readonly string[] {
  return host.read(({ drive }) => [...new Map(drive.files.flatMap(({ id, owner, appProperties }) => (appProperties.tuntas?.startsWith("folder-") ? [[owner, id] as const] : []))).values()]);
}

/** Codes of the participants in the list as it stands. */
export function peopleIn(host: Host): readonly string[] {
  const [header = [], ...rows] = rowsOf(host, "Peserta");
  const code = header.indexOf("Kode Peserta");
  return code < 0 ? [] : rows.flatMap((cells) => cells[code] ?? []).filter((text) => text !== "");
}

/** `B7` of a column counted from 0 and a row counted from 1. */
export function address(column: number, row: number): string {
  return `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ""}${String.fromCharCode(65 + (column % 26))}${row}`;
}
