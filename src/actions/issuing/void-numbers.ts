import { readGiven } from "../../core/certificate/given-numbers";
import { parsePattern, printNumber } from "../../core/certificate/number-pattern";
import type { Register } from "../../core/certificate/read-register";
import type { RegisterRow } from "../../core/certificate/register";
import { holder, indexRegister } from "../../core/certificate/register-index";
import type { Participant } from "../../core/enrollment/participant";
import type { Failure } from "../../contract";
import { VOIDED_REASON } from "../../text/certificate-afterwards";
import { explainCertificateFailure } from "../../text/certificate-failure";
import { refused } from "../outcome";
import type { Ports } from "../ports";
import type { Round } from "../read-round";
import { stampOf } from "./register-rows";
import { createRegister, writeRegister } from "./register-writes";

type Refusal = { readonly ok: false; readonly error: Failure };

/** A row for each number whose own row was deleted: used, and nobody's. Refused where none is missing. */
export function voidNumbers(ports: Ports, { settings, programs }: Round, register: Register, found: readonly Participant[], entries: Readonly<Record<string, string>>): Refusal | null {
  const { pieces } = parsePattern(settings.numberPattern);
  const stamp = stampOf(ports, "");
  const { deleted } = indexRegister(register, { programs, given: readGiven(entries), pattern: pieces });
  // Somebody may stand in the list twice.
  const people = new Map(found.map((participant) => [holder(participant.key, participant.program ?? ""), participant]));
  const rows = [...people].flatMap(([digest, { key, name, program }]): RegisterRow[] => {
    const given = deleted.get(digest);
    if (!given) return [];
    const month = String(given.month === 0 ? 1 : given.month).padStart(2, "0");
    return [
      {
        number: printNumber(pieces, given.order, settings.numberTexts, `${given.year}-${month}-01`),
        person: key,
        name,
        program: programs.find(({ code }) => code === program)?.name ?? program ?? "",
        state: "void",
        reason: VOIDED_REASON,
        ...stamp,
        ...BLANK,
      },
    ];
  });
  if (rows.length === 0) return { ok: false, error: explainCertificateFailure({ code: "number-stands", person: found[0]?.key ?? "" }) };
  if (!ports.workbook.tabs().some(({ name }) => name === register.sheet)) createRegister(ports, register.sheet, settings.issuers);
  const written = writeRegister(ports, register, new Map(), rows);
  return written.kind === "protected" ? refused({ code: "protected", sheet: register.sheet }) : null;
}

const BLANK = {
  verificationCode: "", lessonHours: "", start: "", end: "", issueDate: "", url: "", revision: 0, fingerprint: "", handedOver: "", signedUrl: "", key: "", row: -1,
} as const;
