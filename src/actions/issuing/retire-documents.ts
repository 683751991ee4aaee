import { withdrawnName } from "../../core/certificate/document-name";
import type { Ports } from "../ports";
import { type Account, rememberFolder } from "./issuing-memory";
import { subFolder } from "./sub-folder";
import type { Sweep } from "./sweep-folder";
import type { WriteAllowance } from "./write-allowance";

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
  const id = subFolder(ports, parent, "archive", allowance);
  if (id !== null) rememberFolder(ports, "archive", id);
  return id;
}
