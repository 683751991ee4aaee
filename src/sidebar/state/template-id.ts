/** The id in the link of a Google Doc, or the id itself; null when it is neither. */
export function templateId(link: string): string | null {
  const text = link.trim();
  const inLink = /\/document\/(?:u\/\d+\/)?d\/([\w-]{10,})/.exec(text);
  if (inLink !== null) return inLink[1] ?? null;
  return /^[\w-]{20,}$/.test(text) ? text : null;
}
