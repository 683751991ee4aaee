import type { Participant } from "../../core/enrollment/participant";
import { printDate, printShortDate } from "../../core/indonesia/print-date";
import type { Program } from "../../core/settings/settings";
import { numberInWords } from "../../core/indonesia/number-in-words";
import type { DocumentFields } from "../document-fields";
import { masked } from "../mask";
import { labelLines, programLines } from "./common-fields";
import { sexLetter } from "./signing";

export const nominativeTitle = (program: Program): string => `Daftar Nominatif Peserta - ${program.name}`;

/** Everybody of the list, those who left too: with the day, never with the reason. A NIK is masked. */
export function nominativeFields(program: Program, people: readonly Participant[]): DocumentFields {
  const women = people.filter(({ sex }) => sex === "F").length;
  const men = people.filter(({ sex }) => sex === "M").length;
  const open = people.length - women - men;
  return {
    ...labelLines([...programLines(program), ["Jumlah peserta", `${people.length} (${numberInWords(people.length)}) orang: ${men} laki-laki, ${women} perempuan${open > 0 ? `, ${open} belum diisi` : ""}`]]),
    ATURAN: "NIK ditulis tersamar. Hari keluar dicatat tanpa alasannya.",
    PESERTA: people.map((one, index) => ({
      NO: String(index + 1),
      KODE: one.code ?? "",
      NAMA: one.name,
      JK: sexLetter(one),
      TTL: [one.birthPlace, one.birthDate === null ? "" : printShortDate(one.birthDate)].filter((part) => part !== "").join(", "),
      NIK: one.nik === null ? "" : masked(one.nik),
      PENDIDIKAN: one.education,
      KET: remark(one),
    })),
  };
}

function remark({ joinedOn, leftOn, status }: Participant): string {
  const gone = status !== "enrolled" && status !== "completed";
  const left = leftOn !== null ? `Keluar ${printDate(leftOn)}` : gone ? "Keluar" : "";
  return [joinedOn === null ? "" : `Bergabung ${printDate(joinedOn)}`, left].filter((part) => part !== "").join("; ");
}
