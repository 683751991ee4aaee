/** A colour of an .xlsx as one of its programs wrote it: direct, of the theme (lighter or darker by `tint`), or of the old palette. */
export interface FileColor {
  readonly argb?: string | undefined;
  readonly theme?: number | undefined;
  readonly tint?: number | undefined;
  readonly indexed?: number | undefined;
}

/** The order in which cells count theme colours: light and dark are swapped against the file's own order. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const OFFICE_THEME = ["ffffff", "000000", "e7e6e6", "44546a", "4472c4", "ed7d31", "a5a5a5", "ffc000", "5b9bd5", "70ad47", "0563c1", "954f72"];

/** The first entries of the old palette; others are rare and answered with null. */
const PALETTE = ["000000", "ffffff", "ff0000", "00ff00", "0000ff", "ffff00", "ff00ff", "00ffff"];

/** Reads the theme's colours out of `theme1.xml`. */
export function themeColors(themeXml: string): readonly string[] {
  return THEME_ORDER.map((name, index) => {
    const block = new RegExp(`<a:${name}>([\\s\\S]*?)</a:${name}>`).exec(themeXml)?.[1] ?? "";
    return (/(?:lastClr|srgbClr val)="([0-9A-Fa-f]{6})"/.exec(block)?.[1] ?? OFFICE_THEME[index] ?? "000000").toLowerCase();
  });
}

/** `#rrggbb`, or null where the file leaves it to the program. */
export function resolveColor(color: FileColor | undefined, theme: readonly string[]): string | null {
  if (!color) return null;
  if (color.argb !== undefined) return `#${color.argb.slice(-6).toLowerCase()}`;
  if (color.theme !== undefined) return `#${tinted(theme[color.theme] ?? "000000", color.tint ?? 0)}`;
  const index = color.indexed;
  if (index === undefined || index === 64 || index === 65) return null;
  const palette = PALETTE[index % 8];
  return palette !== undefined && index < 16 ? `#${palette}` : null;
}

function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  return [0, 2, 4]
    .map((at) => {
      const part = parseInt(rgb.slice(at, at + 2), 16);
      const mixed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(Math.min(255, Math.max(0, mixed))).toString(16).padStart(2, "0");
    })
    .join("");
}

export function toArgb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
