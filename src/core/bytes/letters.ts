/** Letters of Crockford's base 32: none that is mistaken for another, and all of them in a QR code's dense alphabet. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Eight letters for every five bytes; the last letter is filled up with zeros. */
export function lettersOf(bytes: Uint8Array): string {
  let letters = "";
  let waiting = 0;
  let bits = 0;
  for (const byte of bytes) {
    waiting = (waiting << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      letters += ALPHABET[(waiting >> bits) & 31] ?? "";
    }
    waiting &= (1 << bits) - 1;
  }
  return bits === 0 ? letters : letters + (ALPHABET[(waiting << (5 - bits)) & 31] ?? "");
}

/** The bytes whose letters these are. Null for any other text: each row of bytes has one spelling, so that nothing can be changed unseen. */
export function bytesOfLetters(letters: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((letters.length * 5) / 8));
  let waiting = 0;
  let bits = 0;
  let place = 0;
  for (const letter of letters) {
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return null;
    waiting = (waiting << 5) | value;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes[place] = waiting >> bits;
    place += 1;
    waiting &= (1 << bits) - 1;
  }
  return waiting === 0 && bits < 5 ? bytes : null;
}
