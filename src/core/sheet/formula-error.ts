/** What spreadsheets show where a formula failed; in every locale the same. */
const ERRORS = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!|GETTING_DATA|SPILL!|CALC!)$/i;

/** Whether a cell shows the failure of its formula, which is no data. */
export function isFormulaError(shown: string): boolean {
  return shown.startsWith("#") && ERRORS.test(shown.trim());
}
