import { cleanText } from "./clean-text";

/** A name reduced for comparison. Equal folds are a hint, never proof: *Juli* and *Yuli* fold together on purpose. */
export interface FoldedName {
  readonly name: string;
  /** The father's name behind *bin* or *binti*; "" where none. */
  readonly father: string;
}

const DEGREES = /^(?:S|M|D|A|SP|AMD|PROF|PHD|DRS?|DRA|IR|CAPT|HJ?)(?:\.? ?[A-Z]{1,5}){0,4}\.?$/;
const KNOWN_DEGREES = new Set("SPD MPD ST MT SH MH SE MM SKOM MKOM AMD SSOS SAG DRS DRA IR CAPT PHD SPDI SIP MSI SKM SPT STP SP SS SSN SPSI MPSI DR PROF MKES SKED SFARM MA MSC BSC BA MBA AMAPD AMDKEB AMDKEP SSI SSTP MAP HJ H".split(" "));

/** The many spellings of one given name. */
const MUHAMMAD = /^(?:M[OU]C?H?AM+[AE]D|M[OU]C?H|MHD|MHMD|MD)$/;

/** Spellings before and after the reforms, and sounds that are written two ways. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/OE/g, "U"],
  [/DJ/g, "J"],
  [/TJ/g, "C"],
  [/[KC]H/g, "H"],
  [/SJ/g, "SY"],
  [/\bJ(?=[AU])/g, "Y"],
  [/(.)\1/g, "$1"],
  [/IO\b/g, "YO"],
];

/** Folds a name: alias and degrees cut, father apart, old spellings joined. Folding a folded name changes nothing. */
export function foldName(name: string): FoldedName {
  const plain = cleanText(name)
    .toUpperCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/['’‘`´ʼʻ]/g, "")
    .replace(/\(?\b(?:ALM|ALMH|ALMARHUM|ALMARHUMAH)\b\.?\)?/g, " ")
    .replace(/\b(?:ALIAS|ALS)\b.*$/, "");
  const words = withoutDegrees(plain).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const [own = "", ...fathers] = words.split(/\b(?:BIN|BINTI)\b/);
  return { name: foldWords(own), father: foldWords(fathers.join(" ")) };
}

function withoutDegrees(name: string): string {
  const [first = "", ...rest] = name.split(",");
  return rest.length > 0 && rest.every(isDegree) ? first : name;
}

function isDegree(part: string): boolean {
  const text = part.trim();
  return text === "" || KNOWN_DEGREES.has(text.replace(/[^A-Z]/g, "")) || (text.includes(".") && DEGREES.test(text));
}

function foldWords(text: string): string {
  let before = "";
  let folded = text.trim().replace(/ +/g, " ");
  while (folded !== before) {
    before = folded;
    folded = SOUNDS.reduce((word, [pattern, sound]) => word.replace(pattern, sound), folded)
      .split(" ")
      .map((word, index) => (MUHAMMAD.test(word) || (index === 0 && word === "M") ? "MUHAMAD" : word))
      .join(" ");
  }
  return folded;
}
