/** What each column of the warehouse files means, for whoever loads them. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  angkatan: "Sidik buku kerja: sama untuk semua baris satu angkatan, tanpa arti di luar gudang data",
  diekspor: "Hari ekspor; muat ulang dengan hari terbaru menggantikan yang lama",
  peserta: "Kode peserta, atau sidik acak bila tidak ada kode; hanya berlaku di dalam satu angkatan",
  kode_program: "Kode program di lembar Program",
  program: "Nama program",
  mulai: "Hari pertama program",
  selesai: "Hari terakhir program",
  jp_program: "Jam pelajaran seluruh program",
  keputusan: "lulus, tidak_lulus, belum_dapat_diputuskan, pasti_lulus, berjalan, pasti_tidak_lulus, surat_jam, atau tidak_berlaku",
  menit_hadir: "Menit pelajaran yang pasti dihadiri",
  menit_dasar: "Menit pelajaran yang menjadi dasar",
  persen_hadir: "menit_hadir dibagi menit_dasar, dipotong satu desimal",
  persen_minimal: "Persen kehadiran yang disyaratkan",
  sakit: "Jumlah sesi sakit",
  izin: "Jumlah sesi izin",
  alpa: "Jumlah sesi alpa",
  belum_diisi: "Jumlah sesi tanpa tanda yang terbaca",
  disetujui_lapas: "Keputusan ini disetujui Lapas",
  disetujui_disnaker: "Keputusan ini disetujui Disnaker",
  diputus_petugas: "Petugas mengubah hasil hitung atau melewatkan satu syarat, dengan alasan",
  jp: "Jam pelajaran yang tercetak pada sertifikat",
  tanggal_terbit: "Tanggal sertifikat",
  status: "dipesan, terbit, diganti, dicabut, atau batal",
  revisi: "0 untuk sertifikat pertama",
  diserahkan: "Penyerahannya sudah dicatat",
};

export const describeColumn = (name: string): string => DESCRIPTIONS[name] ?? "";

export const warehouseSummary = (decisions: number, certificates: number): string =>
  `${decisions} keputusan dan ${certificates} baris register siap disimpan, masing-masing dengan skemanya. Tidak ada nama, NIK, tanggal lahir, atau nomor sertifikat di dalamnya.`;
