import { monthNumber } from "../indonesia/months";
import { headingWords } from "../sheet/heading-key";
import type { Table } from "../sheet/table";
import type { Program } from "../settings/settings";
import type { Period } from "./day-reading";

/**
 * When a list was kept, from the programme's dates, its titles (`… November 2024`) and its labels (`Bulan : November 2024`,
 * `Periode : 6 November 2024 s.d. 19 November 2024`). Place and date of a signature say nothing about it.
 */
export function periodOf(table: Table | null, program: Program | undefined): Period {
  const texts = table
    ? [...table.titles.map((title) => title.text), ...table.labels.filter((pair) => /bulan|periode|tahun|tanggal/.test(headingWords(pair.label))).map((pair) => pair.value)]
    : [];
  const [from, to] = [program?.start ?? null, program?.end ?? null];
  const months = unique([...texts.flatMap(monthsIn), ...monthOfCourse(from, to)]);
  const named = [from, to].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  const years = unique([...named, ...texts.flatMap((text) => (text.match(/\b20\d{2}\b/g) ?? []).map(Number))]);
  const [month] = months;
  return { from, to, years, month: month !== undefined && months.length === 1 ? { year: Math.floor(month / 12), month: (month % 12) + 1 } : null };
}

/** The month that an upper line of a heading names, over a list's own. */
export function withMonthOf(levels: readonly string[], period: Period): Period {
  const [month] = unique(levels.flatMap(monthsIn));
  return month === undefined ? period : { ...period, month: { year: Math.floor(month / 12), month: (month % 12) + 1 } };
}

/** Months as year × 12 + month − 1, so that they compare as numbers. */
function monthsIn(text: string): readonly number[] {
  return (text.match(/\p{L}+\.?\s+20\d{2}\b/gu) ?? []).flatMap((found) => {
    const [word = "", year = ""] = found.split(/\.?\s+/);
    const month = monthNumber(word);
    return month === null ? [] : [Number(year) * 12 + month - 1];
  });
}

function monthOfCourse(from: string | null, to: string | null): readonly number[] {
  if (from === null || to === null || from.slice(0, 7) !== to.slice(0, 7)) return [];
  return [Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1];
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)];
}
