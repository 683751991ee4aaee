import { NotEmulated } from "../service";

/** What a spreadsheet's locale changes: how typed text is read and how numbers are shown. */
export interface Locale {
  /** As numfmt names it. */
  readonly tag: string;
  readonly decimal: "." | ",";
  readonly group: "." | ",";
  readonly dayFirst: boolean;
  readonly currency: string;
  readonly datePattern: string;
  readonly timePattern: string;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

const ENGLISH_MONTHS = "january february march april may june july august september october november december".split(" ");
const INDONESIAN_MONTHS = "januari februari maret april mei juni juli agustus september oktober november desember".split(" ");
const ENGLISH_DAYS = "sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat".split(" ");
const INDONESIAN_DAYS = "minggu senin selasa rabu kamis jumat jum'at sabtu min sen sel rab kam jum sab".split(" ");

const english: Locale = {
  tag: "en-US",
  decimal: ".",
  group: ",",
  dayFirst: false,
  currency: "$",
  datePattern: "M/d/yyyy",
  timePattern: "H:mm:ss",
  months: monthTable([ENGLISH_MONTHS], { sept: 9 }),
  weekdays: new Set(ENGLISH_DAYS),
};

const LOCALES: Readonly<Record<string, Locale>> = {
  en_US: english,
  en_GB: { ...english, tag: "en-GB", dayFirst: true, currency: "£", datePattern: "dd/MM/yyyy", timePattern: "HH:mm:ss" },
  id_ID: {
    tag: "id",
    decimal: ",",
    group: ".",
    dayFirst: true,
    currency: "Rp",
    datePattern: "dd/MM/yyyy",
    timePattern: "HH:mm:ss",
    months: monthTable([INDONESIAN_MONTHS, ENGLISH_MONTHS], { agt: 8, agst: 8, ags: 8, nop: 11, pebruari: 2, peb: 2 }),
    weekdays: new Set([...INDONESIAN_DAYS, ...ENGLISH_DAYS]),
  },
};

/** @throws NotEmulated for a locale whose rules are not written down here. */
export function localeOf(name: string): Locale {
  const locale = LOCALES[name] ?? LOCALES[{ id: "id_ID", in_ID: "id_ID", en: "en_US" }[name] ?? ""];
  if (!locale) throw new NotEmulated(`locale ${name} (known: ${Object.keys(LOCALES).join(", ")})`);
  return locale;
}

/** Full names and their first three letters. */
function monthTable(names: readonly (readonly string[])[], others: Readonly<Record<string, number>>): Map<string, number> {
  const table = new Map(Object.entries(others));
  for (const language of names) {
    language.forEach((name, index) => table.set(name, index + 1).set(name.slice(0, 3), index + 1));
  }
  return table;
}
