import type { AttendanceFinding } from "../../../src/core/attendance/findings";
import type { CertificateFinding } from "../../../src/core/certificate/findings";
import type { CellRef } from "../../../src/core/located";
import type { Examples } from "./finding-examples";

const cell = (sheet: string, row: number, column: number): CellRef => ({ sheet, row: row - 1, column });
const LIST = "Kehadiran LDY";

/** At a mark (`column` 3 is the first session), a person's row, a session of `Sesi`, the programme. */
const mark = <C extends AttendanceFinding["code"]>(code: C, column = 5) => ({ stage: "attendance", code, person: "P-01", fix: null, cells: [cell(LIST, 2, column)] }) as const;
const row = <C extends AttendanceFinding["code"]>(code: C) => ({ stage: "attendance", code, person: null, fix: null, cells: [cell(LIST, 4, 1)] }) as const;
const session = <C extends AttendanceFinding["code"]>(code: C, column: number) => ({ stage: "attendance", code, person: null, fix: null, cells: [cell("Sesi", 4, column)] }) as const;
const program = <C extends AttendanceFinding["code"]>(code: C) => ({ stage: "attendance", code, person: null, fix: null, cells: [cell("Program", 2, 0)] }) as const;
const KNOWN = ["H", "T", "S", "I", "A"];

