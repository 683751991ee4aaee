import type { WorkbookView } from "../../contract";
import { homeLabels } from "../../text/panel/home";
import { panel } from "../../text/panel/labels";
import type { Send } from "../state/panel-event";

/** What was understood of each tab, folded away until somebody wonders. */
export function RecognisedTables({ workbook: { tables, words }, send }: { readonly workbook: Pick<WorkbookView, "tables" | "words">; readonly send: Send }) {
  if (tables.length === 0) return null;
  return (
    <details class="fold">
      <summary>{homeLabels.recognised}</summary>
      <ul class="plain tables">
        {tables.map((table, place) => {
          const cell = table.columns[0]?.cell;
          return (
            <li key={`${table.sheet} ${place}`}>
              {cell === undefined ? (
                <strong>{table.sheet}</strong>
              ) : (
                <button type="button" class="link" aria-label={panel.openCell(cell)} onClick={() => send({ type: "cellChosen", cell })}>
                  {table.sheet}
                </button>
              )}
              <span class="block quiet small">
                {[words.tableKinds.find(({ kind }) => kind === table.kind)?.label ?? table.kind, ...(table.people === null ? [] : [homeLabels.people(table.people)])].join(", ")}
              </span>
              {table.note === null ? null : <span class="block small">{table.note}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
