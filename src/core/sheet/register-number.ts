/**
 * Shapes of a prison's register numbers (`B.I N 903/2024`, `AIIN. 909/2024`, `BI.9920/DP/K/2024`): recognised to be reported
 * and kept apart, never copied. They disclose the class of a sentence.
 */
const SHAPE = /^([AB])\.?\s*(IIA|IIB|IIIS|III|II|IV|I|V)\.?\s*(P)?\.?\s*(N)?\.?\s*(\d{1,5})\s*\/\s*(?:([A-Z]+(?:\/[A-Z]+)*)\s*\/\s*)?(\d{4})(?:-\d)?$/;

const CLASSES = new Set(["AI", "AII", "AIII", "AIV", "AV", "BI", "BIIA", "BIIB", "BIII", "BIIIS"]);

/** Whether a text has the shape of a register number of a class that exists. */
export function isRegisterNumber(text: string): boolean {
  const [match, letter = "", level = ""] = SHAPE.exec(text.toUpperCase().replace(/\s+/g, " ").trim()) ?? [];
  return match !== undefined && CLASSES.has(letter + level);
}
