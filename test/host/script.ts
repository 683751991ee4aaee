import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CallOptions, CallReport } from "../../host/host";
import { Host } from "../../host/host";
import { emptySheet } from "../../host/services/spreadsheet/grid";
import type { SpreadsheetState } from "../../host/services/spreadsheet/spreadsheet-state";

const folder = mkdtempSync(path.join(tmpdir(), "tuntas-script-"));
let files = 0;

/** Writes a bundle of its own for one test and answers its path. */
export function bundleOf(text: string, pages: Readonly<Record<string, string>> = {}): string {
  files += 1;
  const file = path.join(folder, `Code-${files}.js`);
  writeFileSync(file, text);
  for (const [name, html] of Object.entries(pages)) writeFileSync(path.join(folder, `${name}.html`), html);
  return file;
}

/** A spreadsheet of one empty tab. */
export function blankSpreadsheet(): SpreadsheetState {
  return { id: "", name: "Buku uji", timeZone: "Asia/Jakarta", locale: "id_ID", nextGid: 1, sheets: [emptySheet(0, "Sheet1")] };
}

/** A host whose bundle has one function, `run`, with this body. */
export class Script {
  constructor(
    private readonly file: string,
    readonly host: Host = Host.over(blankSpreadsheet()),
  ) {}

  static body(body: string, host?: Host): Script {
    return new Script(bundleOf(`function run(argument) {${body}\n}`), host);
  }

  call(options: CallOptions = {}, argument?: string, functionName = "run"): CallReport {
    return this.host.call(functionName, argument, { ...options, bundle: this.file });
  }

  /** The value of a call that must succeed. */
  value(options: CallOptions = {}, argument?: string): unknown {
    const report = this.call(options, argument);
    if (!report.ok) throw new Error(`${report.error.name}: ${report.error.message}`);
    return report.value;
  }

  /** `Name: message` of a call that must fail. */
  error(options: CallOptions = {}): string {
    const report = this.call(options);
    if (report.ok) throw new Error(`It did not fail but answered ${JSON.stringify(report.value)}`);
    return `${report.error.name}: ${report.error.message}`;
  }
}

/** The value of a body run once, in a fresh host. */
export function valueOf(body: string, options: CallOptions = {}): unknown {
  return Script.body(body).value(options);
}
