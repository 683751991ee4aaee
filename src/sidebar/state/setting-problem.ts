import type { SettingView } from "../../contract";
import { settingsLabels } from "../../text/panel/tools";

/** What is wrong with a typed setting, in a sentence; null when it can be saved. Blank takes the standard and is always right. */
export function settingProblem(setting: Pick<SettingView, "kind" | "options">, typed: string): string | null {
  const text = typed.trim();
  if (text === "") return null;
  switch (setting.kind) {
    case "text":
      return null;
    case "whole":
      return /^\d{1,6}$/.test(text) ? null : settingsLabels.needWhole;
    case "percent":
      return /^\d{1,3}$/.test(text) && Number(text) <= 100 ? null : settingsLabels.needPercent;
    case "day":
      return DAY.test(text) ? null : settingsLabels.needDay;
    case "choice":
      return setting.options.includes(text) ? null : settingsLabels.needOption;
    case "addresses":
      return addressProblem(text);
    case "pattern":
      return patternProblem(text);
  }
}

/** Day first with a number or a name for the month, or ISO; whether the day exists is for the script to say. */
const DAY = /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|\d{1,2} [A-Za-z]{3,9} \d{4})$/;

function addressProblem(text: string): string | null {
  const wrong = text.split(/[\s,;]+/).find((part) => part !== "" && !/^[^@]+@[^@]+\.[^@.]+$/.test(part));
  return wrong === undefined ? null : settingsLabels.needAddress(wrong);
}

const PART = /\{[^}]*\}/g;

function patternProblem(pattern: string): string | null {
  const parts = pattern.match(PART) ?? [];
  const unknown = parts.find((part) => !/^\{(urut(:\d)?|kode|unit|klasifikasi|bulan(:2)?|tahun(:[24])?)\}$/.test(part));
  if (unknown !== undefined) return settingsLabels.patternUnknown(unknown);
  return parts.some((part) => part.startsWith("{urut")) ? null : settingsLabels.patternNeedsCounter;
}

const ROMAN: readonly string[] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** The first number a pattern makes, for people to look at. `texts` by token; `month` from 1. */
export function exampleNumber(pattern: string, texts: ReadonlyMap<string, string>, first: number, date: { readonly year: number; readonly month: number }): string {
  return pattern.replace(PART, (part) => {
    const width = /^\{urut(?::(\d))?\}$/.exec(part);
    if (width !== null) return String(first).padStart(Number(width[1] ?? 1), "0");
    if (part === "{bulan}") return ROMAN[date.month - 1] ?? part;
    if (part === "{bulan:2}") return String(date.month).padStart(2, "0");
    if (part === "{tahun:2}") return String(date.year % 100).padStart(2, "0");
    return /^\{tahun(:4)?\}$/.test(part) ? String(date.year) : (texts.get(part) ?? part);
  });
}
