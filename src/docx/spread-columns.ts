import { tagName } from "./normalise-tags";
import type { Columns } from "./template-fields";

/**
 * Repeats the table cells that hold `{{#KOLOM_…}} … {{/KOLOM_…}}`, once for each column, in every row of the table, before the rows are
 * repeated. The columns share the width of the one cell; cells above or below it spread over all of them. Of tables within tables, the
 * innermost are meant.
 */
export function spreadColumns(xml: string, columns: Columns): string {
  return xml.replace(/<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g, (table) => {
    const rows = [...table.matchAll(/<w:tr(?: [^>]*)?>[\s\S]*?<\/w:tr>/g)].map(([row]) => cellsOf(row, columns));
    const spread = new Map<number, number>();
    for (const cells of rows) for (const { at, list } of cells) if (list !== null) spread.set(at, columns.get(list)?.count ?? 0);
    if (spread.size === 0) return table;
    let row = 0;
    const repeated = table.replace(/<w:tr(?: [^>]*)?>[\s\S]*?<\/w:tr>/g, (whole) => {
      const cells = rows[row] ?? [];
      row += 1;
      return cells.reduceRight((text, cell) => text.slice(0, cell.start) + writtenCell(cell, columns, spread) + text.slice(cell.end), whole);
    });
    return repeated.replace(/<w:tblGrid>([\s\S]*?)<\/w:tblGrid>/, (_, grid: string) => `<w:tblGrid>${spreadGrid(grid, spread)}</w:tblGrid>`);
  });
}

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
  /** Its first column of the table's grid, and over how many it spreads. */
  readonly at: number;
  readonly span: number;
  /** The list of columns whose tags it holds. */
  readonly list: string | null;
}

function cellsOf(row: string, columns: Columns): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const match of row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)) {
    const xml = wholeTags(match[0]);
    const span = Number(/<w:gridSpan w:val="(\d+)"\/>/.exec(xml)?.[1] ?? 1);
    const list = [...columns.keys()].find((tag) => namesIn(xml).has(`#${tag}`) && namesIn(xml).has(`/${tag}`)) ?? null;
    cells.push({ start: match.index, end: match.index + match[0].length, xml, at, span, list });
    at += span;
  }
  return cells;
}

function writtenCell({ xml, at, span, list }: Cell, columns: Columns, spread: ReadonlyMap<number, number>): string {
  const column = list === null ? undefined : columns.get(list);
  if (list !== null && column) return Array.from({ length: column.count }, (_, index) => narrowed(ownTags(xml, list, index, column), column.count)).join("");
  const wide = Array.from({ length: span }, (_, offset) => spread.get(at + offset) ?? 1).reduce((sum, count) => sum + count, 0);
  if (wide === span) return xml;
  if (span > 1) return xml.replace(/<w:gridSpan w:val="\d+"\/>/, `<w:gridSpan w:val="${wide}"/>`);
  return xml.replace(/(<w:tcW [^>]*\/>)/, `$1<w:gridSpan w:val="${wide}"/>`);
}

/**
 * `{{TANDA}}` of the second column is `{{KOLOM_SESI.1.TANDA}}`; tags of the row or the page around it stay. A list that merely begins in
 * this cell, or ends in it, does so in the first or the last of the columns.
 */
function ownTags(xml: string, list: string, index: number, { count, tags }: { readonly count: number; readonly tags: ReadonlySet<string> }): string {
  const names = namesIn(xml);
  return xml.replace(/\{\{([^{}<]*)\}\}/g, (whole, typed: string) => {
    const name = tagName(typed);
    if (name === `#${list}` || name === `/${list}`) return "";
    if (name.startsWith("#") && !names.has(`/${name.slice(1)}`)) return index === 0 ? whole : "";
    if (name.startsWith("/") && !names.has(`#${name.slice(1)}`)) return index === count - 1 ? whole : "";
    return tags.has(name) ? `{{${list}.${index}.${name}}}` : whole;
  });
}

function narrowed(cell: string, count: number): string {
  return cell.replace(/(<w:tcW w:w=")(\d+)(")/, (_, open: string, width: string, close: string) => `${open}${Math.floor(Number(width) / count)}${close}`);
}

function spreadGrid(grid: string, spread: ReadonlyMap<number, number>): string {
  let at = -1;
  return grid.replace(/<w:gridCol w:w="(\d+)"\/>/g, (column, width: string) => {
    at += 1;
    const count = spread.get(at);
    return count === undefined ? column : `<w:gridCol w:w="${Math.floor(Number(width) / count)}"/>`.repeat(count);
  });
}

function namesIn(xml: string): ReadonlySet<string> {
  return new Set([...xml.matchAll(/\{\{([^{}<]*)\}\}/g)].map(([, typed = ""]) => tagName(typed)));
}

/** A tag that an editor cut over several runs goes whole into the first of them. */
function wholeTags(cell: string): string {
  return cell.replace(/<w:p(?: [^>]*[^/>])?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g, (paragraph) => {
    const texts = [...paragraph.matchAll(/(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g)];
    const whole = texts.map(([, , text = ""]) => text).join("");
    if (texts.length < 2 || !/\{\{[^{}]*\}\}/.test(whole)) return paragraph;
    const owners = texts.flatMap(([, , text = ""], index) => text.split("").map(() => index));
    for (const tag of whole.matchAll(/\{\{[^{}]*\}\}/g)) owners.fill(owners[tag.index] ?? 0, tag.index, tag.index + tag[0].length);
    const shares = texts.map((_, index) => whole.split("").filter((__, position) => owners[position] === index).join(""));
    let index = -1;
    return paragraph.replace(/(<w:t(?: [^>]*)?>)[^<]*(<\/w:t>)/g, (_, open: string, close: string) => {
      index += 1;
      return open + (shares[index] ?? "") + close;
    });
  });
}
