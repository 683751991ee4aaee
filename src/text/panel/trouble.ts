import type { Api } from "../../contract";

/** What can go wrong between the panel and the script, as far as the panel can tell. */
export type TroubleKind = "offline" | "session" | "accounts" | "permission" | "slow" | "quota" | "server";

/** Three answers for whoever sees it: what happened, and what to do, in order. What is safe depends on the action. */
export interface TroubleWords {
  readonly title: string;
  readonly what: string;
  readonly todo: readonly string[];
}

/** One page for each kind. */
export const TROUBLES: Readonly<Record<TroubleKind, TroubleWords>> = {
  offline: {
    title: "Tidak ada sambungan internet",
    what: "Panel tidak dapat menghubungi Google.",
    todo: ["Periksa jaringan.", "Setelah tersambung, tekan Coba lagi."],
  },
  session: {
    title: "Sesi masuk berakhir",
    what: "Google meminta akun ini masuk atau memberi izin lagi.",
    todo: ["Muat ulang halaman spreadsheet ini.", "Masuk dengan akun kantor bila diminta.", "Buka Ekstensi ▸ Tuntas lagi dan setujui izinnya."],
  },
  accounts: {
    title: "Beberapa akun Google sedang masuk",
    what: "Google menjalankan panel dengan akun lain di peramban ini, lalu menolaknya. Ini sering terjadi bila lebih dari satu akun masuk bersamaan.",
    todo: [
      "Buka spreadsheet ini di jendela samaran atau profil peramban tersendiri, dengan akun kantor saja.",
      "Atau keluar dari semua akun, lalu masuk dengan akun kantor saja.",
    ],
  },
  permission: {
    title: "Akun ini tidak diizinkan",
    what: "Sel atau lembar yang akan ditulis dilindungi, atau akun ini hanya boleh melihat.",
    todo: ["Minta pemilik spreadsheet memberi izin ubah untuk lembar itu.", "Lalu tekan Coba lagi."],
  },
  slow: {
    title: "Tidak ada jawaban",
    what: "Langkah ini berjalan lebih lama dari batas waktu Google, atau jawabannya hilang di jalan.",
    todo: ["Tekan Coba lagi. Yang sudah selesai tidak diulang."],
  },
  quota: {
    title: "Jatah Google hari ini habis",
    what: "Google membatasi pemakaian harian setiap akun.",
    todo: ["Lanjutkan besok.", "Atau minta rekan dengan akun lain melanjutkan."],
  },
  server: {
    title: "Google sedang bermasalah",
    what: "Langkah ini gagal di sisi Google, bukan karena isi lembar Anda.",
    todo: ["Tunggu satu menit, lalu tekan Coba lagi.", "Bila berulang, muat ulang halaman dan buka panel lagi."],
  },
};

/** What nobody needs to fear after that action failed. */
export function whatIsSafe(action: keyof Api): string {
  switch (action) {
    case "issueCertificates":
    case "reissueCertificate":
      return "Yang sudah terbit tetap tercatat. Tidak ada yang terbit dua kali bila dilanjutkan.";
    case "applyFixes":
    case "undoFixes":
      return "Sebagian perbaikan mungkin sudah tertulis. Sel yang isinya sudah berubah tidak akan ditimpa.";
    case "prepareWorkbook":
      return "Sebagian lembar mungkin sudah dibuat. Lembar yang ada tidak disentuh.";
    case "decide":
    case "confirm":
    case "saveSettings":
    case "saveMapping":
    case "addEntry":
    case "changeEntry":
    case "revokeCertificate":
    case "useTemplate":
    case "createTemplate":
      return "Mungkin sudah tersimpan, mungkin belum. Mengulanginya aman.";
    default:
      return "Lembar Anda tidak berubah.";
  }
}

export const troubleLabels = {
  safe: "Yang aman",
  todo: "Yang dapat dilakukan",
  backOnline: "Sambungan sudah kembali.",
  refusedTitle: "Belum dapat dijalankan",
  busyTitle: "Sedang dipakai rekan",
} as const;
