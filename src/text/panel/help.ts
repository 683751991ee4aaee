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

/** A sentence or two for the question mark on each page. */
export const HELP_HERE = {
  check: "Klik satu temuan untuk membuka selnya. Centang perbaikan yang Anda setujui, lalu tekan Terapkan. Temuan tingkat Perbaiki hanya menahan orang yang bersangkutan.",
  completion: "Garis tegak pada batang adalah batas minimal. Klik sebuah nama untuk melihat setiap sesi di balik keputusannya.",
  certificates: "Rencana hanya dibaca; nomor baru dipesan saat Anda menekan Terbitkan. Menekan dua kali tidak menerbitkan dua kali.",
} as const;
