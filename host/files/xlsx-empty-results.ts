/**
 * Addresses of formulas whose saved result is empty text: `=IF(A2="";"";…)` filled down a column. The reading library takes
 * them for formulas that were never computed. Excel and LibreOffice both write such a result as text without letters.
 */
export function emptyResults(sheetXml: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, attributes = ""] of sheetXml.matchAll(EMPTY)) {
    const address = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    if (address !== undefined && /\bt="str"/.test(attributes)) found.add(address);
  }
  return found;
}

const EMPTY = /<c\b([^>]*)>\s*<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>)\s*(?:<v\s*\/>|<v[^>]*><\/v>)\s*<\/c>/g;
