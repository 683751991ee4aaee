/** One topic of the help page: a question staff ask, and its answer in short paragraphs. */
export interface HelpTopic {
  readonly question: string;
  readonly answer: readonly string[];
}

export const helpLabels = {
  title: "Bantuan",
  permissions: "Apa yang boleh dilakukan Tuntas",
  permissionsIntro: "Google meminta persetujuan Anda untuk lima hal. Tidak ada data yang keluar dari Google.",
} as const;

/** The five permissions of the manifest in plain words, each with its reason. */
export const PERMISSIONS: readonly { readonly may: string; readonly why: string }[] = [
  { may: "Membaca dan menulis spreadsheet yang sedang terbuka ini saja.", why: "Untuk memeriksa daftar, menandai sel, dan menulis hasil di lembar Tuntas." },
  { may: "Membuat berkas di Google Drive dan melihat berkas buatannya sendiri.", why: "Untuk membuat sertifikat. Berkas lain di Drive Anda tidak terlihat oleh Tuntas." },
  { may: "Menampilkan panel ini di Google Spreadsheet.", why: "Tanpa itu panel tidak dapat dibuka." },
  { may: "Menghubungi layanan Google.", why: "Hanya alamat layanan Google, untuk mengunggah sertifikat ke Drive." },
  { may: "Melihat alamat surel Anda.", why: "Untuk mencatat siapa yang memutuskan dan menerbitkan." },
];

/** The help page, in the order of the work. */
export const HELP: readonly HelpTopic[] = [
  {
    question: "Bagaimana urutan kerjanya?",
    answer: [
      "Periksa: Tuntas mencari kesalahan di daftar peserta dan daftar hadir.",
      "Kelulusan: jam hadir dijumlahkan dan dibandingkan dengan syarat.",
      "Sertifikat: Anda melihat rencananya dahulu, lalu menerbitkan.",
    ],
  },
  {
    question: "Apakah Tuntas mengubah lembar saya?",
    answer: [
      "Tidak. Sel Anda hanya berubah bila Anda memilih sebuah perbaikan lalu menekan Terapkan. Setiap perbaikan dapat diurungkan.",
      "Hasil ditulis di lembar milik Tuntas: Temuan, Kelulusan, Register Sertifikat, Log.",
    ],
  },
  {
    question: "Apa arti Perbaiki, Periksa, dan Catatan?",
    answer: [
      "Perbaiki: menahan orang itu sampai dibetulkan; peserta lain tetap berjalan.",
      "Periksa: mungkin benar, mungkin salah; lihat sekali lagi.",
      "Catatan: hanya untuk diketahui.",
    ],
  },
  {
    question: "Mengapa tanda kosong tidak dihitung tidak hadir?",
    answer: ["Kosong berarti belum dicatat. Bila tanda itu dapat mengubah hasil, keputusannya ditunda sampai diisi."],
  },
  {
    question: "Panel tertutup saat menerbitkan. Bagaimana?",
    answer: [
      "Langkah yang sedang berjalan diselesaikan, lalu berhenti. Buka panel lagi: jumlah yang sebenarnya tampil di halaman awal, dan Anda dapat melanjutkan.",
      "Tidak ada sertifikat yang terbit dua kali.",
    ],
  },
  {
    question: "Siapa yang dapat melihat sertifikat?",
    answer: [
      "Hanya pembuatnya dan alamat yang disebut di Pengaturan, “Folder dibagikan kepada”. Tuntas tidak pernah membagikan lewat tautan.",
    ],
  },
];

/** A sentence or two for the question mark on each page. */
export const HELP_HERE = {
  check: "Klik satu temuan untuk membuka selnya. Centang perbaikan yang Anda setujui, lalu tekan Terapkan. Temuan tingkat Perbaiki hanya menahan orang yang bersangkutan.",
  completion: "Garis tegak pada batang adalah batas minimal. Klik sebuah nama untuk melihat setiap sesi di balik keputusannya.",
  certificates: "Rencana hanya dibaca; nomor baru dipesan saat Anda menekan Terbitkan. Menekan dua kali tidak menerbitkan dua kali.",
} as const;
