/** Texts by template tag, and lists of such texts: rows of a table, or columns where the tag begins with `KOLOM`. */
export interface DocumentFields {
  readonly [tag: string]: string | readonly DocumentFields[];
}
