export const FOLDER = "application/vnd.google-apps.folder";
export const GOOGLE_DOC = "application/vnd.google-apps.document";
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const PDF = "application/pdf";

/** Types of Google's own, which have no bytes to download. */
export function isGoogleType(mimeType: string): boolean {
  return mimeType.startsWith("application/vnd.google-apps.");
}
