import type { Role, TableKind } from "./role";

type Headings = { readonly [role in Role]?: readonly string[] };

/**
 * Headings of a list of people; the first is the one of the standard tab and names the column to staff. Where two columns
 * answer to one role, the heading further left in this list wins (`Nama (pada sertifikat)` over `Nama`).
 */
const PEOPLE: Headings = {
  number: ["No", "No urut", "Number"],
  code: ["Kode Peserta", "No peserta", "ID peserta", "Participant code", "Kode"],
  name: [
    "Nama (pada sertifikat)", "Nama di sertifikat", "Nama sertifikat", "Nama untuk sertifikat",
    "Nama lengkap", "Nama lengkap peserta", "Nama peserta", "Nama peserta pelatihan", "Nama lengkap sesuai KTP", "Nama sesuai KTP",
    "Nama siswa", "Nama santri", "Nama lengkap santri", "Nama warga binaan", "Nama WBP", "Nama", "Full name", "Participant name", "Name",
    "Peserta", "Peserta pelatihan",
  ],
  nik: ["NIK", "No NIK", "NIK KTP", "No KTP", "NIK / No KTP", "No KTP / NIK", "No induk kependudukan", "NIK sesuai KTP"],
  birthPlace: ["Tempat Lahir", "Lahir tempat", "Kota lahir", "Birth place", "Place of birth"],
  birthDate: ["Tanggal Lahir", "Lahir tanggal", "Tanggal kelahiran", "Birth date", "Date of birth", "DOB"],
  birthPlaceDate: ["Tempat, Tanggal Lahir", "TTL", "Tempat dan tanggal lahir", "Tempat lahir / tanggal lahir", "Tempat lahir dan tanggal lahir"],
  sex: ["L/P", "Jenis kelamin", "Jenis kelamin L/P", "P/L", "LK/PR", "Kelamin", "Sex", "Gender"],
  education: ["Pendidikan", "Pendidikan terakhir", "Tingkat pendidikan", "Ijazah terakhir", "Education"],
  address: ["Alamat", "Alamat lengkap", "Alamat rumah", "Alamat KTP", "Alamat sesuai KTP", "Alamat asal", "Alamat domisili", "Alamat tinggal", "Address"],
  phone: [
    "No HP", "No WA", "HP", "WA", "No HP/WA", "No telepon", "Telepon", "No telepon/HP", "Handphone", "No handphone", "WhatsApp", "No WhatsApp",
    "Kontak", "Phone", "Contact number",
  ],
  age: ["Usia", "Umur", "Age"],
  interest1: ["Minat 1", "Minat", "Minat pertama", "Pilihan 1", "Minat pelatihan", "Minat dan bakat", "Pelatihan yang diminati"],
  interest2: ["Minat 2", "Minat kedua", "Pilihan 2"],
  program: ["Program", "Program pelatihan", "Kode program", "Nama program", "Jenis pelatihan", "Nama pelatihan", "Pelatihan", "Kejuruan"],
  joinedOn: ["Tanggal Bergabung", "Bergabung", "Tanggal gabung", "Tanggal mulai ikut"],
  leftOn: ["Tanggal Keluar", "Keluar", "Tanggal berhenti", "Tanggal mengundurkan diri"],
  status: ["Status", "Status peserta", "Status kepesertaan"],
  remark: ["Keterangan", "Catatan", "Remarks"],
  releaseDate: ["Tanggal ekspirasi", "Tanggal expirasi", "Ekspirasi", "Expirasi", "Tanggal bebas", "Perkiraan bebas", "Tanggal perkiraan bebas"],
  consent: ["Persetujuan", "Persetujuan data", "Persetujuan data pribadi", "Persetujuan peserta", "Persetujuan pemrosesan data pribadi", "Setuju", "Consent"],
  signature: ["Tanda tangan", "Paraf", "TTD", "Tanda tangan / paraf", "Tanda tangan / paraf fisik", "Tanda tangan peserta", "Signature"],
};

const MARK_LIST: Headings = {
  number: PEOPLE.number ?? [],
  code: PEOPLE.code ?? [],
  name: PEOPLE.name ?? [],
  nik: PEOPLE.nik ?? [],
  program: PEOPLE.program ?? [],
  status: PEOPLE.status ?? [],
  remark: PEOPLE.remark ?? [],
};

