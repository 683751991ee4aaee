import { cleanText } from "../indonesia/clean-text";
import type { Mark } from "./attendance";

/** What a sign stands for. `noSession`: nothing was held that day (*libur*). `unclear`: the legend names it, and nobody can tell as what. */
export type Meaning = Mark | "noSession" | "unclear";

export interface Legend {
  /** Meanings by sign, as `signKey` writes it; the sign of a blank cell is "". */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Entries nobody could read, as written: `K = Kamar`. */
  readonly unreadable: readonly string[];
}

const WORDS: Readonly<Record<Exclude<Meaning, "unclear">, string>> = {
  present: "H; HADIR; MASUK; PRESENT; ADA",
  late: "T; TERLAMBAT; TELAT; LATE; TARDY; DATANG TERLAMBAT",
  sick: "S; SAKIT; SICK",
  excused:
    "I; IZIN; IJIN; EXCUSED; CUTI; DINAS; DINAS LUAR; TUGAS; TUGAS DINAS; TUGAS LUAR; DISPENSASI; SIDANG; BEROBAT; BEROBAT LUAR; KUNJUNGAN; LEAVE",
  absent: "A; ALPA; ALPHA; ALFA; TANPA KETERANGAN; TIDAK HADIR; TIDAK MASUK; ABSENT; ABSEN; GHOIB; TANPA BERITA; BOLOS; MANGKIR; TK",
  notScheduled: "-; TIDAK DIJADWALKAN; TIDAK TERJADWAL; BUKAN JADWAL; NOT SCHEDULED",
  unknown: "TIDAK ADA DATA; TIDAK ADA CATATAN; BELUM DIISI; BELUM ADA DATA; NO DATA",
  noSession: "L; LIBUR; HARI LIBUR; TIDAK ADA SESI; TIDAK ADA KEGIATAN; HOLIDAY",
};

/** What the explaining side of a legend may say, a letter or words. */
const EXPLANATIONS: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(WORDS) as readonly (readonly [Meaning, string])[]).flatMap(([meaning, words]) => words.split("; ").map((word) => [word, meaning] as const)),
);

/** Understood without any legend. Everything else means different things to different people. */
const WITHOUT_LEGEND = new Set(
  "H; HADIR; T; TERLAMBAT; TELAT; S; SAKIT; I; IZIN; IJIN; A; ALPA; ALPHA; ALFA; TANPA KETERANGAN; -".split("; "),
);

/** The marks that need no explanation, by sign. */
export const PLAIN_MARKS: ReadonlyMap<string, Meaning> = new Map([...EXPLANATIONS].filter(([word]) => WITHOUT_LEGEND.has(word)));

/** Letters and words as they are compared: cleaned, upper case, every short dash one. */
export function signKey(shown: string): string {
  return cleanText(shown).toUpperCase().replace(/^[‐‑‒–−]$/, "-");
}

const EMPTY_SIGN = /^(?:KOSONG|BLANK|\(KOSONG\)|\(BLANK\))$/;

/**
 * Reads `✓=H, x=A`, `Keterangan: H = Hadir (Hijau), S = Sakit | …`, `(blank) - Present; (x)- Absent`. An entry defines its
 * sign and the written-out word alike, since lists explain letters and then hold words.
 */
export function parseLegend(text: string): Legend {
  const meanings = new Map<string, Meaning>();
  const unreadable: string[] = [];
  for (const { sign, explanation } of entriesOf(text)) {
    const [left, right] = [signKey(sign), explanationKey(explanation)];
    const swapped = !EXPLANATIONS.has(right) && EXPLANATIONS.has(left) && right.length <= 3;
    const meaning = EXPLANATIONS.get(swapped ? left : right) ?? "unclear";
    const key = swapped ? right : EMPTY_SIGN.test(left) ? "" : left;
    if (meaning === "unclear") unreadable.push(`${cleanText(sign)} = ${cleanText(explanation)}`);
    else if (!swapped && right.length > 1 && !meanings.has(right)) meanings.set(right, meaning);
    meanings.set(key, meaning);
  }
  return { meanings, unreadable };
}

interface Entry {
  readonly sign: string;
  readonly explanation: string;
}

function entriesOf(text: string): readonly Entry[] {
  const byEquals = text.includes("=");
  const pattern = byEquals ? /^(.*?)\s*=\s*(.*)$/ : /^(\(?[^\s()]{1,6}\)?)\s*[-–:]\s*(.*)$/;
  return text
    .replace(/^\s*(?:keterangan|ket|legenda|legend|catatan)\s*\.?\s*[:=]?\s*/i, "")
    .split(/[;,|•·\n]/)
    .flatMap((part) => (byEquals ? part.split(/\s+(?=\(?[^\s=]{1,3}\)?\s*=)/) : [part]))
    .flatMap((part) => {
      const [, sign = "", explanation = ""] = pattern.exec(cleanText(part)) ?? [];
      return sign === "" || sign.length > 20 || explanation === "" ? [] : [{ sign: sign.replace(/^\((.*)\)$/, "$1"), explanation }];
    });
}

/** Without what only describes: `Hadir (Hijau)` is `HADIR`. */
function explanationKey(explanation: string): string {
  return signKey(explanation.replace(/\([^)]*\)/g, " ").replace(/[.:]+\s*$/, ""));
}
