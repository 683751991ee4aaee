import { cleanText } from "../indonesia/clean-text";

/** Two names with equal keys may be one person: letter case, accents, dots and spaces aside. Never decides alone. */
export function nameKey(name: string): string {
  return cleanText(name)
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘`]/g, "")
    .toUpperCase()
    .replace(/[.,]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
