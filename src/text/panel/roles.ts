/** A meaning that a column may have, in the words of the form. */
export interface RoleChoice {
  readonly role: string;
  readonly label: string;
}

/** What staff may point at, by kind of table, the needful first. Other kinds are standard tabs and need no pointing. */
export const ROLE_CHOICES: Readonly<Record<string, readonly RoleChoice[]>> = {
  enrollment: [
    { role: "name", label: "Nama (pada sertifikat)" },
    { role: "code", label: "Kode peserta" },
    { role: "program", label: "Program" },
    { role: "nik", label: "NIK" },
    { role: "birthPlace", label: "Tempat lahir" },
    { role: "birthDate", label: "Tanggal lahir" },
    { role: "birthPlaceDate", label: "Tempat dan tanggal lahir (satu kolom)" },
    { role: "sex", label: "L/P" },
    { role: "education", label: "Pendidikan" },
    { role: "address", label: "Alamat" },
    { role: "interest1", label: "Minat 1" },
    { role: "interest2", label: "Minat 2" },
    { role: "joinedOn", label: "Tanggal bergabung" },
    { role: "status", label: "Status" },
    { role: "leftOn", label: "Tanggal keluar" },
    { role: "remark", label: "Keterangan" },
  ],
  attendance: [
    { role: "name", label: "Nama" },
    { role: "code", label: "Kode peserta" },
    { role: "program", label: "Program" },
  ],
  sessions: [
    { role: "program", label: "Program" },
    { role: "session", label: "Sesi" },
    { role: "date", label: "Tanggal" },
    { role: "time", label: "Jam" },
    { role: "lessonHours", label: "JP" },
    { role: "kind", label: "Jenis (teori/praktik)" },
    { role: "topic", label: "Materi" },
    { role: "speaker", label: "Narasumber" },
    { role: "status", label: "Status (terlaksana/batal)" },
  ],
  programs: [
    { role: "code", label: "Kode" },
    { role: "program", label: "Program" },
    { role: "englishName", label: "Program (Inggris)" },
    { role: "trade", label: "Kejuruan" },
    { role: "lessonHours", label: "JP" },
    { role: "start", label: "Mulai" },
    { role: "end", label: "Selesai" },
  ],
  scores: [
    { role: "code", label: "Kode peserta" },
    { role: "name", label: "Nama" },
    { role: "program", label: "Program" },
    { role: "score", label: "Nilai" },
  ],
};
