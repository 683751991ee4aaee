import { cleanText } from "../indonesia/clean-text";

/** Short forms that staff use in headings, each for the word the known headings use. */
const WORDS: Readonly<Record<string, string>> = {
  tgl: "tanggal",
  tggl: "tanggal",
  tg: "tanggal",
  nomor: "no",
  nomer: "no",
  num: "no",
  ket: "keterangan",
  jk: "jeniskelamin",
  tmp: "tempat",
  tmpt: "tempat",
  lhr: "lahir",
  pend: "pendidikan",
  telp: "telepon",
  tlp: "telepon",
  ijin: "izin",
  jml: "jumlah",
  persentase: "persen",
  prosentase: "persen",
  percentage: "persen",
};

/**
 * What a heading says, for comparison: lower case, without accents, punctuation or camel case, short forms written out,
 * words separated by one space: `tglLahir`, ` TANGGAL  LAHIR :` and `Tgl. Lahir` are all `tanggal lahir`.
 */
export function headingWords(heading: string): string {
  const before = SEEN.get(heading);
  if (before !== undefined) return before;
  const words = readWords(heading);
  if (SEEN.size >= MOST_SEEN) SEEN.clear();
  SEEN.set(heading, words);
  return words;
}

/** The same few headings and choices (`Aktif`, `LDY`) are asked for in every row of a list. */
const SEEN = new Map<string, string>();
const MOST_SEEN = 2000;

function readWords(heading: string): string {
  return cleanText(heading)
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/%/g, " persen ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => WORDS[word] ?? word)
    .join(" ");
}

/** `headingWords` without its spaces: `TanggalLahir` and `Tanggal Lahir` are one heading. */
export function headingKey(heading: string): string {
  return headingWords(heading).replace(/ /g, "");
}
