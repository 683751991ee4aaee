/**
 * Where Google gives the PDF of a Google Doc, for those who may read it; null for any other link. The address is the one that *File,
 * Download, PDF* uses; it is in no reference, so it is offered beside the document's own link and never instead of it.
 */
export function pdfLink(url: string): string | null {
  const id = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/.exec(url)?.[1];
  return id === undefined ? null : `https://docs.google.com/document/d/${id}/export?format=pdf`;
}
