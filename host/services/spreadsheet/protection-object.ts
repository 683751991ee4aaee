import { signatureError, textArgument } from "../parameters";
import { type Emulated, type EmulatedClass, EnumValue } from "../service";
import { type Book, Range } from "./book";
import { read, structural, way } from "./members";
import { mayEdit } from "./protection";
import type { Area, ProtectionState, SheetState } from "./spreadsheet-state";

/**
 * Adds a protection and answers its id. A sheet has one at most, a range any number (seen on real Apps Script). Until a
 * script changes its editors, everybody who may edit the file may edit it.
 */
export function protect(sheet: SheetState, area: Area | null): string {
  const existing = area === null ? sheet.protections.find((protection) => protection.area === null) : undefined;
  if (existing) return existing.id;
  const used = sheet.protections.map(({ id }) => Number(id.split("-")[1] ?? 0));
  const id = `${sheet.gid}-${Math.max(0, ...used) + 1}`;
  sheet.protections.push({ id, area, description: "", warningOnly: false, open: true, editors: [], unprotected: [] });
  return id;
}

export class Protection implements Emulated {
  readonly emulated = PROTECTION;

  constructor(
    readonly book: Book,
    readonly gid: number,
    readonly id: string,
  ) {}

  get state(): ProtectionState {
    const found = this.book.sheet(this.gid).state.protections.find(({ id }) => id === this.id);
    if (!found) throw new Error("The protection was removed.");
    return found;
  }
}

class User implements Emulated {
  readonly emulated = USER;
  constructor(readonly email: string) {}
}

export const USER: EmulatedClass<User> = {
  service: "SpreadsheetApp",
  name: "User",
  members: { getEmail: way((user) => user.email) },
};

export const PROTECTION: EmulatedClass<Protection> = {
  service: "SpreadsheetApp",
  name: "Protection",
  members: {
    getProtectionType: way(({ state }) => new EnumValue("ProtectionType", state.area === null ? "SHEET" : "RANGE")),
    // The range of a protected sheet answers "" for its address (seen on real Apps Script, platform notes).
    getRange: way(({ book, gid, state }) => {
      const { maxRows, maxColumns } = book.sheet(gid).state;
      return state.area ? book.range(gid, state.area) : book.range(gid, { row: 0, column: 0, rows: maxRows, columns: maxColumns }, "");
    }),
    getDescription: read(({ state }) => state.description),
    setDescription: change((protection, args) => {
      protection.state.description = textArgument(args, 0, "SpreadsheetApp.Protection.setDescription");
    }),
    isWarningOnly: read(({ state }) => state.warningOnly),
    setWarningOnly: change((protection, args) => {
      if (typeof args[0] !== "boolean") throw signatureError(args, "SpreadsheetApp.Protection.setWarningOnly");
      protection.state.warningOnly = args[0];
    }),
    canEdit: read(({ book, state }) => mayEdit(book.state, state, book.execution.user)),
    // Empty for a new protection although everybody may edit it (issuetracker 442636162).
    getEditors: read(({ state }) => state.editors.map((email) => new User(email))),
    addEditor: change((protection, args) => changeEditors(protection, args, (editors, named) => [...new Set([...editors, ...named])])),
    addEditors: change((protection, args) => changeEditors(protection, args, (editors, named) => [...new Set([...editors, ...named])])),
    removeEditor: change((protection, args) => changeEditors(protection, args, (editors, named) => editors.filter((email) => !named.includes(email)))),
    removeEditors: change((protection, args) => changeEditors(protection, args, (editors, named) => editors.filter((email) => !named.includes(email)))),
    canDomainEdit: read(() => false),
    getUnprotectedRanges: read(({ book, gid, state }) => state.unprotected.map((area) => book.range(gid, area))),
    setUnprotectedRanges: change((protection, args) => {
      const [ranges] = args;
      if (!Array.isArray(ranges)) throw signatureError(args, "SpreadsheetApp.Protection.setUnprotectedRanges");
      protection.state.unprotected = ranges.map((range: unknown) => {
        if (range instanceof Range && range.gid === protection.gid) return range.area;
        throw signatureError(args, "SpreadsheetApp.Protection.setUnprotectedRanges");
      });
    }),
    remove: structural(({ book, gid, state }) => {
      assertMine(book, state);
      const sheet = book.sheet(gid).state;
      sheet.protections = sheet.protections.filter((protection) => protection !== state);
    }),
  },
};

function change(apply: (protection: Protection, args: readonly unknown[]) => void): ReturnType<typeof structural<Protection>> {
  return structural<Protection>((protection, args) => {
    assertMine(protection.book, protection.state);
    apply(protection, args);
    return protection;
  });
}

function assertMine(book: Book, state: ProtectionState): void {
  if (!mayEdit(book.state, state, book.execution.user)) throw new Error("You do not have permission to edit this protection.");
}

/** Whoever changes the list stays an editor: "neither the owner nor the current user can be removed" (Protection reference). */
function changeEditors({ book, state }: Protection, args: readonly unknown[], combine: (editors: readonly string[], named: readonly string[]) => string[]): void {
  const named = (Array.isArray(args[0]) ? args[0] : [args[0]]).map((one: unknown) => {
    if (typeof one === "string") return one;
    if (one instanceof User) return one.email;
    throw signatureError(args, "SpreadsheetApp.Protection.addEditor");
  });
  const editors = combine(state.editors, named);
  const me = book.execution.user;
  state.open = false;
  state.editors = me === "" || editors.includes(me) ? editors : [me, ...editors];
}
