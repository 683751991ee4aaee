import type { Element, Node } from "@xmldom/xmldom";
import { openDocx, WORD } from "./open-docx";
import { BadFile } from "./open-zip";

/** Stands in the text where a text box is: its words are not read, because Google's importer would not keep them. */
export const TEXT_BOX_MARK = "[text box not read]";

/** Word itself refuses deeper nesting long before this. */
const MAX_DEPTH = 300;

/**
 * The text of a Word document: one line for each paragraph, blank ones too, in reading order: headers, body with the
 * cells of its tables row by row, footers. Tabs are tabs, line breaks are line breaks; deleted text and field codes are
 * left out.
 *
 * @throws BadFile if it is not a .docx.
 */
export function docxText(bytes: Uint8Array): string {
  const { headers, body, footers } = openDocx(bytes);
  return [...headers, body, ...footers].flatMap((part) => paragraphs(part, 0)).join("\n");
}

function paragraphs(node: Element, depth: number): string[] {
  if (depth > MAX_DEPTH) throw new BadFile("The document is nested too deeply.");
  return elements(node).flatMap((child) => {
    if (child.localName === "p") return paragraph(child);
    return chosen(child).flatMap((block) => paragraphs(block, depth + 1));
  });
}

/** One line, and a mark line for each text box anchored in it. */
function paragraph(node: Element): string[] {
  const boxes: string[] = [];
  const line = inline(node, boxes, 0);
  return [line, ...boxes];
}

function inline(node: Element, boxes: string[], depth: number): string {
  if (depth > MAX_DEPTH) throw new BadFile("The document is nested too deeply.");
  return elements(node)
    .map((child) => {
      switch (child.localName) {
        case "t":
          return child.textContent ?? "";
        case "tab":
        case "ptab":
          // Inside paragraph properties a tab is a stop, not a character.
          return node.localName === "tabs" ? "" : "\t";
        case "br":
        case "cr":
          return "\n";
        case "noBreakHyphen":
          return "-";
        case "del":
        case "moveFrom":
        case "instrText":
        case "pPr":
        case "rPr":
          return "";
        case "drawing":
        case "pict":
        case "object":
          if (child.getElementsByTagNameNS(WORD, "txbxContent").length > 0) boxes.push(TEXT_BOX_MARK);
          return "";
        default:
          return chosen(child)
            .map((part) => inline(part, boxes, depth + 1))
            .join("");
      }
    })
    .join("");
}

/** Of alternative contents only the first is read, else the same words would come twice. */
function chosen(node: Element): Element[] {
  if (node.localName !== "AlternateContent") return [node];
  return elements(node).slice(0, 1);
}

function elements(node: Node): Element[] {
  const found: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === child.ELEMENT_NODE) found.push(child as Element);
  }
  return found;
}
