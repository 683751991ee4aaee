import { maskDigits, type RowIdentity } from "./person-row";

/**
 * Who each row is, stable over calls: the participant code; without one the name as printed, with the row where two people
 * without a code share it; without a name tab and row. Digits that may be a NIK are masked.
 */
export function personKeys(identities: readonly RowIdentity[]): readonly string[] {
  const names = new Map<string, number>();
  for (const { code, name } of identities) if (code === null) names.set(name.name, (names.get(name.name) ?? 0) + 1);
  return identities.map(({ code, name, table, row }) => {
    if (code !== null) return code;
    const shown = maskDigits(name.name);
    if (name.name === "") return `${table.sheet}!${row + 1}`;
    return names.get(name.name) === 1 && shown === name.name ? shown : `${shown} (${row + 1})`;
  });
}
