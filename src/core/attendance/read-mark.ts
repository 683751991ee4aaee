import { cleanText } from "../indonesia/clean-text";
import type { Mark } from "./attendance";
import { type Meaning, PLAIN_MARKS, signKey } from "./legend";

/** One cell of a list, read. */
export interface MarkReading {
  readonly mark: Mark;
  /** As shown, cleaned; "" where the cell is blank or only has room to sign. Not "" with `unknown`: nobody can read it. */
  readonly shown: string;
  /** Nothing was held that day. */
  readonly noSession: boolean;
}

const BLANK: MarkReading = { mark: "unknown", shown: "", noSession: false };

/**
 * Reads the marks of one list. `legends` are asked in order (the list's own before the setting's), then the marks that need
 * no explanation. The same text is read once: lists hold few different ones.
 */
export function markReader(legends: readonly ReadonlyMap<string, Meaning>[]): (shown: string) => MarkReading {
  const known = new Map<string, MarkReading>();
  const meaningOf = (key: string): Meaning | undefined => {
    for (const legend of legends) {
      const meaning = legend.get(key);
      if (meaning !== undefined) return meaning;
    }
    return key === "" ? "unknown" : PLAIN_MARKS.get(key);
  };
  return (shown) => {
    let reading = known.get(shown);
    if (!reading) known.set(shown, (reading = readCell(shown, meaningOf)));
    return reading;
  };
}

function readCell(shown: string, meaningOf: (key: string) => Meaning | undefined): MarkReading {
  const text = cleanText(shown);
  const whole = meaningOf(signKey(text));
  if (whole !== undefined) return reading(whole, text);
  const parts = partsOf(shown);
  if (parts.length === 0) return reading(meaningOf("") ?? "unknown", "");
  const meanings = new Set(parts.map((part) => meaningOf(signKey(part))).filter((meaning) => meaning !== undefined && meaning !== "unclear"));
  const [only] = meanings;
  const readable = meanings.size === 1 && (parts.length === 1 || parts.some((part) => part.length > 2 && meaningOf(signKey(part)) === only));
  return only !== undefined && readable ? reading(only, text) : { mark: "unknown", shown: text, noSession: false };
}

/**
 * The lines of a cell that holds more than a mark, `1.⏎✓⏎HADIR`: without the row number, the dots to sign on, and the words
 * that ask for a signature. Such a cell is read by its word, so a sign beside it needs no explanation.
 */
function partsOf(shown: string): readonly string[] {
  return shown
    .split("\n")
    .map((line) => cleanText(line).replace(/^\d+\s*[.)](?=\s|$|\.)/, "").replace(/^[\s.…_]+|[\s.…_]+$/g, ""))
    .filter((line) => line !== "" && !/^(?:paraf|ttd|tanda tangan)$/i.test(line));
}

function reading(meaning: Meaning, text: string): MarkReading {
  if (meaning === "unclear") return { mark: "unknown", shown: text, noSession: false };
  if (meaning === "noSession") return { mark: "notScheduled", shown: text, noSession: true };
  return meaning === "unknown" ? BLANK : { mark: meaning, shown: text, noSession: false };
}
