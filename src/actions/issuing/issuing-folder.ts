import type { CertificateFinding } from "../../core/certificate/findings";
import { settingCell } from "../../core/certificate/blockers";
import { findRefusedWords } from "../../core/certificate/refused-words";
import { withoutForbidden } from "../../core/certificate/document-name";
import type { Settings } from "../../core/settings/settings";
import type { FolderState, Ports } from "../ports";
import { type Account, FOLDER_ALLOWED, folderKey, rememberFolder } from "./issuing-memory";
import type { WriteAllowance } from "./write-allowance";

export type IssuerFolder =
  | { readonly kind: "ready"; readonly id: string; readonly url: string }
  | { readonly kind: "blocked"; readonly finding: CertificateFinding }
  | { readonly kind: "unavailable"; readonly message: string };

/** What would keep certificates out of a known folder; null where nothing does. Asks Drive once and makes nothing. */
export function folderBlocker(settings: Settings, state: FolderState, entries: Readonly<Record<string, string>>): CertificateFinding | null {
  const located = { stage: "certificate", cells: [settingCell(settings, "Folder dibagikan kepada")], person: null, fix: null } as const;
  switch (state.kind) {
    case "trashed":
      return { ...located, code: "folder-trashed" };
    case "missing":
      return { ...located, code: "folder-missing" };
    case "openByLink":
      return isAllowed(state.id, entries) ? null : { ...located, code: "folder-open-by-link", url: state.url };
    default:
      return null;
  }
}

/** The account's folder for this workbook: made once, found again after an interruption, never replaced unasked. */
export function issuerFolder(
  ports: Ports,
  account: Account,
  settings: Settings,
  entries: Readonly<Record<string, string>>,
  allowance: WriteAllowance,
): IssuerFolder {
  if (account.folder === null) return madeFolder(ports, settings, allowance);
  const state = ports.documents.folder(account.folder);
  const blocker = folderBlocker(settings, state, entries);
  if (blocker) return { kind: "blocked", finding: blocker };
  if (state.kind === "unavailable") return { kind: "unavailable", message: state.message };
  if (!("url" in state)) throw new Error(`The folder is ${state.kind} and nothing blocks`);
  if (state.kind === "ready") shareWith(ports, state.id, settings.folderReaders, state.readers, allowance);
  return { kind: "ready", id: state.id, url: state.url };
}

function madeFolder(ports: Ports, settings: Settings, allowance: WriteAllowance): IssuerFolder {
  const key = folderKey(ports.workbook.id);
  const known = ports.documents.findFolders(key);
  if (known.kind === "unavailable") return known;
  const [first] = known.documents;
  if (first) {
    rememberFolder(ports, "folder", first.id);
    return { kind: "ready", id: first.id, url: first.url };
  }
  allowance.spend(1);
  const made = ports.documents.createFolder({ name: folderName(ports.workbook.name), key, parent: null });
  if (made.kind !== "created") return { kind: "unavailable", message: made.message };
  rememberFolder(ports, "folder", made.id);
  shareWith(ports, made.id, settings.folderReaders, [], allowance);
  return { kind: "ready", id: made.id, url: made.url };
}

/** Named after the workbook, unless that would say where people learned. */
function folderName(workbook: string): string {
  const name = withoutForbidden(workbook);
  return name === "" || findRefusedWords(name, "neutral").length > 0 ? "Sertifikat Pelatihan" : `Sertifikat - ${name}`;
}

/** By name only, read-only (D12). An address that Drive refuses holds nobody's certificate back. */
function shareWith(ports: Ports, folder: string, wanted: readonly string[], readers: readonly string[], allowance: WriteAllowance): void {
  const known = new Set(readers.map((address) => address.toLowerCase()));
  for (const address of wanted.filter((email) => !known.has(email.toLowerCase()))) {
    allowance.spend(1);
    ports.documents.share(folder, address);
  }
}

function isAllowed(folder: string, entries: Readonly<Record<string, string>>): boolean {
  return (entries[FOLDER_ALLOWED] ?? "").split("\n").some((line) => line.startsWith(`${folder} `));
}
