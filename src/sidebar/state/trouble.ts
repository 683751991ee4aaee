import type { TroubleKind } from "../../text/panel/trouble";

/**
 * What kind of trouble Google's text means. The texts are those of the platform; a text nobody has seen yet is `server`.
 * Several signed-in accounts: enuchi/React-Google-Apps-Script#46. Signed out: evbacher/gd2md-html#13.
 */
export function recogniseTrouble(message: string, online: boolean): TroubleKind {
  if (!online || /NetworkError|Connection failure|HTTP 0\b|Failed to fetch/i.test(message)) return "offline";
  if (/PERMISSION_DENIED/.test(message)) return "accounts";
  if (/Authorization is required|not logged in|sign in|HTTP 401/i.test(message)) return "session";
  if (/protected|do not have permission|permission to (call|edit|access)/i.test(message)) return "permission";
  if (/maximum execution time|timed? ?out|deadline/i.test(message)) return "slow";
  if (/too many times|quota|too much computer time/i.test(message)) return "quota";
  return "server";
}
