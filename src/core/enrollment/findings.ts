import type { Level, Located } from "../located";
import type { OddCharacter } from "../indonesia/nik";
import type { Role } from "../sheet/role";

/** Somebody a finding names beside its first person. */
export interface NamedPerson {
  readonly person: string;
  readonly name: string;
}

/** What is wrong with one person, or with several together. Texts as shown; a NIK is masked. */
export type EnrollmentFact =
  | { readonly code: "cell-formula-error"; readonly shown: string }
  // identity
  | { readonly code: "code-missing" }
  | { readonly code: "code-unreadable" | "code-odd"; readonly shown: string }
  | { readonly code: "code-twice"; readonly codeShown: string; readonly others: readonly NamedPerson[]; readonly samePerson: boolean }
  | { readonly code: "nik-missing" | "nik-number" | "nik-scientific" | "nik-text" | "nik-serial-zero"; readonly shown: string }
  | { readonly code: "nik-letters"; readonly shown: string; readonly odd: readonly OddCharacter[]; readonly likely: string | null }
  | { readonly code: "nik-length"; readonly shown: string; readonly digits: number }
  | { readonly code: "nik-separators"; readonly shown: string }
  | { readonly code: "nik-region-unknown"; readonly shown: string; readonly part: "province" | "regency" | "district"; readonly region: string }
  | { readonly code: "nik-date-impossible"; readonly shown: string }
  | { readonly code: "nik-date-differs"; readonly day: number; readonly month: number; readonly year: number; readonly birthDate: string }
  | { readonly code: "birth-date-swapped"; readonly birthDate: string; readonly swapped: string }
  | { readonly code: "nik-sex-differs"; readonly nikSex: "M" | "F"; readonly sex: "M" | "F" }
  | { readonly code: "nik-twice"; readonly shown: string; readonly others: readonly NamedPerson[] }
  | { readonly code: "programs-overlap"; readonly others: readonly NamedPerson[]; readonly programs: readonly string[]; readonly namesDiffer: boolean }
  | { readonly code: "person-likely-twice"; readonly others: readonly NamedPerson[] }
  | { readonly code: "name-twice"; readonly others: readonly NamedPerson[] }
  // name
  | { readonly code: "name-unreadable"; readonly shown: string }
  | { readonly code: "name-missing" | "name-untidy" | "name-digits" | "name-late" | "name-alias" | "name-patronymic" | "name-last-first" | "name-is-place" }
  | { readonly code: "value-too-long"; readonly length: number; readonly limit: number }
  // dates
  | { readonly code: "birth-date-missing" }
  | { readonly code: "date-impossible" | "date-month-first" | "date-unreadable"; readonly role: Role; readonly shown: string }
  | { readonly code: "date-weekday-differs"; readonly shown: string; readonly day: string }
  | { readonly code: "date-serial" | "date-two-digit-year"; readonly shown: string; readonly day: string }
  | { readonly code: "dates-mixed"; readonly texts: number }
  | { readonly code: "birth-date-future"; readonly day: string }
  | { readonly code: "age-low" | "age-high"; readonly age: number; readonly limit: number; readonly on: string }
  | { readonly code: "joined-after-end" | "left-before-joining" | "released-before-end"; readonly day: string; readonly other: string }
  | { readonly code: "left-without-status" | "status-without-date" }
  // the rest
  | { readonly code: "birth-place-missing" }
  | { readonly code: "birth-place-odd"; readonly shown: string }
  | { readonly code: "birth-place-differs"; readonly place: string; readonly other: string }
  | { readonly code: "sex-unreadable" | "education-unknown"; readonly shown: string }
  | { readonly code: "phone-unreadable" | "consent-missing" }
  | { readonly code: "status-unknown"; readonly shown: string }
  | { readonly code: "interests-same" }
  | { readonly code: "person-program-missing" }
  | { readonly code: "person-program-unknown"; readonly shown: string; readonly known: readonly string[]; readonly suspect: string | null }
  | { readonly code: "interest-unknown"; readonly shown: string }
  | { readonly code: "program-not-wished"; readonly program: string; readonly wishes: readonly string[] }
  | { readonly code: "quota-exceeded"; readonly program: string; readonly quota: number; readonly people: number }
  // whole lists
  | { readonly code: "programs-missing" }
  | { readonly code: "not-participants"; readonly people: readonly string[] }
  | { readonly code: "codes-missing"; readonly people: number };

/**
 * `heading` is that of the first cell's column as shown, `name` the person's name as printed ("" where it is missing, or where
 * the finding is about a list). An error holds back `person`, and everybody in `others`.
 */
export type EnrollmentFinding = Located & { readonly stage: "enrollment"; readonly heading: string; readonly name: string } & EnrollmentFact;

/** How serious each is. */
export const ENROLLMENT_LEVELS: Readonly<Record<EnrollmentFact["code"], Level>> = {
  "cell-formula-error": "error",
  "code-missing": "error",
  "code-unreadable": "error",
  "code-odd": "warning",
  "code-twice": "error",
  "nik-missing": "note",
  "nik-number": "error",
  "nik-scientific": "error",
  "nik-text": "error",
  "nik-serial-zero": "error",
  "nik-letters": "error",
  "nik-length": "error",
  "nik-separators": "note",
  "nik-region-unknown": "warning",
  "nik-date-impossible": "warning",
  "nik-date-differs": "warning",
  "birth-date-swapped": "warning",
  "nik-sex-differs": "warning",
  "nik-twice": "error",
  "programs-overlap": "warning",
  "person-likely-twice": "warning",
  "name-twice": "note",
  "name-missing": "error",
  "name-unreadable": "error",
  "name-untidy": "note",
  "name-digits": "warning",
  "name-late": "warning",
  "name-alias": "warning",
  "name-patronymic": "note",
  "name-last-first": "warning",
  "name-is-place": "warning",
  "value-too-long": "warning",
  "birth-date-missing": "error",
  "date-impossible": "error",
  "date-month-first": "error",
  "date-unreadable": "error",
  "date-weekday-differs": "warning",
  "date-serial": "note",
  "date-two-digit-year": "note",
  "dates-mixed": "warning",
  "birth-date-future": "warning",
  "age-low": "warning",
  "age-high": "warning",
  "joined-after-end": "warning",
  "left-before-joining": "warning",
  "released-before-end": "warning",
  "left-without-status": "warning",
  "status-without-date": "warning",
  "birth-place-missing": "warning",
  "birth-place-odd": "warning",
  "birth-place-differs": "warning",
  "sex-unreadable": "warning",
  "education-unknown": "note",
  "status-unknown": "error",
  "phone-unreadable": "note",
  "consent-missing": "note",
  "interests-same": "note",
  "person-program-missing": "error",
  "person-program-unknown": "error",
  "interest-unknown": "note",
  "program-not-wished": "note",
  "quota-exceeded": "warning",
  "programs-missing": "error",
  "not-participants": "note",
  "codes-missing": "note",
};
