import { withdrawnName } from "../../core/certificate/document-name";
import type { Ports } from "../ports";
import { type Account, folderKey, rememberFolder } from "./issuing-memory";
import type { Sweep } from "./sweep-folder";
import type { WriteAllowance } from "./write-allowance";

const ARCHIVE = "Tidak berlaku";

/**
 * Moves documents that no longer hold into a folder of their own and says so in their names: replaced or revoked, they stay
 * as evidence. What Drive refuses now is found by the next step again, because the document still lies where it was.
 */
export function retireDocuments(ports: Ports, account: Account, folder: string, retired: Sweep["retired"], allowance: WriteAllowance): void {
  if (retired.length === 0) return;
  const to = account.archive ?? archiveFolder(ports, folder, allowance);
  if (to === null) return;
  allowance.spend(retired.length);
  ports.documents.move(
    retired.map(({ document, row }) => ({
      id: document.id,
      name: withdrawnName(document.name, row.state === "revoked" ? "DICABUT" : "DIGANTI", row.revision),
      from: folder,
      to,
    })),
  );
}

function archiveFolder(ports: Ports, parent: string, allowance: WriteAllowance): string | null {
  const key = `${folderKey(ports.workbook.id)}-archive`;
  const known = ports.documents.findFolders(key);
  if (known.kind === "unavailable") return null;
  const [first] = known.documents;
  if (first) return remembered(ports, first.id);
  allowance.spend(1);
  const made = ports.documents.createFolder({ name: ARCHIVE, key, parent });
  return made.kind === "created" ? remembered(ports, made.id) : null;
}

function remembered(ports: Ports, id: string): string {
  rememberFolder(ports, "archive", id);
  return id;
}
