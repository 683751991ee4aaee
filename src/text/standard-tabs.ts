/** Names of the add-on's tabs and of the standard ones, as staff see them. */
export const TAB = {
  settings: "Pengaturan",
  officials: "Pejabat",
  programs: "Program",
  enrollment: "Peserta",
  sessions: "Sesi",
  attendance: "Kehadiran",
  scores: "Nilai",
  findings: "Temuan",
  completion: "Kelulusan",
  register: "Register Sertifikat",
  log: "Log",
  corrections: "Permintaan Koreksi",
} as const;

/** One standard tab: its headings in order, and the columns (0-based) whose digits must stay text. */
export interface StandardTab {
  readonly name: string;
  readonly header: readonly string[];
  readonly textColumns: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

const SETTINGS: readonly (readonly [key: string, value: string, explanation: string])[] = [
  ["Nomor PKS Lapas", "", "Nomor perjanjian kerja sama dari pihak Lapas."],
  ["Nomor PKS Disnaker", "", "Nomor perjanjian kerja sama dari pihak Disnaker."],
  ["PKS berlaku mulai", "", "Tanggal, misalnya 6 November 2024."],
  ["PKS berlaku sampai", "", "Tanggal. Pelatihan di luar masa ini diberi peringatan."],
  ["Nama kantor Disnaker", "", "Seperti pada kop surat sertifikat."],
  ["Nama kantor Lapas", "", "Hanya dipakai pada laporan dan templat seremoni."],
  ["Alamat kantor", "", "Baris alamat pada kop surat."],
  ["Tempat terbit", "", "Kota pada baris tanggal sertifikat."],
  ["Tanggal terbit", "", "Kosong = hari ini."],
  ["Pola nomor", "{urut:3}/{kode}/{bulan}/{tahun}", "Harus memuat {urut} dan {tahun}."],
  ["Kode nomor", "", "Pengganti {kode} dalam pola nomor."],
  ["Kode unit", "", "Pengganti {unit} dalam pola nomor."],
  ["Kode klasifikasi", "", "Pengganti {klasifikasi} dalam pola nomor."],
  ["Mulai nomor dari", "1", "Isi bila nomor sebelumnya sudah dipakai di luar buku kerja ini."],
  ["Minimal hadir", "80", "Persen kehadiran yang harus dicapai."],
  ["Dasar kehadiran", "jam pelajaran", "Pilihan: jam pelajaran (JP); sesi (tiap sesi sama berat)."],
  ["Menit per JP", "45", "Lama satu jam pelajaran."],
  ["Sakit dan izin", "tetap dalam dasar", "Pilihan: tetap dalam dasar; keluar dari dasar; dihitung hadir."],
  ["Peserta terlambat bergabung", "seluruh pelatihan", "Pilihan: seluruh pelatihan; sejak bergabung."],
  ["Legenda tanda", "", "Misalnya: ✓=H, x=A. Kosong = H, T, S, I, A."],
  ["Persetujuan dua kantor", "tidak", "Pilihan: tidak; ya."],
  ["Terlambat per alpa", "0", "0 = terlambat tidak pernah dihitung alpa."],
  ["Usia minimal", "15", "Tahun, pada hari pertama pelatihan."],
  ["Periksa keaslian", "", "Telepon atau alamat yang dicetak pada sertifikat."],
  ["Alamat verifikasi", "", "Kosong sampai halaman verifikasi ada."],
  ["Masa simpan (bulan)", "24", "Lama data kehadiran disimpan."],
  ["Staf Lapas", "", "Alamat email, dipisah koma."],
  ["Staf Disnaker", "", "Alamat email, dipisah koma."],
  ["Yang boleh menerbitkan", "", "Alamat email, dipisah koma. Kosong = semua."],
  ["Folder dibagikan kepada", "", "Alamat email yang boleh membaca folder sertifikat."],
  ["Templat", "bawaan netral", "Templat sertifikat yang dipakai."],
  ["ID buku kerja", "", "Diisi oleh Tuntas. Jangan diubah."],
];

const tab = (
  name: string,
  header: readonly string[],
  textColumns: readonly number[] = [],
  rows: readonly (readonly string[])[] = [],
): StandardTab => ({ name, header, textColumns, rows });

/** The tabs that staff fill in, in the order of their work. */
export const STAFF_TABS: readonly StandardTab[] = [
  tab(TAB.settings, ["Kunci", "Nilai", "Keterangan"], [1], SETTINGS),
  tab(
    TAB.officials,
    ["Kantor", "Sebutan", "Jabatan", "Nama", "Pangkat", "NIP", "Mulai", "Sampai"],
    [5],
  ),
  tab(
    TAB.programs,
    [
      "Kode", "Program", "Program (Inggris)", "Kejuruan", "JP", "Mulai", "Selesai", "Kuota",
      "Minimal hadir", "Minimal praktik", "Minimal nilai", "Instruktur/Narasumber", "Unit kompetensi",
    ],
    [0],
  ),
  tab(
    TAB.enrollment,
    [
      "No", "Kode Peserta", "Nama (pada sertifikat)", "NIK", "Tempat Lahir", "Tanggal Lahir", "L/P", "Pendidikan",
      "Alamat", "Minat 1", "Minat 2", "Program", "Tanggal Bergabung", "Status", "Keterangan", "Tanggal Keluar",
    ],
    [1, 3],
  ),
  tab(
    TAB.sessions,
    ["Program", "Sesi", "Tanggal", "Jam", "JP", "Jenis", "Materi", "Narasumber", "Status"],
  ),
];

/** Where attendance goes: one tab per programme, or one for all while there is no programme yet. */
export const attendanceTab = (programCode: string | null): StandardTab =>
  tab(
    programCode === null ? TAB.attendance : `${TAB.attendance} ${programCode}`,
    ["No", "Kode Peserta", "Nama", ...Array.from({ length: 10 }, (_, index) => `Sesi ${index + 1}`)],
    [1],
  );

export const FINDINGS_HEADER = ["Tingkat", "Lembar", "Sel", "Kolom", "Masalah", "Saran", "Perbaikan"] as const;

/** The last two make the rows a chain; how many come before them is `LOG_SAID`. */
export const LOG_HEADER = ["Waktu", "Oleh", "Tindakan", "Peserta", "Sel", "Sebelum", "Sesudah", "Keterangan", "Urut", "Sidik"] as const;
export const LOG_SAID = 8;

/** Headings that make a list one of participants; named to staff where no tab has them. */
export const ENROLLMENT_COLUMNS_WANTED = ["Nama", "NIK", "Tanggal Lahir", "Program"] as const;

/** Heading of the column that the fix *Beri kode* adds. */
export const CODE_HEADING = "Kode Peserta";
