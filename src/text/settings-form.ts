import type { SettingView } from "../contract";
import { STAFF_TABS, TAB } from "./standard-tabs";

type Field = Pick<SettingView, "kind" | "options">;

const YES_NO: Field = { kind: "choice", options: ["tidak", "ya"] };

/** How each key of `Pengaturan` is filled in; those not named here are free text. */
const FIELDS: Readonly<Record<string, Field>> = {
  "PKS berlaku mulai": { kind: "day", options: [] },
  "PKS berlaku sampai": { kind: "day", options: [] },
  "Tanggal terbit": { kind: "day", options: [] },
  "Pola nomor": { kind: "pattern", options: [] },
  "Mulai nomor dari": { kind: "whole", options: [] },
  "Minimal hadir": { kind: "percent", options: [] },
  "Dasar kehadiran": { kind: "choice", options: ["jam pelajaran", "sesi"] },
  "Menit per JP": { kind: "whole", options: [] },
  "Sakit dan izin": { kind: "choice", options: ["tetap dalam dasar", "keluar dari dasar", "dihitung hadir"] },
  "Peserta terlambat bergabung": { kind: "choice", options: ["seluruh pelatihan", "sejak bergabung"] },
  "Persetujuan dua kantor": YES_NO,
  "Terlambat per alpa": { kind: "whole", options: [] },
  "Usia minimal": { kind: "whole", options: [] },
  "Masa simpan (bulan)": { kind: "whole", options: [] },
  "Staf Lapas": { kind: "addresses", options: [] },
  "Staf Disnaker": { kind: "addresses", options: [] },
  "Yang boleh menerbitkan": { kind: "addresses", options: [] },
  "Folder dibagikan kepada": { kind: "addresses", options: [] },
};

/** Set by the add-on alone, so not in the form. */
const HIDDEN: ReadonlySet<string> = new Set(["ID buku kerja", "Templat"]);

/** The settings form: every key in the order of the tab, with the values that stand there now. */
export function settingViews(values: ReadonlyMap<string, string>): readonly SettingView[] {
  const rows = STAFF_TABS.find(({ name }) => name === TAB.settings)?.rows ?? [];
  return rows.flatMap(([key = "", standard = "", hint = ""]): SettingView[] => {
    if (HIDDEN.has(key)) return [];
    return [{ key, value: values.get(key) ?? "", standard, hint, ...(FIELDS[key] ?? { kind: "text", options: [] }) }];
  });
}
