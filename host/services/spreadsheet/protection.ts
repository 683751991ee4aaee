import { covers, intersects } from "./area";
import { sheetArea } from "./grid";
import type { Area, ProtectionState, SheetState, SpreadsheetState } from "./spreadsheet-state";

/** Google's own text, verbatim. */
const PROTECTED_TEXT =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** Whether the account may edit what is protected. A warning stops no script. */
export function mayEdit(spreadsheet: SpreadsheetState, protection: ProtectionState, user: string): boolean {
  return protection.warningOnly || protection.open || protection.editors.includes(user) || (user !== "" && spreadsheet.owner === user);
}

/** @throws Error with Google's text where a part of the area is protected against this account. */
export function assertEditable(spreadsheet: SpreadsheetState, sheet: SheetState, area: Area, user: string): void {
  for (const protection of sheet.protections) {
    if (mayEdit(spreadsheet, protection, user)) continue;
    if (!intersects(protection.area ?? sheetArea(sheet), area)) continue;
    if (protection.area === null && protection.unprotected.some((free) => covers(free, area))) continue;
    throw new Error(PROTECTED_TEXT);
  }
}

/** Inserting lines and renaming are refused only where the whole sheet is protected (assumed). */
export function assertSheetOpen(spreadsheet: SpreadsheetState, sheet: SheetState, user: string): void {
  const closed = sheet.protections.some((protection) => protection.area === null && !mayEdit(spreadsheet, protection, user));
  if (closed) throw new Error(PROTECTED_TEXT);
}
