import { cleanText } from "../indonesia/clean-text";
import { headingWords } from "../sheet/heading-key";
import type { ParticipantStatus } from "./participant";

/** `teacher` is somebody in the list who takes no part: instructor, practitioner, official. */
export type StatusReading = { readonly kind: "status"; readonly status: ParticipantStatus } | { readonly kind: "teacher" } | { readonly kind: "unknown" };

const WORDS: readonly (readonly [RegExp, ParticipantStatus])[] = [
  [/^$|^(terdaftar|aktif|peserta|ikut|calon peserta|baru|masih aktif|hadir)$/, "enrolled"],
  [/^(selesai|lulus|tamat|selesai pelatihan)\b/, "completed"],
  [/^(mengundurkan diri|mundur|undur diri|berhenti|drop out|do|keluar|tidak lanjut|tidak aktif|batal ikut)\b/, "withdrawn"],
  [/^(bebas|pb|cb|cmb|pembebasan bersyarat|cuti bersyarat|cuti menjelang bebas|asimilasi)\b/, "released"],
  [/^(pindah|mutasi|dipindah|dipindahkan)\b/, "transferred"],
  [/^(dikeluarkan|diberhentikan)\b/, "removed"],
  [/^(meninggal|wafat|almarhum)\b/, "deceased"],
];

const TEACHERS = /^(instruktur|narasumber|pengajar|pelatih|asisten instruktur|pendamping|panitia|petugas|widyaiswara|praktisi)\b/;

/** A status that nobody knows is no *Aktif*: it may say that somebody left. */
export function readStatus(shown: string): StatusReading {
  const words = headingWords(shown);
  if (words === "" && !/^[-–]?$/.test(cleanText(shown))) return { kind: "unknown" };
  if (TEACHERS.test(words)) return { kind: "teacher" };
  const status = WORDS.find(([pattern]) => pattern.test(words))?.[1];
  return status === undefined ? { kind: "unknown" } : { kind: "status", status };
}

/** Whether the person is gone before the course is over, whatever the reason. */
export function hasLeft(status: ParticipantStatus): boolean {
  return status !== "enrolled" && status !== "completed";
}
