/** WordprocessingML by hand: only what Google's importer keeps (tables, paragraphs, their borders, inline pictures). */

/** Half a millimetre matters on a form: lengths are written in millimetres and stored in twentieths of a point. */
export function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

export interface RunStyle {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  readonly font?: string;
}

export function run(text: string, style: RunStyle = {}): string {
  const { size, bold, italic, underline, strike, color, font } = style;
  const properties = [
    font ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` : "",
    bold ? "<w:b/><w:bCs/>" : "",
    italic ? "<w:i/><w:iCs/>" : "",
    strike ? "<w:strike/>" : "",
    color ? `<w:color w:val="${color}"/>` : "",
    size ? `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>` : "",
    underline ? '<w:u w:val="single"/>' : "",
  ].join("");
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

export interface ParagraphStyle {
  readonly align?: "left" | "center" | "right" | "both";
  /** Points before and after. */
  readonly before?: number;
  readonly after?: number;
  /** Exact line height in points, for paragraphs that only close a cell. */
  readonly exactly?: number;
  readonly ruleBelow?: { readonly width: number; readonly color: string; readonly space: number };
  readonly pageBreakBefore?: boolean;
  /** On the page of what follows: a heading does not stay behind. */
  readonly keepNext?: boolean;
  /** Size of an empty paragraph, in points. */
  readonly markSize?: number;
  readonly indentLeft?: number;
}

export function paragraph(content: string | readonly string[], style: ParagraphStyle = {}): string {
  const { align = "left", before = 0, after = 0, exactly, ruleBelow, pageBreakBefore, keepNext, markSize, indentLeft } = style;
  const properties = [
    keepNext ? "<w:keepNext/>" : "",
    pageBreakBefore ? "<w:pageBreakBefore/>" : "",
    ruleBelow
      ? `<w:pBdr><w:bottom w:val="single" w:sz="${Math.round(ruleBelow.width * 8)}" w:space="${ruleBelow.space}" w:color="${ruleBelow.color}"/></w:pBdr>`
      : "",
    `<w:spacing w:before="${before * 20}" w:after="${after * 20}"${exactly ? ` w:line="${exactly * 20}" w:lineRule="exact"` : ' w:line="240" w:lineRule="auto"'}/>`,
    indentLeft ? `<w:ind w:left="${millimetres(indentLeft)}"/>` : "",
    `<w:jc w:val="${align}"/>`,
    markSize ? `<w:rPr><w:sz w:val="${markSize * 2}"/><w:szCs w:val="${markSize * 2}"/></w:rPr>` : "",
  ].join("");
  const runs = typeof content === "string" ? content : content.join("");
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** Word wants a paragraph after a table in a cell and at the end of the page; this one takes no room. */
export function closingParagraph(): string {
  return paragraph("", { exactly: 1, markSize: 1 });
}

interface Line {
  /** Points. */
  readonly width: number;
  readonly color: string;
}

export interface CellStyle {
  /** Millimetres. */
  readonly width: number;
  readonly valign?: "top" | "center" | "bottom";
  readonly fill?: string;
  readonly border?: Line;
  /** How many columns of the table it spreads over. */
  readonly span?: number;
}

export function cell(content: string | readonly string[], { width, valign = "top", fill, border, span = 1 }: CellStyle): string {
  const properties = [
    `<w:tcW w:w="${millimetres(width)}" w:type="dxa"/>`,
    span > 1 ? `<w:gridSpan w:val="${span}"/>` : "",
    border ? `<w:tcBorders>${["top", "left", "bottom", "right"].map((side) => line(side, border)).join("")}</w:tcBorders>` : "",
    fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : "",
    `<w:vAlign w:val="${valign}"/>`,
  ].join("");
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${typeof content === "string" ? content : content.join("")}</w:tc>`;
}

export interface RowStyle {
  /** Millimetres, at least. */
  readonly height?: number;
  readonly header?: boolean;
}

export function row(cells: readonly string[], { height, header }: RowStyle = {}): string {
  const properties = [
    "<w:cantSplit/>",
    height ? `<w:trHeight w:val="${millimetres(height)}" w:hRule="atLeast"/>` : "",
    header ? "<w:tblHeader/>" : "",
  ].join("");
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
}

export interface TableStyle {
  /** Millimetres, one per column. */
  readonly columns: readonly number[];
  readonly frame?: Line;
  readonly inner?: Line;
  /** Millimetres between border and content. */
  readonly padding?: { readonly x: number; readonly y: number };
}

export function table(rows: readonly string[], { columns, frame, inner, padding = { x: 0, y: 0 } }: TableStyle): string {
  const total = columns.reduce((sum, width) => sum + millimetres(width), 0);
  const none = (side: string): string => `<w:${side} w:val="nil"/>`;
  const borders = [
    ...["top", "left", "bottom", "right"].map((side) => (frame ? line(side, frame) : none(side))),
    ...["insideH", "insideV"].map((side) => (inner ? line(side, inner) : none(side))),
  ].join("");
  const margin = (side: string, length: number): string => `<w:${side} w:w="${millimetres(length)}" w:type="dxa"/>`;
  return [
    "<w:tbl><w:tblPr>",
    `<w:tblW w:w="${total}" w:type="dxa"/><w:jc w:val="center"/>`,
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${margin("top", padding.y)}${margin("left", padding.x)}${margin("bottom", padding.y)}${margin("right", padding.x)}</w:tblCellMar>`,
    "</w:tblPr>",
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${millimetres(width)}"/>`).join("")}</w:tblGrid>`,
    ...rows,
    "</w:tbl>",
  ].join("");
}

/** A picture of `word/media/` in the line of text; `description` is what a reader hears, and how Tuntas finds the QR code or the chart. Millimetres. */
export function inlinePicture(relation: string, description: string, { width, height }: { readonly width: number; readonly height: number }): string {
  const name = description.replace(/[{}]/g, "");
  const size = `cx="${Math.round(width * 36000)}" cy="${Math.round(height * 36000)}"`;
  return [
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>`,
    `<wp:docPr id="1" name="${name}" descr="${description}"/>`,
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">',
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">',
    `<pic:nvPicPr><pic:cNvPr id="1" name="${name}" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>",
  ].join("");
}

function line(side: string, { width, color }: Line): string {
  return `<w:${side} w:val="single" w:sz="${Math.round(width * 8)}" w:space="0" w:color="${color}"/>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
