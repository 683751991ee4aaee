const NAMES: Readonly<Record<string, string>> = {
  aqua: "#00ffff", black: "#000000", blue: "#0000ff", brown: "#a52a2a", cyan: "#00ffff", fuchsia: "#ff00ff", gold: "#ffd700",
  gray: "#808080", green: "#008000", grey: "#808080", lightblue: "#add8e6", lightgreen: "#90ee90", lightgrey: "#d3d3d3",
  lightgray: "#d3d3d3", lime: "#00ff00", magenta: "#ff00ff", maroon: "#800000", navy: "#000080", olive: "#808000",
  orange: "#ffa500", pink: "#ffc0cb", purple: "#800080", red: "#ff0000", silver: "#c0c0c0", teal: "#008080", violet: "#ee82ee",
  white: "#ffffff", yellow: "#ffff00",
};

/** Lower-case `#rrggbb`, as scripts read it back; null where the text is no colour: Google then says nothing (issuetracker 428869869). */
export function parseColor(text: string): string | null {
  const lower = text.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short) return `#${[1, 2, 3].map((index) => (short[index] ?? "").repeat(2)).join("")}`;
  return /^#[0-9a-f]{6}$/.test(lower) ? lower : (NAMES[lower] ?? null);
}
