import { cleanText } from "./clean-text";

/** `M`, `F`, null where blank or a dash, "unreadable" for anything else. */
export function readSex(shown: string): "M" | "F" | "unreadable" | null {
  const word = cleanText(shown).toLowerCase().replace(/[^a-z]/g, "");
  if (word === "") return /^[-–\s]*$/.test(cleanText(shown)) ? null : "unreadable";
  if (["l", "lk", "laki", "lakilaki", "pria", "m", "male"].includes(word)) return "M";
  if (["p", "pr", "perempuan", "wanita", "f", "female"].includes(word)) return "F";
  return "unreadable";
}

/** Digits of a phone with the country's 62 in front and a plus; a lost leading zero is restored. Null where blank, "unreadable" otherwise. */
export function readPhone(shown: string): string | "unreadable" | null {
  const text = cleanText(shown);
  if (/^[-–0]?$/.test(text)) return null;
  const digits = text.replace(/[\s.()\-–]/g, "").replace(/^['’]/, "");
  const rest = /^(?:\+62|62|0)?(8\d{8,11}|[2-7]\d{7,10})$/.exec(digits)?.[1];
  return rest === undefined ? "unreadable" : `+62${rest}`;
}

const EDUCATION = [
  /^tidak (?:sekolah|tamat sd)$|^belum sekolah$/,
  /^(?:tamat )?(?:sd|mi|sekolah dasar|sdlb)(?: sederajat)?$|^paket a$|^kejar paket a$/,
  /^(?:tamat )?(?:smp|mts|sltp|smplb)(?: sederajat)?$|^paket b$|^kejar paket b$/,
  /^(?:tamat )?(?:sma|ma|smk|slta|stm|smu|smea|sekolah menengah|man|sman|smkn)(?: sederajat)?(?: .*)?$|^paket c$|^kejar paket c$/,
  /^(?:d ?[1-4]|d ?(?:i|ii|iii|iv)|diploma.*|sarjana|s ?[1-3]|s ?(?:i|ii|iii)|strata.*|profesi)(?: .*)?$/,
] as const;

/** Whether a level of education is one of those met; blank counts as readable. */
export function isEducation(shown: string): boolean {
  const words = cleanText(shown).toLowerCase().replace(/[^a-z0-9]+/g, " ").trim();
  if (words === "") return true;
  const parts = cleanText(shown).toLowerCase().split("/").map((part) => part.replace(/[^a-z0-9]+/g, " ").trim());
  return [words, ...parts].some((text) => EDUCATION.some((pattern) => pattern.test(text)));
}
