import { REGISTER_COLUMNS } from "../core/certificate/register-columns";
import { COMPLETION_HEADER, COMPLETION_HIDDEN_COLUMNS } from "../text/decisions-tab";
import { FINDINGS_HEADER, LOG_HEADER, type StandardTab, TAB } from "../text/standard-tabs";

/** The add-on's own tabs as `prepareWorkbook` makes them; each action makes its own where it is missing. */
export const OWN_TABS: readonly (StandardTab & { readonly hiddenColumns: readonly number[] })[] = [
  own(TAB.findings, FINDINGS_HEADER),
  own(TAB.completion, COMPLETION_HEADER, COMPLETION_HIDDEN_COLUMNS),
  own(
    TAB.register,
    REGISTER_COLUMNS.map(({ heading }) => heading),
    REGISTER_COLUMNS.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
  ),
  own(TAB.log, LOG_HEADER),
];

function own(
  name: string,
  header: readonly string[],
  hiddenColumns: readonly number[] = [],
): StandardTab & { readonly hiddenColumns: readonly number[] } {
  return { name, header, textColumns: header.map((_, column) => column), rows: [], hiddenColumns };
}
