import type { AuthMode } from "./execution";

/** What may be called without any authorisation: the menu, the user's locale and pure computing. */
const ALWAYS = /^(Logger|console|Utilities|HtmlService)\.|^SpreadsheetApp\.(getUi|Ui\.(createMenu|createAddonMenu)|Menu\.)|^Session\.getActiveUserLocale$|^ScriptApp\.getAuthorizationInfo$|^ScriptApp\.AuthorizationInfo\./;

/** What a simple trigger in a file where the add-on is in use may not do: leave the document, or learn who works in it. */
const NOT_LIMITED = /^UrlFetchApp\.|^SpreadsheetApp\.Ui\.(showSidebar|showModalDialog|showModelessDialog|alert|prompt)$|^ScriptApp\.(getOAuthToken|requireScopes)$|^Session\.getEffectiveUser$/;

/**
 * Google's lifecycle of editor add-ons (workspace/add-ons/concepts/editor-auth-lifecycle): NONE, LIMITED and FULL.
 *
 * @throws Error with Google's words where `call`, named as in a report, needs more than `auth` gives.
 */
export function authorise(call: string, auth: AuthMode): void {
  const allowed = auth === "FULL" || (auth === "LIMITED" ? !NOT_LIMITED.test(call) : ALWAYS.test(call));
  if (!allowed) throw new Error(`You do not have permission to call ${call}`);
}
