import type { Mark } from "../core/attendance/attendance";
import type { Verdict } from "../core/completion/decision";
import type { Minimum } from "../core/completion/policy";

const VERDICTS: Readonly<Record<Verdict, string>> = {
  passed: "Lulus",
  failed: "Tidak lulus",
  undecided: "Belum dapat diputuskan",
  surePass: "Sudah pasti lulus",
  open: "Masih berjalan",
  sureFail: "Tidak mungkin lulus",
  hoursLetter: "Surat keterangan jam pelatihan",
  notApplicable: "Tidak berlaku",
};

export function verdictLabel(verdict: Verdict): string {
  return VERDICTS[verdict];
}

const MINIMA: Readonly<Record<Minimum, string>> = {
  attendance: "minimal hadir",
  practice: "minimal praktik",
  score: "minimal nilai",
  units: "semua unit kompeten",
  "own-window": "sesi sebelum bergabung",
  "not-scheduled": "sesi yang tidak dijadwalkan",
};

/** In the middle of a sentence. */
export function minimumLabel(minimum: Minimum): string {
  return MINIMA[minimum];
}

/** The minimum that a request or a cell names, by its name in the contract or by its label; null for anything else. */
export function parseMinimum(text: string): Minimum | null {
  const wanted = text.trim().toLowerCase();
  const found = (Object.entries(MINIMA) as readonly (readonly [Minimum, string])[]).find(
    ([minimum, label]) => minimum === wanted || label === wanted || label.replace("minimal ", "") === wanted,
  );
  return found?.[0] ?? null;
}

const MARKS: Readonly<Record<Mark, string>> = {
  present: "Hadir",
  late: "Terlambat",
  sick: "Sakit",
  excused: "Izin",
  absent: "Alpa",
  notScheduled: "Tidak dijadwalkan",
  unknown: "Belum diisi",
};

export function markLabel(mark: Mark): string {
  return MARKS[mark];
}
