import type { Candidate, Issuer } from "../core/certificate/certificate-facts";
import { printDate } from "../core/indonesia/print-date";
import { type CertificateFields, signatureFields } from "./certificate-fields";
import { lessonsShown } from "./decisions-figures";

/** The letter that confirms training hours to somebody who left during the course. */
export const letterTitle = (people: number): string => `Surat keterangan jam pelatihan (${people} orang)`;

export const letterLeftOut = (word: string): string => `Nama, tempat lahir, atau programnya memuat kata “${word}”, yang tidak boleh ada pada surat ini. Ganti kata itu, lalu buat suratnya lagi.`;

export function letterSummary(people: number, leftOut: number, found: boolean): string {
  const parts = [found ? `Surat keterangan untuk ${people} orang sudah ada dan masih sama.` : `Surat keterangan untuk ${people} orang dibuat dalam satu dokumen.`];
  parts.push("Surat ini tidak bernomor sertifikat dan tidak menyebut alasan keluar.");
  if (leftOut > 0) parts.push(`${leftOut} orang tidak ikut.`);
  return parts.join(" ");
}

/** Everything the letter prints: the period attended, and hours of hours exactly, whatever the unit of the decision. */
export function letterFields({ participant, program, decision }: Candidate, { settings, signatory }: Issuer, issueDay: string): CertificateFields {
  const day = (iso: string | null): string => (iso === null ? "" : printDate(iso));
  const lessons = (minutes: number): string => lessonsShown(minutes, decision.policy.minutesPerLesson).replace(/ JP$/, "");
  const begun = participant.joinedOn !== null && participant.joinedOn > (program.start ?? "") ? participant.joinedOn : program.start;
  return {
    KANTOR: settings.laborOfficeName,
    ALAMAT_KANTOR: settings.officeAddress,
    NAMA: participant.name,
    TTL: [participant.birthPlace, day(participant.birthDate)].filter((part) => part !== "").join(", "),
    PROGRAM: program.name,
    MULAI: day(begun),
    SELESAI: day(participant.leftOn),
    JP_HADIR: lessons(decision.minutes.attended),
    JP: program.lessonHours === null ? lessons(decision.minutes.base) : String(program.lessonHours).replace(".", ","),
    TEMPAT_TERBIT: settings.issuePlace,
    TANGGAL: printDate(issueDay),
    ...signatureFields(signatory, ""),
  };
}
