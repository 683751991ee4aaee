import { dayNumber, dayOfNumber } from "../indonesia/calendar";
import { parseDate } from "../indonesia/parse-date";
import { printDate } from "../indonesia/print-date";
import { textOfUtf8, utf8 } from "../bytes/utf8";

/** Day 1 is 1 January 2000; 65,535 days reach to the year 2179. */
const BEFORE_DAY_ONE = dayNumber("1999-12-31");
const LAST_DAY = 0xffff;

/** Length in one byte for the first 127, else seven bits each, the lowest first, a set top bit saying that more follow; then the text in UTF-8. */
export function textBytes(text: string): readonly number[] {
  const bytes = utf8(text);
  const length: number[] = [];
  let rest = bytes.length;
  for (; rest > 127; rest >>= 7) length.push((rest & 127) | 128);
  return [...length, rest, ...bytes];
}

/** A date as it is printed: two bytes where it is one of the calendar, else 0 0 and the text. */
export function dateBytes(printed: string): readonly number[] {
  const reading = parseDate(printed);
  const number = reading.kind === "date" && printDate(reading.day) === printed ? dayNumber(reading.day) - BEFORE_DAY_ONE : 0;
  return number > 0 && number <= LAST_DAY ? [number >> 8, number & 255] : [0, 0, ...textBytes(printed)];
}

/** Reads what the functions above wrote, in the same order. Anything else, one byte too few or a longer spelling included, is null. */
export interface ByteReader {
  bytes(count: number): Uint8Array | null;
  text(): string | null;
  date(): string | null;
}

export function byteReader(all: Uint8Array): ByteReader {
  let at = 0;
  const bytes = (count: number): Uint8Array | null => {
    if (at + count > all.length) return null;
    at += count;
    return all.subarray(at - count, at);
  };
  const length = (): number | null => {
    let value = 0;
    for (let shift = 0; shift <= 14; shift += 7) {
      const byte = bytes(1)?.[0];
      if (byte === undefined || (byte === 0 && shift > 0)) return null;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
    return null;
  };
  const text = (): string | null => {
    const count = length();
    const read = count === null ? null : bytes(count);
    return read === null ? null : textOfUtf8(read);
  };
  return {
    bytes,
    text,
    date() {
      const [high, low] = bytes(2) ?? [];
      if (high === undefined || low === undefined) return null;
      const number = (high << 8) | low;
      if (number === 0) return text();
      const day = dayOfNumber(number + BEFORE_DAY_ONE);
      return day === null ? null : printDate(day);
    },
  };
}
