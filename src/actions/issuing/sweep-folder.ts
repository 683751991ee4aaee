import type { RegisterRow } from "../../core/certificate/register";
import type { StoredDocument } from "../ports";
import { isTrial } from "./trial-key";

/** What a look into the issuer's folder says. */
export interface Sweep {
  /** The document of each row that is still open, by key. */
  readonly found: ReadonlyMap<string, StoredDocument>;
  /** Ids to be binned: documents without a row, and second ones. */
  readonly strays: readonly string[];
  /** Documents that no longer hold and still lie among those that do. */
  readonly retired: readonly { readonly document: StoredDocument; readonly row: RegisterRow }[];
}

/**
 * Compares the folder with the register by key. A row whose link a document carries always keeps it. While rows are missing
 * that were there once, a document without a row may belong to one of them and is left alone.
 */
export function sweepFolder(documents: readonly StoredDocument[], rows: readonly RegisterRow[], rowsMissing: boolean): Sweep {
  const byKey = new Map(rows.filter(({ key }) => key !== "").map((row) => [row.key, row]));
  const linked = new Set(rows.map(({ url }) => url).filter((url) => url !== ""));
  const found = new Map<string, StoredDocument>();
  const strays: string[] = [];
  const retired: { document: StoredDocument; row: RegisterRow }[] = [];
  const groups = new Map<string, StoredDocument[]>();
  for (const document of documents) {
    if (document.key === null) continue;
    const group = groups.get(document.key);
    if (group) group.push(document);
    else groups.set(document.key, [document]);
  }
  for (const [key, group] of groups) {
    const row = byKey.get(key);
    const kept = group.find(({ url }) => linked.has(url)) ?? (row ? group[0] : undefined);
    if (kept && row?.state === "reserved") found.set(key, kept);
    if (kept && row && (row.state === "replaced" || row.state === "revoked")) retired.push({ document: kept, row });
    if (!row && !kept && rowsMissing && !isTrial(key)) continue;
    strays.push(...group.filter((document) => document !== kept).map(({ id }) => id));
  }
  return { found, strays, retired };
}
