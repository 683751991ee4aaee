import { momentShown } from "../describe";

/** Questions about what the add-on has no right to see, with the one answer that settles each. */
export const CHECKLIST = [
  {
    id: "sharing",
    question: "Apakah buku kerja ini hanya dibagikan kepada petugas yang memerlukannya?",
    advice: "Buka tombol Bagikan di kanan atas. Akses umum harus “Dibatasi”; hapus nama yang tidak bertugas lagi. Tuntas tidak dapat melihatnya sendiri.",
    answer: "Sudah diperiksa: hanya petugas",
  },
  {
    id: "consent",
    question: "Apakah setiap peserta sudah diberi tahu untuk apa datanya dipakai, dan tanda setujunya disimpan?",
    advice: "Pakai formulir persetujuan kantor Anda. Kolom “Persetujuan” pada daftar peserta dapat mencatatnya per orang.",
    answer: "Sudah, tersimpan di kantor",
  },
] as const;

export function checklistAnswered(answer: string, by: string, day: string, time: string): string {
  return `${answer}, ${momentShown(day, time)}${by === "" ? "" : `, oleh ${by}`}.`;
}

export const CHECKLIST_NOTED = "Jawaban dicatat. Pertanyaan ini muncul lagi setelah 30 hari.";