/** Which headings each kind of table knows. */
export const KNOWN_HEADINGS: Readonly<Record<TableKind, Headings>> = {
  enrollment: PEOPLE,
  attendance: { ...PEOPLE },
  sums: MARK_LIST,
  signatures: PEOPLE,
  unrelated: PEOPLE,
  own: {},
  log: {
    ...MARK_LIST,
    date: ["Tanggal", "Hari/Tanggal", "Cap waktu", "Timestamp", "Waktu", "Date"],
    weekday: ["Hari", "Day"],
    session: ["Sesi", "Pertemuan", "Session"],
    timeIn: ["Jam masuk", "Masuk", "Time in"],
    timeOut: ["Jam pulang", "Pulang", "Jam keluar", "Time out"],
    mark: ["Tanda", "Kehadiran", "Absen", "Absensi", "Presensi", "Status kehadiran", "Hadir"],
  },
  sessions: {
    program: ["Program", "Kode program", "Program pelatihan"],
    session: ["Sesi", "Sesi ke", "Pertemuan", "Pertemuan ke", "Session"],
    date: ["Tanggal", "Hari/Tanggal", "Date"],
    weekday: ["Hari"],
    time: ["Jam", "Waktu", "Pukul"],
    lessonHours: ["JP", "JPL", "Jumlah JP", "Jam pelajaran", "Jam pelatihan"],
    kind: ["Jenis", "Teori/praktik", "Jenis (teori/praktik)", "Jenis sesi"],
    topic: ["Materi", "Topik", "Materi pelatihan"],
    speaker: ["Narasumber", "Instruktur", "Instruktur/Narasumber", "Pengajar"],
    status: ["Status", "Status (terlaksana/batal)"],
    remark: ["Keterangan"],
  },
  programs: {
    number: ["No"],
    code: ["Kode", "Kode program"],
    program: ["Program", "Nama program", "Program pelatihan"],
    englishName: ["Program (Inggris)", "Program Inggris", "Nama Inggris"],
    trade: ["Kejuruan"],
    lessonHours: ["JP", "JPL", "Jumlah JP", "Durasi (JP)"],
    start: ["Mulai", "Tanggal mulai"],
    end: ["Selesai", "Tanggal selesai"],
    quota: ["Kuota", "Jumlah peserta"],
    minimumAttendance: ["Minimal hadir", "Minimal kehadiran"],
    minimumPractice: ["Minimal praktik", "Minimal praktek"],
    minimumScore: ["Minimal nilai", "Nilai minimal"],
    instructor: ["Instruktur/Narasumber", "Instruktur", "Narasumber"],
    units: ["Unit kompetensi", "Unit"],
  },
  officials: {
    number: ["No"],
    office: ["Kantor", "Instansi"],
    actingPrefix: ["Sebutan"],
    title: ["Jabatan"],
    name: ["Nama", "Nama pejabat"],
    rank: ["Pangkat", "Pangkat/Golongan"],
    employeeId: ["NIP"],
    from: ["Mulai", "Mulai berlaku", "Berlaku mulai"],
    to: ["Sampai", "Berlaku sampai"],
  },
  settings: { key: ["Kunci"], value: ["Nilai"], description: ["Keterangan"] },
  outcomes: {
    number: PEOPLE.number ?? [],
    code: PEOPLE.code ?? [],
    name: PEOPLE.name ?? [],
    program: ["Program", "Kode program", "Program pelatihan"],
    after3: ["Setelah 3 bulan", "3 bulan", "Kondisi setelah 3 bulan", "3 bulan setelah bebas", "Status 3 bulan"],
    after6: ["Setelah 6 bulan", "6 bulan", "Kondisi setelah 6 bulan", "6 bulan setelah bebas", "Status 6 bulan"],
    remark: ["Keterangan", "Catatan"],
  },
  scores: {
    number: PEOPLE.number ?? [],
    code: PEOPLE.code ?? [],
    name: PEOPLE.name ?? [],
    program: ["Program", "Kode program"],
    score: ["Nilai", "Nilai akhir", "Skor"],
    remark: ["Keterangan", "Catatan"],
  },
};

/** The heading that staff know a column by. */
export function standardHeading(kind: TableKind, role: Role): string {
  return KNOWN_HEADINGS[kind][role]?.[0] ?? KNOWN_HEADINGS.enrollment[role]?.[0] ?? role;
}
