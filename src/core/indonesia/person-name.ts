import { cleanText } from "./clean-text";

/** What is unusual in a name that is to be printed. */
export type NameOddity = "digits" | "late" | "alias" | "patronymic";

export interface PersonName {
  /** As it will be printed: as typed, outer and repeated spaces and invisible characters aside. */
  readonly name: string;
  /** The cell holds characters or spaces that will not be printed. */
  readonly tidied: boolean;
  readonly oddities: readonly NameOddity[];
  /** The name without *(alm)*, alias or a number at its ends; null where there is nothing to take away or nothing would be left. */
  readonly proposed: string | null;
}

const LATE = /\s*\(?\b(?:alm|almh|almarhum|almarhumah)\b\.?\)?\s*/gi;
const ALIAS = /\s*[,(]?\s*\b(?:alias|als)\b.*$/i;
const PATRONYMIC = /\b(?:bin|binti)\b/i;

/** Reads a name as typed: never re-cased, never cut. Names of one word, apostrophes, degrees and slashes are ordinary. */
export function readPersonName(shown: string): PersonName {
  const name = cleanText(shown);
  const late = name.search(LATE) >= 0;
  const alias = ALIAS.test(name);
  const digits = /\d/.test(name);
  const oddities: NameOddity[] = [
    ...(digits ? ["digits" as const] : []),
    ...(late ? ["late" as const] : []),
    ...(alias ? ["alias" as const] : []),
    ...(PATRONYMIC.test(name) ? ["patronymic" as const] : []),
  ];
  const proposed = cleanText(name.replace(ALIAS, "").replace(LATE, " ").replace(/^\d+[.)]?\s*|\s*\d+$/g, "")).replace(/^[\s.,]+|[\s,]+$/g, "");
  return {
    name,
    // Composing an accent changes nothing that anybody can see.
    tidied: shown.normalize("NFC") !== name,
    oddities,
    proposed: proposed !== "" && proposed !== name && !/\d/.test(proposed) ? proposed : null,
  };
}

/** `CONTOH,DARTO WIRA, -` of a list that asks for the last name first, in the order of speaking; null for any other name. */
export function firstNameFirst(name: string): string | null {
  const [, last = "", rest = ""] = /^([\p{L}' ’-]+),\s*([\p{L}' ’.-]+?)(?:,\s*-?)?$/u.exec(name) ?? [];
  return last === "" || rest === "" || rest === "-" ? null : cleanText(`${rest} ${last}`);
}
