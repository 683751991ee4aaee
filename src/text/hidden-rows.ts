/** Added to a finding whose cells lie in rows that a filter or a hand has hidden. Rows as printed. */
export function hiddenRowsNote(rows: readonly number[]): string {
  const unique = [...new Set(rows)].sort((a, b) => a - b);
  return `Baris ${unique.join(" dan ")} sedang tersembunyi; buka dulu filter atau baris itu.`;
}

/** `null` where counting would cost too much. */
export function hiddenPeople(hidden: number | null): string {
  if (hidden === null) return "Mungkin ada peserta di baris yang tersembunyi; semua tetap diperiksa.";
  return hidden === 0 ? "" : `${hidden} peserta ada di baris yang tersembunyi; semua tetap diperiksa.`;
}
