import { timeShown } from "./decisions-time";

/** Answers to a finding that may be right as it is, as on the button. */
export const SETTLE_LABEL = {
  asIs: "Sudah benar begitu",
  twoPeople: "Benar orang yang berbeda",
  undo: "Batalkan kepastian ini",
} as const;

/** Heading of the group of what staff have settled. */
export const SETTLED_GROUP = "Sudah dipastikan";

/** Stands where the advice stood. */
export const settledBy = (by: string, day: string, time: string): string =>
  `Sudah dipastikan benar oleh ${by === "" ? "rekan tanpa alamat" : by} pada ${timeShown(`${day}T${time}`)}. Muncul lagi bila isi selnya berubah.`;

export const settledNow = (count: number): string =>
  `${count === 1 ? "Temuan itu dicatat" : `${count} temuan dicatat`} sudah benar begitu. Muncul lagi bila isi selnya berubah.`;

export const unsettledNow = (count: number): string => `${count === 1 ? "Temuan itu" : `${count} temuan`} muncul lagi untuk diperiksa.`;

/** What the log calls it. */
export const SETTLE_ACTION = { right: "temuan dipastikan benar", open: "kepastian temuan dibatalkan" } as const;
