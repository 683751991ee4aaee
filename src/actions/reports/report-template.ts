import type { ReportKind } from "../../contract";
import { REPORT_TEMPLATES } from "../../docx/built-in-templates";
import { readSnapshot, reportSlot } from "../issuing/template-memory";

/** The template that a report is made from now: the office's own where one was taken into use. `name` is null for the built-in one. */
export function reportTemplate(entries: Readonly<Record<string, string>>, kind: ReportKind): { readonly name: string | null; readonly docx: string } {
  return readSnapshot(entries, reportSlot(kind)) ?? { name: null, docx: REPORT_TEMPLATES[kind] };
}

/** Without these a template is not that report's. */
export const REQUIRED_OF: Readonly<Record<ReportKind, readonly string[]>> = {
  letter: ["NAMA", "JP_HADIR"],
  nominative: ["PESERTA"],
  signing: ["PESERTA", "KOLOM_SESI"],
  attendance: ["PESERTA", "KOLOM_SESI"],
  minutes: ["LULUS", "TIDAK_LULUS"],
  recipients: ["PENERIMA"],
  recap: ["PER_PROGRAM"],
  implementation: ["PROGRAM", "HASIL"],
};
