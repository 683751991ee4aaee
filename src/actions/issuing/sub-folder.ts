import type { Ports } from "../ports";
import { folderKey } from "./issuing-memory";
import type { WriteAllowance } from "./write-allowance";

/** Folders beside the certificates, by what they hold; the sweep of the certificates never looks into them. */
const NAMES = { archive: "Tidak berlaku", print: "Cetak", report: "Laporan" } as const;

/** Such a folder of this account, found by its key or made. Null where Drive does not answer. */
export function subFolder(ports: Ports, parent: string, which: keyof typeof NAMES, allowance: WriteAllowance): string | null {
  const key = `${folderKey(ports.workbook.id)}-${which}`;
  const known = ports.documents.findFolders(key);
  if (known.kind === "unavailable") return null;
  const [first] = known.documents;
  if (first) return first.id;
  allowance.spend(1);
  const made = ports.documents.createFolder({ name: NAMES[which], key, parent });
  return made.kind === "created" ? made.id : null;
}
