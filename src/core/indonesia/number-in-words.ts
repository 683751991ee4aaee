const ONES = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"] as const;

const STEPS = [
  [1_000_000_000, "miliar"],
  [1_000_000, "juta"],
  [1_000, "ribu"],
  [100, "ratus"],
] as const;

/**
 * A whole number from 0 to 999,999,999,999 in lower case: `seratus dua puluh satu`. One hundred and one thousand are
 * *seratus* and *seribu*.
 */
export function numberInWords(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= 1e12) throw new RangeError(`Not a number that can be put in words: ${number}`);
  return words(number);
}

function words(number: number): string {
  const one = ONES[number];
  if (one !== undefined) return one;
  if (number < 20) return `${words(number - 10)} belas`;
  if (number < 100) return join(`${words(Math.floor(number / 10))} puluh`, number % 10);
  for (const [size, name] of STEPS) {
    if (number < size) continue;
    const count = Math.floor(number / size);
    return join(count === 1 && size <= 1000 ? `se${name}` : `${words(count)} ${name}`, number % size);
  }
  return "";
}

function join(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${words(rest)}`;
}
