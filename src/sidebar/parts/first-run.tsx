import type { WorkbookView } from "../../contract";
import { helpLabels } from "../../text/panel/help";
import { homeLabels } from "../../text/panel/home";
import type { Send } from "../state/panel-event";
import { Heading } from "./heading";
import { Permissions } from "./permissions";
import { RecognisedTables } from "./recognised-tables";
import { Press } from "./press";

/** An empty spreadsheet, or one whose lists were not recognised: two ways to begin, and what the add-on may do. */
export function FirstRun({ workbook, send }: { readonly workbook: WorkbookView; readonly send: Send }) {
  return (
    <>
      <Heading title={homeLabels.emptyTitle} />
      <p>{homeLabels.emptyText}</p>
      <p>{homeLabels.emptyPrepare}</p>
      <p>{homeLabels.emptyOwn}</p>
      <p>
        <Press send={send} event={{ type: "went", screen: "mapping" }}>
          {homeLabels.useOwn}
        </Press>
      </p>
      <RecognisedTables workbook={workbook} send={send} />
      <details class="fold">
        <summary>{helpLabels.permissions}</summary>
        <Permissions />
      </details>
      <ul class="plain doors">
        <li>
          <Press send={send} event={{ type: "went", screen: "help" }} class="link">
            {homeLabels.help}
          </Press>
        </li>
      </ul>
    </>
  );
}
