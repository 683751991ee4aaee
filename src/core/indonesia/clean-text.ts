/** Characters nobody can see and that separate nothing: zero-width, directional marks, soft hyphen, byte order mark, controls. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** Plain characters with single inner spaces: nothing to clean. Most cells are. */
const CLEAN = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * Text as it is read and printed: composed (NFC), without invisible characters, every run of spaces and line breaks one
 * space, none at the ends. Letters and case stay. The cell itself is never changed by this.
 */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}
