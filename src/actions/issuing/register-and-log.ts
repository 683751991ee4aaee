import type { Register } from "../../core/certificate/read-register";
import type { RegisterRow } from "../../core/certificate/register";
import type { Ports, WriteResult } from "../ports";
import { type LogEntry, openLog } from "../write-log";
import { writeRegister } from "./register-writes";

/** Register and log in one flush, so that neither says something without the other, whatever ends the run. Under the lock. */
export function writeRegisterAndLog(
  ports: Ports,
  register: Register,
  { changes, added = [] }: { readonly changes: readonly RegisterRow[]; readonly added?: readonly RegisterRow[] },
  entries: readonly LogEntry[],
): WriteResult {
  const append = entries.length > 0 ? openLog(ports, entries.length) : null;
  const written = writeRegister(ports, register, new Map(changes.map((row) => [row.key, row])), added);
  if (written.kind === "written") append?.(entries);
  return written;
}
