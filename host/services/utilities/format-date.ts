import { zoneOf } from "../../realm/inside/zone";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const DAY_MS = 86_400_000;

/** A moment as clocks of the zone show it: a Date whose UTC fields are the local ones. */
interface Local {
  readonly at: Date;
  readonly offset: number;
  readonly zone: string;
}

/**
 * Java's SimpleDateFormat in English, as `Utilities.formatDate` has it: a run of one letter is a field, text between
 * apostrophes is taken as it is, two apostrophes are one.
 *
 * @throws Error with Google's words for a zone or a letter nobody knows.
 */
export function formatDate(moment: Date, timeZone: string, pattern: string): string {
  const local = localOf(moment, timeZone);
  return tokens(pattern).map((token) => ("text" in token ? token.text : field(token.letter, token.length, local))).join("");
}

function localOf(moment: Date, timeZone: string): Local {
  const zone = /^GMT([+-])(\d{1,2}):?(\d\d)?$/.exec(timeZone);
  const utc = moment.getTime();
  if (zone) {
    const offset = (zone[1] === "-" ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3] ?? 0)) * 60_000;
    return { at: new Date(utc + offset), offset, zone: timeZone };
  }
  try {
    const offset = zoneOf(timeZone).offsetAt(utc);
    return { at: new Date(utc + offset), offset, zone: timeZone };
  } catch {
    throw new Error(`Invalid argument: timeZone. Should be of type: String`);
  }
}

type Token = { readonly text: string } | { readonly letter: string; readonly length: number };

function tokens(pattern: string): readonly Token[] {
  return Array.from(pattern.matchAll(/''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g), ([all, quoted, letter]): Token => {
    if (all === "''") return { text: "'" };
    if (quoted !== undefined) return { text: quoted.replace(/''/g, "'") };
    if (letter !== undefined) return { letter, length: all.length };
    if (all === "'") throw new Error("Unterminated quote");
    return { text: all };
  });
}

function field(letter: string, length: number, local: Local): string {
  const { at } = local;
  const number = (value: number): string => String(value).padStart(length, "0");
  switch (letter) {
    case "G": return at.getUTCFullYear() > 0 ? "AD" : "BC";
    case "y":
    case "u": return letter === "u" ? number(at.getUTCDay() || 7) : yearText(at.getUTCFullYear(), length);
    case "Y": return yearText(weekYear(at), length);
    case "M":
    case "L": return monthText(at.getUTCMonth(), length);
    case "w": return number(weekOfYear(at));
    case "W": return number(weekOfMonth(at));
    case "D": return number(dayOfYear(at));
    case "d": return number(at.getUTCDate());
    case "F": return number(Math.ceil(at.getUTCDate() / 7));
    case "E": return shortUnder(DAYS[at.getUTCDay()] ?? "", length);
    case "a": return at.getUTCHours() < 12 ? "AM" : "PM";
    case "H": return number(at.getUTCHours());
    case "k": return number(at.getUTCHours() || 24);
    case "K": return number(at.getUTCHours() % 12);
    case "h": return number(at.getUTCHours() % 12 || 12);
    case "m": return number(at.getUTCMinutes());
    case "s": return number(at.getUTCSeconds());
    case "S": return number(at.getUTCMilliseconds());
    case "z": return zoneName(local, length);
    case "Z": return offsetText(local.offset, "");
    case "X": return isoOffset(local.offset, length);
    default: throw new Error(`Illegal pattern character '${letter}'`);
  }
}

function yearText(year: number, length: number): string {
  const shown = year > 0 ? year : 1 - year;
  return length === 2 ? String(shown % 100).padStart(2, "0") : String(shown).padStart(length, "0");
}

function monthText(month: number, length: number): string {
  return length < 3 ? String(month + 1).padStart(length, "0") : shortUnder(MONTHS[month] ?? "", length);
}

/** Four letters and more are the whole name, fewer its first three letters. */
function shortUnder(name: string, length: number): string {
  return length >= 4 ? name : name.slice(0, 3);
}

function dayOfYear(at: Date): number {
  return Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

/** Weeks as in the United States, Java's default locale: they begin on Sunday, and the first holds January 1st. */
function weekOfYear(at: Date): number {
  if (weekYear(at) > at.getUTCFullYear()) return 1;
  const january1 = new Date(Date.UTC(at.getUTCFullYear(), 0, 1));
  return Math.floor((dayOfYear(at) - 1 + january1.getUTCDay()) / 7) + 1;
}

function weekYear(at: Date): number {
  const saturday = new Date(at.getTime() + (6 - at.getUTCDay()) * DAY_MS);
  return saturday.getUTCFullYear();
}

function weekOfMonth(at: Date): number {
  const first = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1));
  return Math.floor((at.getUTCDate() - 1 + first.getUTCDay()) / 7) + 1;
}

function zoneName({ at, offset, zone }: Local, length: number): string {
  if (zone.startsWith("GMT")) return zone;
  const utc = new Date(at.getTime() - offset);
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: length >= 4 ? "long" : "short" }).formatToParts(utc);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? zone;
  return length >= 4 ? name : (SHORT_NAMES[zone] ?? name);
}

/** Java's short names where the browser's tables only know an offset. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  "Asia/Jakarta": "WIB", "Asia/Pontianak": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT",
};

function offsetText(offset: number, separator: string): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  return `${offset < 0 ? "-" : "+"}${String(Math.floor(minutes / 60)).padStart(2, "0")}${separator}${String(minutes % 60).padStart(2, "0")}`;
}

function isoOffset(offset: number, length: number): string {
  if (offset === 0) return "Z";
  if (length === 1) return offsetText(offset, "").slice(0, 3);
  return offsetText(offset, length === 2 ? "" : ":");
}
