import { settingsLabels } from "./tools";

export type EntryKind = "programs" | "officials";

export const entryLabels = {
  titles: { programs: "Program pelatihan", officials: settingsLabels.officials },
  add: { programs: "Tambah program", officials: "Tambah penanda tangan" },
  none: { programs: "Belum ada program di lembar Program.", officials: settingsLabels.noOfficials },
  program: (people: number, sessions: number): string => `${people} peserta, ${sessions} sesi`,
  save: "Tambahkan",
  change: "Ubah",
  saveChange: "Simpan perubahan",
  needed: "Isi dahulu.",
  needEmployeeId: "NIP harus 18 angka.",
  optional: "boleh kosong",
} as const;
