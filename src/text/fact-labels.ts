/** What stands beside each printed fact, in the panel and on the verification page. */
export const FACT_LABELS = {
  number: "Nomor",
  name: "Nama",
  program: "Program",
  lessonHours: "Jam pelajaran",
  start: "Mulai",
  end: "Selesai",
  issueDate: "Tanggal terbit",
  issuer: "Penerbit",
} as const;
