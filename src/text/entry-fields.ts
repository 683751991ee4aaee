import type { EntryField, PanelWords } from "../contract";

const field = (role: string, label: string, kind: EntryField["kind"] = "text", needed = false, hint = "", options: readonly string[] = []): EntryField => ({ role, label, kind, needed, hint, options });

/** What is asked for a new programme and a new official, the needful first. */
export const ENTRY_FIELDS: PanelWords["entries"] = {
  programs: [
    field("code", "Kode", "text", true, "Singkat, misalnya LDY. Sama dengan yang ditulis di daftar peserta."),
    field("program", "Nama program", "text", true, "Seperti yang dicetak pada sertifikat."),
    field("lessonHours", "Jumlah JP", "whole", true),
    field("start", "Mulai", "day", true),
    field("end", "Selesai", "day", true),
    field("englishName", "Nama program (Inggris)"),
    field("trade", "Kejuruan"),
    field("instructor", "Instruktur/Narasumber"),
  ],
  officials: [
    field("office", "Kantor", "choice", true, "", ["Disnaker", "Lapas"]),
    field("title", "Jabatan", "text", true, "Misalnya Kepala Dinas Tenaga Kerja."),
    field("name", "Nama dengan gelar", "text", true),
    field("actingPrefix", "Sebutan", "choice", false, "Hanya bila bukan pejabat tetap.", ["Plt.", "Plh.", "a.n."]),
    field("rank", "Pangkat"),
    field("employeeId", "NIP", "employeeId", false, "18 angka."),
    field("from", "Berlaku mulai", "day"),
    field("to", "Berlaku sampai", "day"),
  ],
};
