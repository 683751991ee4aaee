import { Host } from "../../../host/host";
import type { CallOptions } from "../../../host/host";
import type { ShownSheet } from "../../../host/services/spreadsheet/show";
import type { SpreadsheetState } from "../../../host/services/spreadsheet/spreadsheet-state";
import { Script } from "../script";
import { book } from "./book-fixture";

/** One spreadsheet over which scripts run one after the other; `sheet` is its first tab in each of them. */
export class Desk {
  readonly host: Host;

  constructor(spreadsheet: SpreadsheetState = book({ Data: [] })) {
    this.host = Host.over(spreadsheet);
  }

  /** The JSON-able value that a body returns. */
  run(body: string, options: CallOptions = {}): unknown {
    return this.script(body).value(options);
  }

  /** `Name: message` of a body that must throw. */
  error(body: string, options: CallOptions = {}): string {
    return this.script(body).error(options);
  }

  script(body: string): Script {
    return Script.body(`var book = SpreadsheetApp.getActiveSpreadsheet(); var sheet = book.getSheets()[0]; ${body}`, this.host);
  }

  shown(name = "Data"): ShownSheet {
    const [sheet] = this.host.show(name).sheets;
    if (!sheet) throw new Error(`no tab ${name}`);
    return sheet;
  }
}
