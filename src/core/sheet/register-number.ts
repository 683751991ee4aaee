/**
 * Shapes of a prison's register numbers (`B.I N 903/2024`, `AIIN. 909/2024`, `BI.9920/DP/K/2024`): recognised to be reported
 * and kept apart, never copied. They disclose the class of a sentence.
 */
const SHAPE = /^([AB])\.?\s*(IIA|IIB|IIIS|III|II|IV|I|V)\.?\s*(P)?\.?\s*(N)?\.?\s*(\d{1,5})\s*\/\s*(?:([A-Z]+(?:\/[A-Z]+)*)\s*\/\s*)?(\d{4})(?:-\d)?$/;

const CLASSES = new Set(["AI", "AII", "AIII", "AIV", "AV", "BI", "BIIA", "BIIB", "BIII", "BIIIS"]);

/**
 * One spelling for all ways to write a register number (`B.I.N/902/2024`), for comparison only; null where a text is none of a
 * class that exists.
 */
export function canonicalRegisterNumber(text: string): string | null {
  const [match, letter = "", level = "", women, narcotics, number = "", origin, year = ""] = SHAPE.exec(text.toUpperCase().replace(/\s+/g, " ").trim()) ?? [];
  if (match === undefined || !CLASSES.has(letter + level)) return null;
  return `${[letter, level, women, narcotics].filter((part) => part !== undefined).join(".")}/${Number(number)}/${origin === undefined ? "" : `${origin}/`}${year}`;
}
