import type { ReportKind } from "../../contract";
import { REPORT_CHOICES } from "./choices";

/** The report's name without what is chosen beside it: `Daftar hadir kosong`. */
function reportName(kind: ReportKind): string {
  return (REPORT_CHOICES.find((choice) => choice.kind === kind)?.label ?? "").split(",")[0] ?? "";
}

export const reportTemplateTitle = (kind: ReportKind): string => `Templat Laporan - ${reportName(kind)}`;

export const reportTemplateUsed = (kind: ReportKind, name: string): string => `Templat “${name}” dipakai mulai sekarang untuk ${reportName(kind)}, oleh semua di buku kerja ini.`;

export const reportTemplateDropped = (kind: ReportKind): string => `${reportName(kind)} dibuat lagi dengan templat bawaan.`;
