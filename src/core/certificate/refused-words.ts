import { cleanText } from "../indonesia/clean-text";

/** Words that say where somebody learned (D8): never on the neutral certificate, nor in its file's name. */
const DETENTION = [
  "lapas", "lembaga pemasyarakatan", "pemasyarakatan", "kalapas", "rutan", "tahanan", "warga binaan", "wbp", "narapidana", "napi",
] as const;

/** Claims that are not ours to make, on any template. */
const CLAIMS = ["sertifikat kompetensi", "certificate of competence", "bnsp", "tanda tangan elektronik"] as const;

/** Whole words, any case, across line breaks and invisible characters: *Napitupulu* is a surname, *ketahanan* a word. */
export function findRefusedWords(text: string, template: "neutral" | "ceremonial"): readonly string[] {
  const clean = ` ${cleanText(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const words: readonly string[] = template === "neutral" ? [...DETENTION, ...CLAIMS] : CLAIMS;
  return words.filter((word) => clean.includes(` ${word} `));
}
