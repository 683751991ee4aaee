export type Link =
  | { readonly kind: "cell"; readonly gid: number; readonly range: string }
  | { readonly kind: "document"; readonly id: string }
  | { readonly kind: "outside"; readonly url: string }
  | { readonly kind: "nothing" };

/** Where a link of the sheet or the panel leads: to a cell of this workbook, to a file of the emulated Drive, or out. */
export function readLink(url: string): Link {
  const [, gid, range = "A1"] = /#gid=(\d+)(?:&range=([^&]+))?/.exec(url) ?? [];
  if (gid !== undefined) return { kind: "cell", gid: Number(gid), range: decodeURIComponent(range) };
  const [, id] = /^https:\/\/(?:docs|drive)\.google\.com\/(?:document\/d|drive\/folders|file\/d)\/([\w-]+)/.exec(url) ?? [];
  if (id !== undefined) return { kind: "document", id };
  return /^(https?|mailto):/i.test(url) ? { kind: "outside", url } : { kind: "nothing" };
}
