import { parseDate } from "../../core/indonesia/parse-date";
import { printShortDate } from "../../core/indonesia/print-date";
import { STATE_WORDS } from "../../core/certificate/register-columns";
import type { Recipient } from "../../core/reports/recipients";
import type { Program } from "../../core/settings/settings";
import type { DocumentFields } from "../document-fields";
import { masked } from "../mask";
import { labelLines, programLines } from "./common-fields";

export const recipientsTitle = (program: Program | null): string => ["Register Penerima dan Tanda Terima Sertifikat", ...(program ? [program.name] : [])].join(" - ");

/** All numbers in the order of the register: what no longer holds is struck through and has nothing to sign. */
export function recipientsFields(recipients: readonly Recipient[], program: Program | null): DocumentFields {
  const valid = recipients.filter((one) => one.valid).length;
  const lines = program ? programLines(program) : [["Program pelatihan", "Semua program"] as const];
  let signed = 0;
  return {
    ...labelLines([...lines, ["Jumlah", `${recipients.length} nomor: ${valid} berlaku, ${recipients.length - valid} tidak berlaku`]]),
    ATURAN: "Nomor yang dicoret tidak berlaku dan tidak dipakai lagi.",
    PENERIMA: recipients.map(({ row, holder, valid: holds }, index) => {
      if (holds) signed += 1;
      return {
        NO: String(index + 1),
        ...either("NOMOR", row.number, holds),
        ...either("NAMA", row.name, holds),
        TTL: holder ? [holder.participant.birthPlace, holder.participant.birthDate === null ? "" : printShortDate(holder.participant.birthDate)].filter((part) => part !== "").join(", ") : "",
        PROGRAM: row.program,
        JP: row.lessonHours,
        MASA: [row.start, row.end].filter((day) => day !== "").map(shortened).join(" s.d. "),
        TERBIT: shortened(row.issueDate),
        STATUS: statusOf({ row, valid: holds }),
        DITERIMA: holds ? row.handedOver : "",
        KIRI: holds && signed % 2 === 1 ? `${signed}.` : "",
        KANAN: holds && signed % 2 === 0 ? `${signed}.` : "",
      };
    }),
  };
}

const either = (tag: string, text: string, holds: boolean): DocumentFields => ({ [tag]: holds ? text : "", [`${tag}_CORET`]: holds ? "" : text });

function statusOf({ row, valid }: Pick<Recipient, "row" | "valid">): string {
  const revised = row.revision > 0 ? `, revisi ${row.revision}` : "";
  const reason = !valid && row.reason !== "" ? `: ${masked(row.reason)}` : "";
  return `${STATE_WORDS[row.state]}${revised}${reason}`;
}

/** `2 Februari 2026` as `02-02-2026`, which fits a narrow column; anything else as it is. */
function shortened(printed: string): string {
  const reading = parseDate(printed);
  return reading.kind === "date" ? printShortDate(reading.day) : printed;
}
