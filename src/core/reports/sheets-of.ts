/** Cuts a list into as few pieces as `most` allows, of nearly equal length. */
export function sheetsOf<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const sheets = Math.ceil(items.length / most);
  const perSheet = Math.ceil(items.length / Math.max(1, sheets));
  return Array.from({ length: sheets }, (_, sheet) => items.slice(sheet * perSheet, (sheet + 1) * perSheet));
}
