import type { Execution } from "../../execution/execution";
import type { Emulated, EmulatedClass } from "../service";
import { areaAddress } from "./address";
import { sheetArea } from "./grid";
import { assertEditable, assertSheetOpen } from "./protection";
import type { Area, SheetState } from "./spreadsheet-state";

/** What the objects that cross the border are made of; put together in `spreadsheet-app.ts`. */
export interface BookClasses {
  readonly spreadsheet: EmulatedClass<Spreadsheet>;
  readonly sheet: EmulatedClass<Sheet>;
  readonly range: EmulatedClass<Range>;
}

/** The bound spreadsheet during one execution: hands out its objects, and keeps writes waiting as Google does. */
export class Book {
  readonly spreadsheet: Spreadsheet;
  private readonly sheets = new Map<number, Sheet>();

  constructor(
    readonly execution: Execution,
    private readonly classes: BookClasses,
  ) {
    this.spreadsheet = new Spreadsheet(this, classes.spreadsheet);
  }

  sheet(gid: number): Sheet {
    let sheet = this.sheets.get(gid);
    if (!sheet) this.sheets.set(gid, (sheet = new Sheet(this, gid, this.classes.sheet)));
    return sheet;
  }

  /** `address` where the range answers with another text than its area, such as `5:7`. */
  range(gid: number, area: Area, address: string | null = null): Range {
    return new Range(this, gid, area, address, this.classes.range);
  }

  get state(): Execution["state"]["spreadsheet"] {
    return this.execution.state.spreadsheet;
  }

  findSheet(gid: number): SheetState | null {
    return this.state.sheets.find((sheet) => sheet.gid === gid) ?? null;
  }

  /** The tab a person has open: the one made active, else the first that is not hidden. */
  activeSheet(): SheetState {
    const { activeGid, sheets } = this.state;
    const active = sheets.find((sheet) => sheet.gid === activeGid) ?? sheets.find((sheet) => !sheet.hidden) ?? sheets[0];
    if (!active) throw new Error("The spreadsheet has no sheet.");
    return active;
  }

  /** Puts a person's cursor there. */
  select(gid: number, area: Area): void {
    this.state.activeGid = gid;
    this.state.activeRange = { gid, area, call: this.execution.state.callCount };
  }

  /** A buffered write. A sheet that is gone by then takes nothing. */
  later(gid: number, write: (sheet: SheetState) => void): void {
    this.execution.buffer(() => {
      const sheet = this.findSheet(gid);
      if (sheet) write(sheet);
    });
  }
}

export class Spreadsheet implements Emulated {
  constructor(
    readonly book: Book,
    readonly emulated: EmulatedClass<Spreadsheet>,
  ) {}
}

export class Sheet implements Emulated {
  constructor(
    readonly book: Book,
    readonly gid: number,
    readonly emulated: EmulatedClass<Sheet>,
  ) {}

  /** @throws Error where the sheet was deleted. */
  get state(): SheetState {
    const state = this.book.findSheet(this.gid);
    if (!state) throw new Error(`Sheet ${this.gid} not found`);
    return state;
  }

  /** @throws Error with Google's text where this account may not change a part of the area; without one, of the sheet. */
  assertEditable(area: Area = sheetArea(this.state)): void {
    assertEditable(this.book.state, this.state, area, this.book.execution.user);
  }

  /** @throws Error with Google's text where the whole sheet is protected against this account. */
  assertOpen(): void {
    assertSheetOpen(this.book.state, this.state, this.book.execution.user);
  }
}

export class Range implements Emulated {
  constructor(
    readonly book: Book,
    readonly gid: number,
    readonly area: Area,
    private readonly address: string | null,
    readonly emulated: EmulatedClass<Range>,
  ) {}

  get sheet(): SheetState {
    return this.book.sheet(this.gid).state;
  }

  get a1(): string {
    return this.address ?? areaAddress(this.area);
  }

  /** @throws Error with Google's text where this account may not change a part of it. */
  assertEditable(): void {
    assertEditable(this.book.state, this.sheet, this.area, this.book.execution.user);
  }
}
