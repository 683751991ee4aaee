import { cleanText } from "./clean-text";
import { isoDay } from "./calendar";

/** A character of a NIK that is no digit; `position` counts from 1 in the text as it is shown. */
export interface OddCharacter {
  readonly position: number;
  readonly character: string;
}

export type NikReading =
  /** Blank, `0` or `-`: a NIK is optional and a placeholder is no identity. */
  | { readonly kind: "missing" }
  /** Stored as a number: digits beyond the fifteenth may be lost, however whole it looks. */
  | { readonly kind: "number" }
  /** Text such as `3.2E+15`: the digits cannot be recovered. */
  | { readonly kind: "scientific" }
  /** A few characters that are no digits, each named; `likely` is the reading if all of them were mistaken for digits. */
  | { readonly kind: "letters"; readonly odd: readonly OddCharacter[]; readonly likely: string | null }
  | { readonly kind: "text" }
  | { readonly kind: "length"; readonly digits: number }
  /** Serial 0000: the column was once numeric and lost its end. */
  | { readonly kind: "serial-zero" }
  | { readonly kind: "nik"; readonly nik: string; readonly separated: boolean };

const SEPARATORS = /[\s.\-–—/]/g;

/** Characters taken for digits by eye. */
const LOOKALIKES: Readonly<Record<string, string>> = { O: "0", o: "0", Q: "0", D: "0", l: "1", I: "1", i: "1", "|": "1", "!": "1", S: "5", s: "5", B: "8", Z: "2", z: "2" };

/** Reads a NIK from what a cell shows. Separators and one leading apostrophe are allowed; nothing is ever repaired by guessing. */
export function readNik(shown: string, storedAsNumber: boolean): NikReading {
  const text = cleanText(shown);
  if (/^[-–—0]?$/.test(text)) return { kind: "missing" };
  if (storedAsNumber) return { kind: "number" };
  if (/^\d+(?:[.,]\d+)?\s*E\s*\+?\s*\d+$/i.test(text)) return { kind: "scientific" };
  const bare = text.replace(/^['’`]/, "").replace(SEPARATORS, "");
  const odd = oddCharacters(text);
  if (odd.length > 4 || (bare.length > 0 && odd.length * 2 > bare.length)) return { kind: "text" };
  if (odd.length > 0) return { kind: "letters", odd, likely: likelyNik(bare) };
  if (bare.length !== 16) return { kind: "length", digits: bare.length };
  if (bare.endsWith("0000")) return { kind: "serial-zero" };
  return { kind: "nik", nik: bare, separated: bare !== text };
}

export interface NikFacts {
  readonly sex: "M" | "F";
  /** Day of birth, 40 taken off for women. */
  readonly day: number;
  readonly month: number;
  /** 0 to 99: the century is not in it. */
  readonly year: number;
}

/** What sixteen digits say about the birth; null where day or month cannot be. */
export function nikFacts(nik: string): NikFacts | null {
  const written = Number(nik.slice(6, 8));
  const month = Number(nik.slice(8, 10));
  const year = Number(nik.slice(10, 12));
  const sex = written > 40 ? "F" : "M";
  const day = sex === "F" ? written - 40 : written;
  // 29 February is possible if it is in either century.
  return isoDay(2000 + year, month, day) === null && isoDay(1900 + year, month, day) === null ? null : { sex, day, month, year };
}

/** `320001******0001`: enough to find the card, too little to copy it. Shorter texts, which are no NIK, stay. */
export function maskNik(text: string): string {
  return text.length <= 10 ? text : text.slice(0, 6) + "*".repeat(text.length - 10) + text.slice(-4);
}

function oddCharacters(text: string): readonly OddCharacter[] {
  return [...text].flatMap((character, index) => {
    const separator = character.replace(SEPARATORS, "") === "" || (index === 0 && /['’`]/.test(character));
    return separator || /\d/.test(character) ? [] : [{ position: index + 1, character }];
  });
}

function likelyNik(bare: string): string | null {
  const likely = [...bare].map((character) => LOOKALIKES[character] ?? character).join("");
  return /^\d{16}$/.test(likely) ? likely : null;
}
