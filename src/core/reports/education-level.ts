import { cleanText } from "../indonesia/clean-text";

/** Levels of schooling in their order; an equivalency course (*Paket A/B/C*) counts as its school. `other` is what no known word fits. */
export const EDUCATION_LEVELS = ["none", "primary", "lowerSecondary", "upperSecondary", "vocational", "diploma", "bachelor", "postgraduate", "other", "blank"] as const;

export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

const WORDS: readonly (readonly [RegExp, EducationLevel])[] = [
  [/^$|^[-–—0]$/, "blank"],
  [/^(?:tidak|belum|tdk|blm)\b/, "none"],
  [/\bsmk\b|\bstm\b|\bsmea\b|\bmak\b/, "vocational"],
  [/\bs ?[23]\b|magister|doktor/, "postgraduate"],
  [/\bs ?1\b|\bd ?(?:4|iv)\b|sarjana/, "bachelor"],
  [/\bd ?(?:[123]|i{1,3})\b|diploma/, "diploma"],
  [/\bsm[au]\b|\bslta\b|\bma\b|\bpaket c\b/, "upperSecondary"],
  [/\bsmp\b|\bsltp\b|\bmts\b|\bpaket b\b/, "lowerSecondary"],
  [/\bsd\b|\bmi\b|\bpaket a\b/, "primary"],
];

/** What a cell of *Pendidikan* means. */
export function educationLevel(typed: string): EducationLevel {
  const text = cleanText(typed).toLowerCase().replace(/[^\p{L}\p{N}–—-]+/gu, " ").replace(/(?<=[sd])-(?=[1-4i])/g, "").trim();
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
}
