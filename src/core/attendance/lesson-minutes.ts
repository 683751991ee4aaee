/** A number of lesson hours as written in a cell or a heading: `4`, `4 JP`, `1,5`; null for anything else. Exact, in thousandths. */
export function lessonThousandths(text: string): number | null {
  const [, whole, decimals = ""] = /^\s*(\d{1,4})(?:[.,](\d{1,3}))?\s*(?:JPL?)?\s*$/i.exec(text) ?? [];
  return whole === undefined ? null : Number(whole) * 1000 + Number(decimals.padEnd(3, "0"));
}

/** Whole minutes of lesson hours; null where they do not come out whole, for nothing is rounded. */
export function minutesOf(lessonThousandths: number, minutesPerLesson: number): number | null {
  const minutes = lessonThousandths * minutesPerLesson;
  return minutes % 1000 === 0 ? minutes / 1000 : null;
}

/** The length of each session where a programme's hours divide evenly among them; null otherwise. */
export function evenShare(lessonHours: number | null, sessions: number, minutesPerLesson: number): number | null {
  if (lessonHours === null || sessions === 0) return null;
  const thousandths = lessonThousandths(String(lessonHours));
  const total = thousandths === null ? null : minutesOf(thousandths, minutesPerLesson);
  return total !== null && total > 0 && total % sessions === 0 ? total / sessions : null;
}
