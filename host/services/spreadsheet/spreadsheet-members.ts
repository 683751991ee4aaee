import { signatureError, textArgument } from "../parameters";
import { type EmulatedClass, EnumValue, type Member, NotEmulated } from "../service";
import { Range, Sheet, type Spreadsheet } from "./book";
import { emptySheet, findSheet } from "./grid";
import { look, read, structural, way } from "./members";
import { Protection } from "./protection-object";
import { rangeOfAddress } from "./sheet-range";

const METHOD = "SpreadsheetApp.Spreadsheet.";

const wayMembers: Readonly<Record<string, Member<Spreadsheet>>> = {
  getId: way(({ book }) => book.state.id),
  getName: way(({ book }) => book.state.name),
  getUrl: way(({ book }) => `https://docs.google.com/spreadsheets/d/${book.state.id}/edit`),
  getSpreadsheetTimeZone: way(({ book }) => book.state.timeZone),
  getSpreadsheetLocale: way(({ book }) => book.state.locale),
  getSheets: way(({ book }) => book.state.sheets.map(({ gid }) => book.sheet(gid))),
  getNumSheets: way(({ book }) => book.state.sheets.length),
  getSheetByName: way(({ book }, args) => {
    const sheet = findSheet(book.state, textArgument(args, 0, `${METHOD}getSheetByName`));
    return sheet && book.sheet(sheet.gid);
  }),
  getSheetById: way(({ book }, args) => {
    const sheet = book.state.sheets.find(({ gid }) => gid === args[0]);
    return sheet ? book.sheet(sheet.gid) : null;
  }),
  getActiveSheet: way(({ book }) => book.sheet(book.activeSheet().gid)),
  setActiveSheet: way(({ book }, args) => {
    const [sheet] = args;
    if (!(sheet instanceof Sheet)) throw signatureError(args, `${METHOD}setActiveSheet`);
    book.state.activeGid = sheet.gid;
    return sheet;
  }),
  setActiveRange: way(({ book }, args) => {
    const [range] = args;
    if (!(range instanceof Range)) throw signatureError(args, `${METHOD}setActiveRange`);
    book.select(range.gid, range.area);
    return range;
  }),
  getRange: look(({ book }, args) => rangeOfAddress(book.sheet(book.activeSheet().gid), textArgument(args, 0, `${METHOD}getRange`))),
  getRangeByName: way(({ book }, args) => {
    const name = textArgument(args, 0, `${METHOD}getRangeByName`).toLowerCase();
    const named = book.state.namedRanges?.find((range) => range.name.toLowerCase() === name);
    return named ? book.range(named.gid, named.area) : null;
  }),
  // A message for whoever looks at the sheet: nobody does here, and nothing is stored.
  toast: way(({ book }, args) => {
    const { ui, callCount } = book.execution.state;
    const title = args[1] === undefined ? "" : textArgument(args, 1, `${METHOD}toast`);
    ui.messages = [...(ui.messages ?? []), { kind: "toast", title, text: textArgument(args, 0, `${METHOD}toast`), call: callCount }];
  }),
};

const changeMembers: Readonly<Record<string, Member<Spreadsheet>>> = {
  insertSheet: structural((spreadsheet, args) => insertSheet(spreadsheet, args)),
  deleteSheet: structural(({ book }, args) => {
    const [sheet] = args;
    if (!(sheet instanceof Sheet)) throw signatureError(args, `${METHOD}deleteSheet`);
    sheet.assertEditable();
    const left = book.state.sheets.filter(({ gid }) => gid !== sheet.gid);
    if (!left.some(({ hidden }) => !hidden)) throw new Error("You can't remove all the sheets in a document.");
    book.state.sheets = left;
  }),
  moveActiveSheet: structural(({ book }, args) => {
    const [position] = args;
    const { sheets } = book.state;
    if (typeof position !== "number" || position < 1 || position > sheets.length) throw signatureError(args, `${METHOD}moveActiveSheet`);
    const active = book.activeSheet();
    const others = sheets.filter((sheet) => sheet !== active);
    book.state.sheets = [...others.slice(0, position - 1), active, ...others.slice(position - 1)];
  }),
  rename: structural(({ book }, args) => {
    book.state.name = textArgument(args, 0, `${METHOD}rename`);
  }),
  getProtections: read(({ book }, args) => {
    const [type] = args;
    if (!(type instanceof EnumValue) || type.enumeration !== "ProtectionType") throw signatureError(args, `${METHOD}getProtections`);
    return book.state.sheets.flatMap(({ gid, protections }) =>
      protections.filter(({ area }) => (area === null) === (type.name === "SHEET")).map(({ id }) => new Protection(book, gid, id)),
    );
  }),
};

/** `()`, `(index)`, `(name)`, `(name, index)`: the index is 0-based; without one, behind the active sheet. The new sheet becomes active. */
function insertSheet({ book }: Spreadsheet, args: readonly unknown[]): Sheet {
  if (args.length > 2 || args.some((value) => typeof value === "object" && value !== null)) throw new NotEmulated("Spreadsheet.insertSheet with options");
  const [first, second] = args;
  const { sheets } = book.state;
  const name = typeof first === "string" ? first : freeName(sheets.map((sheet) => sheet.name));
  const asked = typeof first === "number" ? first : second;
  if (findSheet(book.state, name)) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (name === "" || name.length > 100) throw new Error("A sheet name must have between 1 and 100 characters.");
  const index = typeof asked === "number" ? asked : sheets.indexOf(book.activeSheet()) + 1;
  if (index < 0 || index > sheets.length) throw signatureError(args, `${METHOD}insertSheet`);
  const fresh = emptySheet(book.state.nextGid, name);
  book.state.nextGid += 1;
  book.state.sheets = [...sheets.slice(0, index), fresh, ...sheets.slice(index)];
  book.state.activeGid = fresh.gid;
  return book.sheet(fresh.gid);
}

function freeName(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

export const SPREADSHEET: EmulatedClass<Spreadsheet> = {
  service: "SpreadsheetApp",
  name: "Spreadsheet",
  members: { ...wayMembers, ...changeMembers },
};
