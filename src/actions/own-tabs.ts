import { REGISTER_COLUMNS } from "../core/certificate/register-columns";
import { COMPLETION_HEADER, COMPLETION_HIDDEN_COLUMNS } from "../text/decisions-tab";
import { FINDINGS_HEADER, LOG_HEADER, type StandardTab, TAB } from "../text/standard-tabs";
import type { Columns, NewTab } from "./ports";

type OwnTab = StandardTab & Pick<NewTab, "hiddenColumns" | "sentences">;

/** Where `Temuan` and `Kelulusan` hold sentences: Masalah and Saran, Alasan. */
export const SENTENCES = { findings: { from: 4, count: 2 }, completion: { from: 11, count: 1 } } as const;

export const LOG_TAB = own(TAB.log, LOG_HEADER, [], null);

/** The add-on's own tabs as `prepareWorkbook` makes them; each action makes its own where it is missing. */
export const OWN_TABS: readonly OwnTab[] = [
  own(TAB.findings, FINDINGS_HEADER, [], SENTENCES.findings),
  own(TAB.completion, COMPLETION_HEADER, COMPLETION_HIDDEN_COLUMNS, SENTENCES.completion),
  own(
    TAB.register,
    REGISTER_COLUMNS.map(({ heading }) => heading),
    REGISTER_COLUMNS.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
    null,
  ),
  LOG_TAB,
];

function own(name: string, header: readonly string[], hiddenColumns: readonly number[], sentences: Columns | null): OwnTab {
  return { name, header, textColumns: header.map((_, column) => column), rows: [], hiddenColumns, sentences };
}
