type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** By this description our protection is known; one that staff made is theirs. */
const OURS = "Tuntas";

/**
 * Protects a whole tab against changes by hand: where `editors` is empty everybody is warned, else only these may edit, besides the owner
 * and whoever runs this. Where staff protected the tab themselves, or this account may not change the protection, it stays as it is.
 */
export function guardTab(sheet: Sheet, editors: readonly string[]): void {
  const [existing] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (existing && existing.getDescription() !== OURS) return;
  try {
    const protection = (existing ?? sheet.protect()).setDescription(OURS);
    if (editors.length === 0) {
      protection.setWarningOnly(true);
      return;
    }
    protection.setWarningOnly(false);
    protection.addEditors([...editors]);
    const wanted = new Set(editors.map((address) => address.toLowerCase()));
    const others = protection.getEditors().map((user) => user.getEmail()).filter((address) => !wanted.has(address.toLowerCase()));
    if (others.length > 0) protection.removeEditors(others);
  } catch {
    // An address that is no account, or a protection of somebody else: the tab keeps what it has, and issuing does not depend on it.
  }
}
