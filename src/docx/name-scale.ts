/** Widths of letters in thousandths of the type size, for a bold serif face; letters outside count as wide. */
const NARROW = /[\sijlftrI.,'’()-]/;
const WIDE = /[MWmw@]/;
const CAPITAL = /[A-Z]/;

/** How wide a name is at size 1, estimated: what fits one line of a certificate at full size measures about 22. */
export function nameWidth(name: string): number {
  let width = 0;
  for (const letter of name) width += NARROW.test(letter) ? 0.33 : WIDE.test(letter) ? 0.95 : CAPITAL.test(letter) ? 0.72 : 0.53;
  return width;
}

/** By what a name's type size is multiplied, in a few steps so that certificates of one class look alike. */
export function nameScale(name: string): number {
  const width = nameWidth(name.replace(/&(?:amp|lt|gt|quot|apos);/g, "&"));
  if (width <= 23) return 1;
  if (width <= 28) return 0.82;
  if (width <= 34) return 0.68;
  return 0.56;
}
