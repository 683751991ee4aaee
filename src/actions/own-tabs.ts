import { REGISTER_COLUMNS } from "../core/certificate/register-columns";
import { COMPLETION_HEADER, COMPLETION_HIDDEN_COLUMNS } from "../text/decisions-tab";
import { FINDINGS_HEADER, LOG_HEADER, type StandardTab, TAB } from "../text/standard-tabs";

/** The add-on's own tabs as `prepareWorkbook` makes them; each action makes its own where it is missing. */
export const OWN_TABS: readonly (StandardTab & { readonly hiddenColumns: readonly number[] })[] = [
  own(TAB.findings, FINDINGS_HEADER, [80, 120, 80, 140, 380, 380, 200]),
  own(TAB.completion, COMPLETION_HEADER, [100, 220, 80, 80, 80, 70, 40, 40, 40, 90, 160, 420, 180, 180, 220, 80], COMPLETION_HIDDEN_COLUMNS),
  own(
    TAB.register,
    REGISTER_COLUMNS.map(({ heading }) => heading),
    [150, 250, 110, 220, 180, 50, 120, 120, 120, 80, 260, 60, 260, 180, 130, 200, 120, 200, 80, 80],
    REGISTER_COLUMNS.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
  ),
  own(TAB.log, LOG_HEADER, [130, 180, 150, 100, 140, 180, 180, 260]),
];

function own(
  name: string,
  header: readonly string[],
  widths: readonly number[],
  hiddenColumns: readonly number[] = [],
): StandardTab & { readonly hiddenColumns: readonly number[] } {
  return { name, header, widths, textColumns: header.map((_, column) => column), rows: [], hiddenColumns };
}
