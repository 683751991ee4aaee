import type { Decision, Verdict } from "../completion/decision";
import type { RegisterRow, RegisterState } from "../certificate/register";
import type { Program } from "../settings/settings";

/** What BigQuery takes in a JSON line for each type; a `DATE` is an ISO day. */
type Cell = { readonly type: "STRING" | "DATE"; readonly value: string | null } | { readonly type: "INTEGER" | "NUMERIC"; readonly value: number | null } | { readonly type: "BOOLEAN"; readonly value: boolean | null };

/** One column: its name, its type, whether every row has it, and where its value comes from. */
export interface WarehouseColumn<Source> {
  readonly name: string;
  readonly type: Cell["type"];
  readonly mode: "REQUIRED" | "NULLABLE";
  readonly value: (source: Source) => Cell["value"];
}

/** What is the same in every row of one export. */
interface Round {
  /** Stands for the spreadsheet; tells nothing about it. */
  readonly round: string;
  readonly exportedOn: string;
}

export interface DecisionSource extends Round {
  readonly person: string;
  readonly decision: Decision;
  readonly program: Program | null;
}

export interface RegisterSource extends Round {
  readonly person: string;
  readonly row: RegisterRow;
  /** ISO day; null where the register's own cannot be read. */
  readonly issuedOn: string | null;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  passed: "lulus", failed: "tidak_lulus", undecided: "belum_dapat_diputuskan", surePass: "pasti_lulus", open: "berjalan",
  sureFail: "pasti_tidak_lulus", hoursLetter: "surat_jam", notApplicable: "tidak_berlaku",
};

const STATES: Readonly<Record<RegisterState, string>> = { reserved: "dipesan", issued: "terbit", replaced: "diganti", revoked: "dicabut", void: "batal" };

const OF_ROUND: readonly WarehouseColumn<Round & { readonly person: string }>[] = [
  { name: "angkatan", type: "STRING", mode: "REQUIRED", value: ({ round }) => round },
  { name: "diekspor", type: "DATE", mode: "REQUIRED", value: ({ exportedOn }) => exportedOn },
  { name: "peserta", type: "STRING", mode: "REQUIRED", value: ({ person }) => person },
];

/** Neither a name nor a number, a reason, or anything of a person beside the code: sex and schooling of a small class would tell who it is. */
export const DECISION_COLUMNS: readonly WarehouseColumn<DecisionSource>[] = [
  ...OF_ROUND,
  { name: "kode_program", type: "STRING", mode: "NULLABLE", value: ({ decision }) => decision.program || null },
  { name: "program", type: "STRING", mode: "NULLABLE", value: ({ program }) => program?.name ?? null },
  { name: "mulai", type: "DATE", mode: "NULLABLE", value: ({ program }) => program?.start ?? null },
  { name: "selesai", type: "DATE", mode: "NULLABLE", value: ({ program }) => program?.end ?? null },
  { name: "jp_program", type: "INTEGER", mode: "NULLABLE", value: ({ program }) => wholeOrNull(program?.lessonHours) },
  { name: "keputusan", type: "STRING", mode: "REQUIRED", value: ({ decision }) => VERDICTS[decision.verdict] },
  { name: "menit_hadir", type: "INTEGER", mode: "REQUIRED", value: ({ decision }) => decision.minutes.attended },
  { name: "menit_dasar", type: "INTEGER", mode: "REQUIRED", value: ({ decision }) => decision.minutes.base },
  { name: "persen_hadir", type: "NUMERIC", mode: "NULLABLE", value: ({ decision }) => percentOf(decision) },
  { name: "persen_minimal", type: "INTEGER", mode: "NULLABLE", value: ({ decision }) => decision.thresholdPercent },
  { name: "sakit", type: "INTEGER", mode: "REQUIRED", value: ({ decision }) => decision.counts.sick },
  { name: "izin", type: "INTEGER", mode: "REQUIRED", value: ({ decision }) => decision.counts.excused },
  { name: "alpa", type: "INTEGER", mode: "REQUIRED", value: ({ decision }) => decision.counts.absent },
  { name: "belum_diisi", type: "INTEGER", mode: "REQUIRED", value: ({ decision }) => decision.counts.unknown },
  { name: "disetujui_lapas", type: "BOOLEAN", mode: "REQUIRED", value: ({ decision }) => decision.approved.prison !== null },
  { name: "disetujui_disnaker", type: "BOOLEAN", mode: "REQUIRED", value: ({ decision }) => decision.approved.labor !== null },
  { name: "diputus_petugas", type: "BOOLEAN", mode: "REQUIRED", value: ({ decision }) => decision.overridden !== null || decision.waived.length > 0 },
];

/** Without number and verification code: with either of them the certificate itself, and so the name, can be looked up. */
export const REGISTER_COLUMNS_OUT: readonly WarehouseColumn<RegisterSource>[] = [
  ...OF_ROUND,
  { name: "program", type: "STRING", mode: "NULLABLE", value: ({ row }) => row.program || null },
  { name: "jp", type: "INTEGER", mode: "NULLABLE", value: ({ row }) => (/^\d+$/.test(row.lessonHours) ? Number(row.lessonHours) : null) },
  { name: "tanggal_terbit", type: "DATE", mode: "NULLABLE", value: ({ issuedOn }) => issuedOn },
  { name: "status", type: "STRING", mode: "REQUIRED", value: ({ row }) => STATES[row.state] },
  { name: "revisi", type: "INTEGER", mode: "REQUIRED", value: ({ row }) => row.revision },
  { name: "diserahkan", type: "BOOLEAN", mode: "REQUIRED", value: ({ row }) => row.handedOver !== "" },
];

const wholeOrNull = (hours: number | null | undefined): number | null => (hours !== null && hours !== undefined && Number.isInteger(hours) ? hours : null);

/** Cut to one decimal, as everywhere. */
function percentOf({ minutes, percentHidden }: Decision): number | null {
  return percentHidden || minutes.base <= 0 ? null : Math.floor((minutes.attended * 1000) / minutes.base) / 10;
}
