import type { Level, Located } from "../located";

/** What a setting should have been. */
export type Expected = "date" | "whole-number" | "percent" | "choice" | "text";

/**
 * What is wrong with the settings, the programmes and the officials. `heading` is the key of the setting or the heading of
 * the column, `subject` the programme or official, "" for a setting.
 */
export type SettingsFinding = Located & { readonly stage: "settings"; readonly heading: string; readonly subject: string } & (
    | { readonly code: "setting-unreadable"; readonly shown: string; readonly expected: Expected; readonly choices: readonly string[] }
    | { readonly code: "percent-unreadable" | "percent-unclear"; readonly shown: string }
    | { readonly code: "setting-formula-error"; readonly shown: string }
    | { readonly code: "setting-twice" }
    | { readonly code: "setting-unknown"; readonly suspect: string | null }
    | { readonly code: "pattern-repeats"; readonly pattern: string; readonly missing: "urut" | "tahun" }
    | { readonly code: "agreement-reversed"; readonly from: string; readonly to: string }
    | { readonly code: "program-reversed"; readonly from: string; readonly to: string }
    | { readonly code: "official-reversed"; readonly from: string; readonly to: string }
    | { readonly code: "program-code-missing" | "program-name-missing" | "program-hours-missing" | "program-dates-missing" }
    | { readonly code: "program-code-twice" }
    | { readonly code: "program-outside-agreement"; readonly from: string | null; readonly to: string | null }
    | { readonly code: "program-unreadable"; readonly shown: string; readonly expected: Expected }
    | { readonly code: "program-quota-unreadable"; readonly shown: string }
    | { readonly code: "program-units-sum"; readonly units: number; readonly hours: number }
    | { readonly code: "official-incomplete" }
    | { readonly code: "official-office-unknown" | "official-date-unreadable"; readonly shown: string }
    | { readonly code: "employee-id-number" | "employee-id-shape"; readonly shown: string }
  );

/** How serious each is. */
export const SETTINGS_LEVELS: Readonly<Record<SettingsFinding["code"], Level>> = {
  "setting-unreadable": "error",
  "percent-unreadable": "error",
  "percent-unclear": "error",
  "setting-formula-error": "error",
  "setting-twice": "error",
  "setting-unknown": "note",
  "pattern-repeats": "error",
  "agreement-reversed": "error",
  "program-reversed": "error",
  "official-reversed": "error",
  "program-code-missing": "error",
  "program-name-missing": "error",
  "program-hours-missing": "error",
  "program-dates-missing": "warning",
  "program-code-twice": "error",
  "program-outside-agreement": "warning",
  "program-unreadable": "error",
  "program-quota-unreadable": "warning",
  "program-units-sum": "warning",
  "official-incomplete": "error",
  "official-office-unknown": "error",
  "official-date-unreadable": "error",
  "employee-id-number": "error",
  "employee-id-shape": "warning",
};
