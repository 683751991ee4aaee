import type { PanelWords } from "../contract";

/** The help page, a question staff ask and its answer in short paragraphs, in the order of the work. */
export const HELP_TOPICS: PanelWords["help"] = [
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
