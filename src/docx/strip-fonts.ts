import PizZip from "pizzip";

/**
 * Takes away the fonts that Google embeds when it exports a document, with their relations: hundreds of kilobytes that the
 * importer ignores. Base64 in and out.
 */
export function stripFonts(docx: string): string {
  const zip = new PizZip(docx, { base64: true });
  const fonts = Object.keys(zip.files).filter((path) => /^word\/fonts\//.test(path));
  if (fonts.length === 0) return docx;
  for (const path of fonts) zip.remove(path);
  const rewrite = (path: string, change: (xml: string) => string): void => {
    const xml = zip.file(path)?.asText();
    if (xml !== undefined) zip.file(path, change(xml));
  };
  rewrite("word/_rels/fontTable.xml.rels", (xml) => xml.replace(/<Relationship [^>]*Target="fonts\/[^>]*>/g, ""));
  rewrite("word/fontTable.xml", (xml) => xml.replace(/<w:embed\w+ [^>]*\/>/g, ""));
  return zip.generate({ type: "base64", compression: "DEFLATE" });
}
