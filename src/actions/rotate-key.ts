import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { KEY_ROTATED, rotationSummary } from "../text/trust/verification";
import { newAccountKey } from "./issuing/account-key";
import { readAccount } from "./issuing/issuing-memory";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { writeLog } from "./write-log";

/** A new key for this account's next certificates, for when somebody else may have used the account. The page must be made anew before they are scanned. */
export function rotateKey(ports: Ports, request: unknown): Envelope<Api["rotateKey"]["reply"]> {
  if (!readRequest(z.object({}), request)) return refused({ code: "bad-request" });
  const { publicKey } = newAccountKey(ports, readAccount(ports), ports.memory.all()).key;
  writeLog(ports, [{ action: KEY_ROTATED, person: "", cell: "", before: "", after: publicKey.slice(0, 16), note: "" }]);
  return done({ summary: rotationSummary(publicKey) });
}
