import { type Finding, levelOf } from "../src/core/finding";
import type { Level } from "../src/core/located";
import { LEVEL_LABEL } from "../src/text/check-summary";
import { explain } from "../src/text/explain";
import { ENROLLMENT_EXAMPLES, SETTINGS_EXAMPLES, SHEET_EXAMPLES } from "../test/text/findings/finding-examples";
import { ATTENDANCE_EXAMPLES, CERTIFICATE_EXAMPLES } from "../test/text/findings/stage-examples";

/** Chapters in the order of the work; every code of a stage has an example, or this does not compile. */
const CHAPTERS: readonly (readonly [title: string, examples: Readonly<Record<string, Finding>>])[] = [
  ["Lembar dan judul kolom", SHEET_EXAMPLES],
  ["Pengaturan, program, dan pejabat", SETTINGS_EXAMPLES],
  ["Peserta", ENROLLMENT_EXAMPLES],
  ["Kehadiran dan nilai", ATTENDANCE_EXAMPLES],
  ["Sertifikat, register, dan templat", CERTIFICATE_EXAMPLES],
];

const LEVELS: readonly (readonly [Level, string])[] = [
  ["error", "harus dibetulkan dahulu; selama masih ada, yang bersangkutan (atau seluruh penerbitan) ditahan."],
  ["warning", "bisa saja benar, tetapi perlu dilihat orang. Tidak menahan siapa pun."],
  ["note", "cukup diketahui."],
];

/** The reference page for staff: every finding with its level, an invented example, and what to do. */
export function findingsPage(): string {
  return [
    "# Semua temuan",
    "",
    "Halaman ini dibuat dari program oleh `docs/make-findings.ts`; jangan diubah dengan tangan. Semua orang dan nomor di dalam contoh adalah rekaan.",
    "",
    ...LEVELS.map(([level, meaning]) => `- **${LEVEL_LABEL[level]}**: ${meaning}`),
    "",
    ...CHAPTERS.flatMap(([title, examples]) => [`## ${title}`, "", ...Object.values(examples).flatMap(entry)]),
  ].join("\n");
}

function entry(finding: Finding): readonly string[] {
  const { group, message, advice } = explain(finding);
  return [
    `### ${plain(group)} · ${LEVEL_LABEL[levelOf(finding)]}`,
    "",
    `> ${plain(message)}`,
    "",
    `**Yang dilakukan:** ${plain(advice)}`,
    "",
    ...(finding.fix ? [`**Perbaikan yang ditawarkan:** \`${finding.fix.before}\` → \`${finding.fix.after}\``, ""] : []),
  ];
}

/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/\n/g, " ").replace(/[*_<>|#`]/g, "\\$&");
