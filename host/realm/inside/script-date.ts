import type { Zone } from "./zone";

type Fields = readonly [number, number, number, number, number, number, number];

/**
 * Makes the realm's `Date` tell the virtual clock and the script's zone. The prototype stays the realm's own, so
 * `instanceof Date` and every UTC method are untouched; what reads or writes local time is replaced.
 */
export function installDate(global: typeof globalThis, now: () => number, zone: Zone): void {
  const Native = global.Date;
  const moment = (args: readonly unknown[]): number => {
    if (args.length === 0) return now();
    if (args.length > 1) return localMoment(args.map(Number), zone, Native);
    const only = args[0];
    if (only instanceof Native) return only.getTime();
    const primitive = primitiveOf(only);
    return typeof primitive === "string" ? parse(primitive, zone, Native) : Number(primitive);
  };
  function ScriptDate(this: unknown, ...args: unknown[]): unknown {
    if (new.target === undefined) return new Native(now()).toString();
    return Reflect.construct(Native, [moment(args)], new.target);
  }
  const fixed = (value: unknown): PropertyDescriptor => ({ value, writable: true, configurable: true, enumerable: false });
  Object.defineProperties(ScriptDate, {
    name: { value: "Date", configurable: true },
    length: { value: 7, configurable: true },
    prototype: { value: Native.prototype, writable: false },
    now: fixed(() => now()),
    UTC: fixed(Native.UTC),
    parse: fixed((text: unknown) => parse(String(text), zone, Native)),
  });
  Object.defineProperty(Native.prototype, "constructor", fixed(ScriptDate));
  for (const [name, method] of Object.entries({ ...getters(zone, Native), ...setters(zone, Native), ...texts(zone, Native) })) {
    Object.defineProperty(Native.prototype, name, fixed(method));
  }
  Object.defineProperty(global, "Date", fixed(ScriptDate));
  defaultZone(global, zone);
}

function localMoment(parts: readonly number[], zone: Zone, Native: DateConstructor): number {
  const [year = Number.NaN, month = 0, day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = parts;
  return zone.utcOf(Native.UTC(year, month, day, hours, minutes, seconds, milliseconds));
}

function primitiveOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const text: unknown = value.valueOf();
  return typeof text === "object" ? String(value) : text;
}

/** ISO dates without a time are UTC, every other text without a zone is local (ECMAScript's Date.parse). */
function parse(text: string, zone: Zone, Native: DateConstructor): number {
  if (/^\s*[+-]?\d{4,6}(-\d\d(-\d\d)?)?\s*$/.test(text)) return Native.parse(text);
  if (/(?<![a-z])(Z|UTC|GMT|UT|[ECMP][SD]T)\b|\d\s*[+-]\d\d:?\d\d\s*(\(.*\))?$/i.test(text)) return Native.parse(text);
  const isoTime = /^[+-]?\d{4,6}-\d\d-\d\dT/.test(text);
  return zone.utcOf(Native.parse(text + (isoTime ? "Z" : " UTC")));
}

/** A Date whose UTC fields are the local fields of `date`. */
function shifted(date: Date, zone: Zone, Native: DateConstructor): Date {
  const utc = date.getTime();
  return new Native(utc + zone.offsetAt(utc));
}

function getters(zone: Zone, Native: DateConstructor): Record<string, (this: Date) => number> {
  return {
    getFullYear() { return shifted(this, zone, Native).getUTCFullYear(); },
    getYear() { return shifted(this, zone, Native).getUTCFullYear() - 1900; },
    getMonth() { return shifted(this, zone, Native).getUTCMonth(); },
    getDate() { return shifted(this, zone, Native).getUTCDate(); },
    getDay() { return shifted(this, zone, Native).getUTCDay(); },
    getHours() { return shifted(this, zone, Native).getUTCHours(); },
    getMinutes() { return shifted(this, zone, Native).getUTCMinutes(); },
    getSeconds() { return shifted(this, zone, Native).getUTCSeconds(); },
    getTimezoneOffset() { return Number.isNaN(this.getTime()) ? Number.NaN : 0 - zone.offsetAt(this.getTime()) / 60_000; },
  };
}