export const ATTENDANCE_EXAMPLES: Examples<AttendanceFinding> = {
  "mark-unknown": { ...mark("mark-unknown"), shown: "✓", known: KNOWN, heading: "Sesi 3" },
  "mark-needs-legend": { ...mark("mark-needs-legend"), shown: "✓", known: KNOWN },
  "legend-unreadable": { ...row("legend-unreadable"), entry: "x hadir" },
  "legend-of-blanks": row("legend-of-blanks"),
  "person-ambiguous": { ...row("person-ambiguous"), shown: "Budi Contoh", by: "name", candidates: [{ name: "Budi Contoh", code: "P-01" }, { name: "Budi Contoh", code: "P-02" }] },
  "person-unmatched": { ...row("person-unmatched"), shown: "Rina C., S.Pd", by: "name", suggestion: { name: "Rina Contoh", code: "P-03" } },
  "person-of-other-program": { ...row("person-of-other-program"), shown: "P-03", by: "code", program: "LDY", others: ["BRB"] },
  "person-in-several-programs": { ...row("person-in-several-programs"), shown: "P-03", programs: ["LDY", "BRB"] },
  "name-differs": { ...mark("name-differs", 2), cells: [cell(LIST, 2, 2), cell("Peserta", 2, 2)], listed: "Dartho Contoh", enrolled: "Darto Contoh" },
  "rows-contradict": { ...row("rows-contradict"), cells: [cell(LIST, 3, 1), cell(LIST, 7, 1)], name: "Wulan Contoh", sessions: ["Sesi 7", "Sesi 8"] },
  "rows-repeated": { ...row("rows-repeated"), cells: [cell(LIST, 3, 1), cell(LIST, 7, 1)], name: "Wulan Contoh" },
  "person-without-row": { ...row("person-without-row"), cells: [cell("Peserta", 6, 2)], name: "Sari Contoh", program: "LDY" },
  "attendance-missing": { ...program("attendance-missing"), program: "LDY", instead: [] },
  "attendance-blank": { ...row("attendance-blank"), cells: [cell(LIST, 2, 3)], program: "LDY" },
  "program-unknown": { ...row("program-unknown"), shown: "Laundri" },
  "program-missing": row("program-missing"),
  "marks-missing": { ...mark("marks-missing"), name: "Wulan Contoh", sessions: ["Sesi 3"] },
  "session-unrecorded": { ...mark("session-unrecorded"), person: null, cells: [cell(LIST, 1, 5)], session: "Sesi 3" },
  "mark-before-joining": { ...mark("mark-before-joining"), name: "Wulan Contoh", day: "2026-02-06" },
  "mark-after-leaving": { ...mark("mark-after-leaving"), name: "Wulan Contoh", day: "2026-02-07" },
  "mark-in-future": { ...mark("mark-in-future"), session: "Sesi 9" },
  "mark-in-cancelled": { ...mark("mark-in-cancelled"), session: "Sesi 4" },
  "session-length-missing": { ...session("session-length-missing", 4), session: "Sesi 3", shown: "" },
  "session-length-underivable": { ...program("session-length-underivable"), program: "LDY", lessonHours: 40, sessions: 22 },
  "session-status-unknown": { ...session("session-status-unknown", 8), session: "Sesi 3", shown: "tunda" },
  "session-status-contradicts": { ...session("session-status-contradicts", 8), session: "Sesi 3" },
  "session-kind-unknown": { ...session("session-kind-unknown", 5), session: "Sesi 3", shown: "campuran" },
  "session-date-unreadable": { ...session("session-date-unreadable", 2), session: "Sesi 3", shown: "31/02/2026" },
  "session-date-incomplete": { ...row("session-date-incomplete"), cells: [cell("Rekap", 1, 4)], session: "01", sessions: 31 },
  "session-date-differs": { ...session("session-date-differs", 2), session: "Sesi 3", listed: "2026-02-05", scheduled: "2026-02-04" },
  "session-weekday-differs": { ...session("session-weekday-differs", 2), session: "Sesi 3", shown: "Senin, 4 Februari 2026" },
  "session-twice": { ...row("session-twice"), cells: [cell(LIST, 1, 4), cell(LIST, 1, 6)], session: "Sesi 2" },
  "session-unlisted": { ...row("session-unlisted"), cells: [cell(LIST, 1, 13)], session: "Sesi 11", program: "LDY" },
  "session-without-column": { ...session("session-without-column", 1), session: "Sesi 3", program: "LDY" },
  "sessions-outside-course": { ...session("sessions-outside-course", 2), program: "LDY", days: ["2026-02-16"] },
  "sessions-month-first": { ...row("sessions-month-first"), cells: [cell(LIST, 1, 3)], program: "LDY", days: ["2024-06-11"], swapped: ["2024-11-06"] },
  "hours-differ": { ...program("hours-differ"), program: "LDY", listedMinutes: 1755, programMinutes: 1800, minutesPerLesson: 45 },
  "recap-differs": { ...row("recap-differs"), cells: [cell(LIST, 2, 13)], heading: "Hadir", shown: "9", computed: "8" },
  "recap-unreadable": { ...row("recap-unreadable"), cells: [cell(LIST, 2, 13)], heading: "Hadir", shown: "banyak" },
  "score-unreadable": { ...row("score-unreadable"), cells: [cell("Nilai", 2, 3)], shown: "baik", heading: "Nilai" },
  "unit-result-unreadable": { ...row("unit-result-unreadable"), cells: [cell("Nilai", 2, 4)], shown: "mungkin", heading: "Pencucian" },
};

const register = <C extends CertificateFinding["code"]>(code: C) => ({ stage: "certificate", code, person: "P-04", fix: null, cells: [cell("Register Sertifikat", 5, 0)] }) as const;
const setting = <C extends CertificateFinding["code"]>(code: C, at = 12) => ({ stage: "certificate", code, person: null, fix: null, cells: [cell("Pengaturan", at, 1)] }) as const;
const NUMBER = "004/PLT/III/2026";
const FIGURES = { number: NUMBER, name: "Siti Contoh", attended: 1260, base: 1800, unit: "lessons", minutesPerLesson: 45 } as const;
const BEFORE = { attended: 1440, base: 1800, unit: "lessons" } as const;

