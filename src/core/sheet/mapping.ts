import type { Role, TableKind } from "./role";

/**
 * What staff said about a tab in the mapping screen: its kind, and the heading of the column for each role. Headings, not
 * letters, so that a moved column is found again. A role mapped to "" has no column, whatever its heading looks like.
 */
export interface Mapping {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly columns: { readonly [role in Role]?: string };
}