function setters(zone: Zone, Native: DateConstructor): Record<string, (this: Date, ...args: number[]) => number> {
  const from = (first: number) =>
    function (this: Date, ...args: number[]): number {
      const local = shifted(this, zone, Native);
      const fields: number[] = [...fieldsOf(local)];
      // setFullYear revives an invalid date, the others leave it invalid.
      if (first === 0 && Number.isNaN(local.getTime())) fields.splice(0, 7, 1970, 0, 1, 0, 0, 0, 0);
      const last = first < 3 ? 3 : 7;
      args.slice(0, last - first).forEach((value, index) => { fields[first + index] = Number(value); });
      if (args.length === 0) fields[first] = Number.NaN;
      const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = fields;
      const target = new Native(0);
      target.setUTCFullYear(year, month, day);
      target.setUTCHours(hours, minutes, seconds, milliseconds);
      return this.setTime(zone.utcOf(target.getTime()));
    };
  return {
    setFullYear: from(0), setMonth: from(1), setDate: from(2),
    setHours: from(3), setMinutes: from(4), setSeconds: from(5), setMilliseconds: from(6),
  };
}

function fieldsOf(local: Date): Fields {
  return [
    local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(),
    local.getUTCHours(), local.getUTCMinutes(), local.getUTCSeconds(), local.getUTCMilliseconds(),
  ];
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

type DateText = (this: Date, locale?: string | string[], options?: Intl.DateTimeFormatOptions) => string;

function texts(zone: Zone, Native: DateConstructor): Record<string, DateText> {
  const text = (parts: (local: Date, utc: number) => string): DateText =>
    function () {
      const utc = this.getTime();
      return Number.isNaN(utc) ? "Invalid Date" : parts(shifted(this, zone, Native), utc);
    };
  const dateOf = (local: Date): string =>
    `${DAYS[local.getUTCDay()]} ${MONTHS[local.getUTCMonth()]} ${two(local.getUTCDate())} ${four(local.getUTCFullYear())}`;
  const timeOf = (local: Date, utc: number): string =>
    `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())} GMT${sign(zone.offsetAt(utc))} (${longName(zone, utc)})`;
  const localized = (name: "toLocaleString" | "toLocaleDateString" | "toLocaleTimeString"): DateText => {
    const native: DateText = Native.prototype[name];
    return function (locale, options) {
      return native.call(this, locale ?? "en-US", { timeZone: zone.name, ...options });
    };
  };
  return {
    toString: text((local, utc) => `${dateOf(local)} ${timeOf(local, utc)}`),
    toDateString: text(dateOf),
    toTimeString: text(timeOf),
    toLocaleString: localized("toLocaleString"),
    toLocaleDateString: localized("toLocaleDateString"),
    toLocaleTimeString: localized("toLocaleTimeString"),
  };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function four(year: number): string {
  return year < 0 ? `-${String(-year).padStart(6, "0")}` : String(year).padStart(4, "0");
}

function sign(offset: number): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

function longName(zone: Zone, utc: number): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: zone.name, timeZoneName: "long" }).formatToParts(utc);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? zone.name;
}

/** `Intl` without a zone and a locale means the script's zone and en-US, whatever the process runs in. */
function defaultZone(global: typeof globalThis, zone: Zone): void {
  const Native = global.Intl.DateTimeFormat;
  function ScriptFormat(this: unknown, locale?: string | string[], options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Native(locale ?? "en-US", { timeZone: zone.name, ...options });
  }
  Object.defineProperty(ScriptFormat, "prototype", { value: Native.prototype, writable: false });
  Object.defineProperty(ScriptFormat, "supportedLocalesOf", { value: Native.supportedLocalesOf });
  Object.defineProperty(Native.prototype, "constructor", { value: ScriptFormat, writable: true, configurable: true });
  Object.defineProperty(global.Intl, "DateTimeFormat", { value: ScriptFormat, writable: true, configurable: true });
}
