import type { Emulated, EmulatedClass } from "../service";
import type { Book } from "./book";
import { read, structural } from "./members";

export class Filter implements Emulated {
  readonly emulated = FILTER;

  constructor(
    readonly book: Book,
    readonly gid: number,
  ) {}
}

/** Where the filter is, and removing it. Its criteria are not emulated: people set them, and the state knows which rows they hide. */
export const FILTER: EmulatedClass<Filter> = {
  service: "SpreadsheetApp",
  name: "Filter",
  members: {
    getRange: read(({ book, gid }) => {
      const area = book.sheet(gid).state.filter?.area;
      if (!area) throw new Error("The filter was removed.");
      return book.range(gid, area);
    }),
    remove: structural(({ book, gid }) => {
      book.sheet(gid).state.filter = null;
    }),
  },
};
