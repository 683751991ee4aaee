import { createHash } from "node:crypto";

/**
 * The access token of an account's run: what `ScriptApp.getOAuthToken()` answers and what Drive accepts. Of the shape of
 * Google's, the same for the account each time, and worth nothing outside the host.
 */
export function oauthToken(user: string): string {
  return `ya29.${createHash("sha256").update(`token:${user}`).digest("base64url")}`;
}
