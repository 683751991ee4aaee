import { printDate } from "../core/indonesia/print-date";
import type { SignedFacts } from "../core/verification/signed-facts";
import type { Judgement, Standing } from "../core/verification/judge-link";
import { FACT_LABELS } from "./fact-labels";

/** How a message looks: good news, care needed, or bad news. */
type Tone = "good" | "care" | "bad";

export interface PageMessage {
  readonly tone: Tone;
  readonly title: string;
  readonly lines: readonly string[];
}

export const VERIFICATION_PAGE = {
  title: "Periksa keaslian sertifikat",
  intro: "Pindai kode QR pada sertifikat dengan kamera ponsel. Hasilnya tampil di halaman ini.",
  compare: "Cocokkan dengan kertasnya",
  facts: {
    ...FACT_LABELS,
    place: "Tempat terbit",
    signatory: "Penanda tangan",
    code: "Kode verifikasi",
  } satisfies Readonly<Record<keyof SignedFacts, string>>,
  byHand: "Tanpa kamera",
  byHandHint: "Ketik nomor dan kode verifikasi yang tercetak. Hanya statusnya yang tampil; data orangnya tidak ada di halaman ini.",
  number: "Nomor sertifikat",
  code: "Kode verifikasi",
  look: "Periksa",
  bothNeeded: "Isi nomor dan kodenya dahulu.",
  about: "Cara kerjanya",
  aboutLines: [
    "Kode QR memuat tulisan pada sertifikat beserta tanda tangan digital kantor penerbit. Halaman ini memeriksanya di ponsel atau komputer Anda; isinya tidak dikirim ke mana pun.",
    "Daftar status hanya memuat sidik acak. Tidak ada nama di dalamnya.",
  ],
  keys: "Kunci penerbit",
  key: (key: string, from: string, to: string | null): string => `${key.slice(0, 8)}…${key.slice(-8)}, sejak ${printDate(from)}${to === null ? "" : ` sampai ${printDate(to)}`}`,
  made: (day: string): string => `Halaman ini dibuat ${printDate(day)}.`,
  looking: "Status sedang diperiksa…",
} as const;

/** What a scanned code is worth, and what to do now. `listDay`: when the list of states was made; null where there is none. */
export function judgementMessage(judgement: Judgement, listDay: string | null): PageMessage {
  switch (judgement.kind) {
    case "genuine":
      return standingMessage(judgement.standing, listDay);
    case "altered":
      return {
        tone: "bad",
        title: "Isi kode ini berubah",
        lines: ["Isinya tidak sama dengan yang ditandatangani kantor penerbit. Jangan memercayainya.", "Pindai sekali lagi dengan cahaya cukup. Bila tetap begini, hubungi kantor penerbit."],
      };
    case "codeAlone":
      return {
        tone: "care",
        title: "Kode tanpa tanda tangan digital",
        lines: ["Kode ini memuat kode verifikasi saja. Ketik nomor sertifikatnya di bawah untuk melihat statusnya, dan tanyakan tulisan lainnya kepada kantor penerbit."],
      };
    case "unknownKey":
      return {
        tone: "bad",
        title: "Kunci tidak dikenal",
        lines: ["Kode ini ditandatangani dengan kunci yang tidak ada di halaman ini.", "Mungkin halaman ini belum diperbarui, mungkin sertifikatnya palsu. Hubungi kantor penerbit."],
      };
    case "endedKey":
      return {
        tone: "bad",
        title: "Kunci sudah tidak dipakai",
        lines: ["Kode ini ditandatangani dengan kunci yang sudah diganti, dan sertifikatnya tidak ada di daftar kantor penerbit.", "Jangan memercayainya sebelum bertanya kepada kantor penerbit."],
      };
  }
}

function standingMessage(standing: Standing, listDay: string | null): PageMessage {
  const asOf = listDay === null ? "" : ` Daftar status per ${printDate(listDay)}.`;
  switch (standing) {
    case "valid":
      return { tone: "good", title: "Sertifikat ini asli", lines: [`Masih berlaku.${asOf}`] };
    case "replaced":
      return { tone: "care", title: "Sertifikat ini sudah diganti", lines: [`Kantor penerbit sudah menerbitkan penggantinya dengan nomor yang sama. Minta yang terbaru.${asOf}`] };
    case "revoked":
      return { tone: "bad", title: "Sertifikat ini sudah dicabut", lines: [`Pernah terbit, tetapi tidak berlaku lagi.${asOf}`] };
    case "unlisted":
      return { tone: "care", title: "Asli; belum terdaftar", lines: [`Tanda tangan digitalnya benar, tetapi belum ada di daftar status. Mungkin baru terbit. Tanyakan kantor penerbit.${asOf}`] };
    case "unchecked":
      return { tone: "care", title: "Asli; pencabutan tidak diperiksa", lines: ["Tanda tangan digitalnya benar. Daftar status tidak dapat dibaca, jadi belum diketahui apakah sudah dicabut. Coba lagi nanti, atau tanyakan kantor penerbit."] };
  }
}

/** What the list says about a number and code typed by hand; nothing is told about the person. */
export function typedMessage(standing: Standing, listDay: string | null): PageMessage {
  const asOf = listDay === null ? "" : ` Daftar status per ${printDate(listDay)}.`;
  switch (standing) {
    case "valid":
      return { tone: "good", title: "Terdaftar dan berlaku", lines: [`Nomor dan kode ini cocok.${asOf}`, "Cocokkan tulisan lainnya dengan memindai kode QR, atau tanyakan kantor penerbit."] };
    case "replaced":
    case "revoked":
      return standingMessage(standing, listDay);
    case "unlisted":
      return { tone: "bad", title: "Tidak terdaftar", lines: [`Nomor dan kode ini tidak ada di daftar status. Periksa ketikannya; bila sudah benar, tanyakan kantor penerbit.${asOf}`] };
    case "unchecked":
      return { tone: "care", title: "Belum dapat diperiksa", lines: ["Daftar status tidak dapat dibaca. Coba lagi nanti, atau tanyakan kantor penerbit."] };
  }
}