export const CERTIFICATE_EXAMPLES: Examples<CertificateFinding> = {
  "register-column-missing": { ...register("register-column-missing"), person: null, headings: ["Tautan"] },
  "register-number-twice": { ...register("register-number-twice"), number: NUMBER },
  "register-row-deleted": { ...register("register-row-deleted"), order: 4, year: 2026, name: "Siti Contoh" },
  "register-row-altered": { ...register("register-row-altered"), number: NUMBER },
  "number-pattern-unusable": { ...setting("number-pattern-unusable"), pattern: "{urut:3}/{kode}", problem: { kind: "year-missing" } },
  "number-code-missing": { ...setting("number-code-missing"), token: "kode", setting: "Kode nomor" },
  "office-name-missing": setting("office-name-missing", 6),
  "issue-place-missing": setting("issue-place-missing", 9),
  "signatory-missing": { ...setting("signatory-missing"), cells: [cell("Pejabat", 1, 0)], office: "labor", day: "2026-03-02" },
  "signatory-twice": { ...setting("signatory-twice"), cells: [cell("Pejabat", 2, 3), cell("Pejabat", 3, 3)], office: "labor", day: "2026-03-02", names: ["Retno Contoh", "Bambang Contoh"] },
  "participant-codes-missing": { ...setting("participant-codes-missing"), cells: [cell("Peserta", 1, 0)], people: 12 },
  "refused-word": { ...setting("refused-word"), cells: [cell("Peserta", 4, 8)], person: "P-03", word: "lapas", where: "Alamat" },
  "verification-address-unusable": { ...setting("verification-address-unusable", 24), address: "disnaker.example.go.id", longest: 120 },
  "workbook-copied": setting("workbook-copied", 30),
  "folder-open-by-link": { ...setting("folder-open-by-link"), url: "https://drive.google.com/" },
  "folder-trashed": setting("folder-trashed"),
  "folder-missing": setting("folder-missing"),
  "name-already-issued": { ...register("name-already-issued"), name: "Siti Contoh", number: NUMBER, otherCode: "P-09" },
  "revoked-before": { ...register("revoked-before"), name: "Siti Contoh", number: NUMBER },
  "account-not-allowed": { ...setting("account-not-allowed", 27), allowed: ["ani@example.com"] },
  "issued-data-changed": { ...register("issued-data-changed"), number: NUMBER, name: "Siti Contoh", changes: [{ what: "name", before: "Sti Contoh", after: "Siti Contoh" }] },
  "issued-verdict-changed": { ...register("issued-verdict-changed"), ...FIGURES, verdict: "failed", before: BEFORE },
  "issued-figures-changed": { ...register("issued-figures-changed"), ...FIGURES, attended: 1620, before: BEFORE },
  "issued-marks-changed": { ...register("issued-marks-changed"), program: "LDY", numbers: [NUMBER], names: ["Siti Contoh"] },
  "issued-course-changed": { ...register("issued-course-changed"), person: null, program: "LDY", numbers: [NUMBER], names: ["Siti Contoh"] },
  "reserved-by-colleague": { ...register("reserved-by-colleague"), number: NUMBER, by: "ani@example.com", at: "2026-03-02 10:00" },
  "issue-before-course-end": { ...setting("issue-before-course-end", 10), program: "LDY", issueDay: "2026-02-10", end: "2026-02-13" },
  "name-may-overflow": { ...register("name-may-overflow"), cells: [cell("Peserta", 4, 2)], name: "Raden Mas Panjang Sekali Namanya Contoh" },
  "template-missing": { ...setting("template-missing", 29), name: "Templat Kantor" },
  "template-tag-unknown": { ...setting("template-tag-unknown", 29), tag: "NAMAA", suggestion: "NAMA" },
  "template-tag-broken": { ...setting("template-tag-broken", 29), tag: "{{NAMA" },
  "template-tag-missing": { ...setting("template-tag-missing", 29), tag: "NOMOR" },
  "template-tag-in-text-box": { ...setting("template-tag-in-text-box", 29), tag: "NAMA" },
  "template-qr-missing": setting("template-qr-missing", 29),
  "template-qr-as-text": setting("template-qr-as-text", 29),
  "template-refused-word": { ...setting("template-refused-word", 29), word: "narapidana" },
};
