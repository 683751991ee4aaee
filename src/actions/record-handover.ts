import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { parseDate } from "../core/indonesia/parse-date";
import { printDate } from "../core/indonesia/print-date";
import type { RegisterRow } from "../core/certificate/register";
import { explainCertificateFailure } from "../text/certificate-failure";
import { CERTIFICATE_ACTION, handedOverText, handoverSummary } from "../text/certificate-afterwards";
import { veiled } from "../text/mask";
import { onCertificates } from "./issuing/on-certificates";
import type { ReadIssuingRound } from "./issuing/issuing-round";
import { writeRegisterAndLog } from "./issuing/register-and-log";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";

const Request = z.object({
  numbers: z.array(z.string()).check(z.minLength(1), z.maxLength(1000)),
  date: z.nullish(z.string()),
  receiver: z.nullish(z.string().check(z.maxLength(120))),
});

/**
 * Notes in the register that certificates were handed over: on which day (typed day first, else today) and to whom, where it was not the
 * person. A later note replaces the earlier one; what is printed and the row's fingerprint stay.
 */
export function recordHandover(ports: Ports, readRound: ReadIssuingRound, request: unknown): Envelope<Api["recordHandover"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const typed = asked.date?.trim() ?? "";
  const reading = typed === "" ? null : parseDate(typed);
  if (reading && reading.kind !== "date") return { ok: false, error: explainCertificateFailure({ code: "date-unreadable", typed }) };
  return onCertificates(ports, readRound, { numbers: asked.numbers, states: ["issued"] }, ({ register, rows, round }) => {
    const [day, receiver] = [printDate(reading?.day ?? round.today), asked.receiver?.trim() ?? ""];
    const text = handedOverText(day, receiver);
    const noted = rows.map((row): RegisterRow => ({ ...row, handedOver: text }));
    const entries = rows.map(({ number, person, handedOver }) => ({ action: CERTIFICATE_ACTION.handedOver, person, cell: number, before: handedOver.split(",")[0] ?? "", after: handedOverText(day, veiled(receiver)), note: "" }));
    if (writeRegisterAndLog(ports, register, { changes: noted }, entries).kind === "protected") return refused({ code: "protected", sheet: register.sheet });
    return done({ summary: handoverSummary(noted.length) });
  });
}
