import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { serve, type Served } from "../../../host/serve/serve";
import { emptySheet, setCell } from "../../../host/services/spreadsheet/grid";
import type { CellState, SheetState } from "../../../host/services/spreadsheet/spreadsheet-state";
import { initialState } from "../../../host/state/initial-state";
import { createFolder } from "../../../host/state/store";

/** A desk over a workbook and a script of the test's own. */
export interface DeskFixture extends Served {
  readonly stateDir: string;
}

export interface FixtureSetup {
  readonly sheets: readonly SheetState[];
  /** Text of Code.js. */
  readonly script: string;
  /** Text of sidebar.html. */
  readonly panel?: string;
}

export async function openDeskFixture({ sheets, script, panel = "" }: FixtureSetup): Promise<DeskFixture> {
  const folder = mkdtempSync(path.join(tmpdir(), "tuntas-desk-test-"));
  const stateDir = path.join(folder, "state");
  const bundle = path.join(folder, "bundle");
  const spreadsheet = { id: "1contoh", name: "Kelas Contoh", timeZone: "Asia/Jakarta", locale: "id_ID", nextGid: 100, sheets: [...sheets] };
  createFolder(stateDir, initialState(spreadsheet, 1));
  mkdirSync(bundle);
  writeFileSync(path.join(bundle, "Code.js"), script);
  writeFileSync(path.join(bundle, "sidebar.html"), panel);
  const served = await serve(stateDir, { bundle: path.join(bundle, "Code.js") });
  return {
    url: served.url,
    stateDir,
    close: async () => {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A tab from rows of texts, numbers and ticks; `null` is blank. */
export function sheetOf(gid: number, name: string, rows: readonly (readonly (CellState["value"] | CellState | null)[])[]): SheetState {
  const sheet = emptySheet(gid, name);
  rows.forEach((row, at) => row.forEach((value, column) => setCell(sheet, at, column, typeof value === "object" ? value : { value })));
  return sheet;
}
