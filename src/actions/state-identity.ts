import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { IDENTITY_ACTION, identityStated } from "../text/trust/roles";
import { readAccount } from "./issuing/issuing-memory";
import { writeLog } from "./write-log";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { rememberAddress } from "./trust/stated-address";

const Request = z.object({ address: z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.regex(/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/)) });

/** Takes down whose account this is, where Google withholds the address; where it tells one, nobody may claim another. */
export function stateIdentity(ports: Ports, request: unknown): Envelope<Api["stateIdentity"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "address-unreadable" });
  if (ports.identity.email !== "" && !ports.identity.stated) return refused({ code: "address-known", email: ports.identity.email });
  const before = ports.identity.email;
  rememberAddress(ports, asked.address, readAccount(ports).owner);
  writeLog({ ...ports, identity: { email: asked.address, stated: true } }, [{ action: IDENTITY_ACTION, person: "", cell: "", before, after: asked.address, note: "" }]);
  return done({ summary: identityStated(asked.address) });
}
