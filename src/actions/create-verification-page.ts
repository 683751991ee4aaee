import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { readRegister } from "../core/certificate/read-register";
import { makeStatusFile } from "../core/verification/status-list";
import { PAGE_MADE, verificationSummary } from "../text/trust/verification";
import { accountKey } from "./issuing/account-key";
import { readAccount } from "./issuing/issuing-memory";
import type { ReadIssuingRound } from "./issuing/issuing-round";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { pageFile, statusScript } from "./trust/verification-files";
import { writeLog } from "./write-log";

/**
 * The verification page with every public key of this spreadsheet, and the signed list of what was replaced or revoked, to be put side by
 * side on any web site of the office, or opened from the disk. Neither holds a name. Writes nothing but the account's key and the log.
 */
export function createVerificationPage(ports: Ports, readRound: ReadIssuingRound, request: unknown): Envelope<Api["createVerificationPage"]["reply"]> {
  if (!readRequest(z.object({}), request)) return refused({ code: "bad-request" });
  const { register, settings, today } = readRound(ports);
  const rows = (register && readRegister(register).value?.rows) ?? [];
  const { key, keys } = accountKey(ports, readAccount(ports), ports.memory.all());
  const status = makeStatusFile(rows, today, key);
  writeLog(ports, [{ action: PAGE_MADE, person: "", cell: "", before: "", after: `${keys.length} kunci`, note: "" }]);
  const listed = status.lines === "" ? 0 : status.lines.split("\n").length;
  return done({ files: [pageFile(keys, today), statusScript(status)], summary: verificationSummary({ listed, keys: keys.length, address: settings.verificationAddress }) });
}
