import type { TableKindView } from "../contract";

/** A kind of table in words, and the meanings its columns may be given: role and label, the needful first. */
const kind = (name: string, label: string, roles: readonly (readonly [string, string])[] = []): TableKindView => ({ kind: name, label, roles: roles.map(([role, words]) => ({ role, label: words })) });

/** Every kind of table; kinds without roles are standard tabs and need no pointing. */
export const TABLE_KINDS: readonly TableKindView[] = [
  kind("enrollment", "Daftar peserta", [
    ["name", "Nama (pada sertifikat)"],
    ["code", "Kode peserta"],
    ["program", "Program"],
    ["nik", "NIK"],
    ["birthPlace", "Tempat lahir"],
    ["birthDate", "Tanggal lahir"],
    ["birthPlaceDate", "Tempat dan tanggal lahir (satu kolom)"],
    ["sex", "L/P"],
    ["education", "Pendidikan"],
    ["address", "Alamat"],
    ["interest1", "Minat 1"],
    ["interest2", "Minat 2"],
    ["joinedOn", "Tanggal bergabung"],
    ["status", "Status"],
    ["leftOn", "Tanggal keluar"],
    ["remark", "Keterangan"],
  ]),
  kind("attendance", "Daftar hadir", [
    ["name", "Nama"],
    ["code", "Kode peserta"],
    ["program", "Program"],
  ]),
  kind("sessions", "Jadwal sesi", [
    ["program", "Program"],
    ["session", "Sesi"],
    ["date", "Tanggal"],
    ["time", "Jam"],
    ["lessonHours", "JP"],
    ["kind", "Jenis (teori/praktik)"],
    ["topic", "Materi"],
    ["speaker", "Narasumber"],
    ["status", "Status (terlaksana/batal)"],
  ]),
  kind("programs", "Program pelatihan", [
    ["code", "Kode"],
    ["program", "Program"],
    ["englishName", "Program (Inggris)"],
    ["trade", "Kejuruan"],
    ["lessonHours", "JP"],
    ["start", "Mulai"],
    ["end", "Selesai"],
  ]),
  kind("officials", "Pejabat"),
  kind("settings", "Pengaturan"),
  kind("scores", "Nilai", [
    ["code", "Kode peserta"],
    ["name", "Nama"],
    ["program", "Program"],
    ["score", "Nilai"],
  ]),
  kind("own", "Milik Tuntas"),
  kind("log", "Catatan Tuntas"),
  kind("sums", "Jumlah"),
  kind("signatures", "Tanda tangan"),
  kind("unrelated", "Tidak dipakai"),
];
