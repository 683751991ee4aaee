import type { Host } from "../../host/host";
import type { Choice } from "../../src/contract";
import { type Cells, cellsOf } from "./mend";
import { SETTINGS } from "./workbook-look";

/** The office as it stands: the emulated services, and what is known about how it came so. */
export interface World {
  host: Host;
  /** Virtual milliseconds of the next step. */
  now: number;
  /** Path of the script; the shipped one where null. */
  readonly bundle: string | null;
  /** What the staff meant to have in their tabs. */
  readonly intended: Map<string, Cells>;
  /** What a person's own hand changed among the add-on's things: nothing can be demanded of it any more. */
  touched: Touched;
  /** Person by number, of every certificate that was ever issued. */
  readonly given: Map<string, string>;
  /** Old and new texts of all fixes that were ticked. */
  readonly fixed: { readonly before: string; readonly after: string }[];
  /** What the panel shows at the moment. */
  readonly panel: { fixes: readonly { readonly id: string; readonly before: string; readonly after: string }[]; choices: readonly Choice[]; purge: string | null };
}

interface Touched {
  readonly numbers: Set<string>;
  /** Hidden keys of these rows. */
  readonly keys: Set<string>;
  readonly papers: Set<string>;
  /** Documents of the spreadsheet that was left for its copy: in a folder that nobody looks into any more. */
  readonly left: Set<string>;
  /** In the bin, or given up for another one since. */
  readonly folders: Set<string>;
  log: boolean;
}

const untouched = (): Touched => ({ numbers: new Set(), keys: new Set(), papers: new Set(), left: new Set(), folders: new Set(), log: false });

const STAFF_TABS = [SETTINGS, "Pejabat", "Program", "Peserta", "Sesi", "Kehadiran BRB"];

export function worldOf(host: Host, now: number, bundle: string | null = null): World {
  return {
    host,
    now,
    bundle,
    intended: new Map(STAFF_TABS.map((sheet) => [sheet, cellsOf(host, sheet)])),
    touched: untouched(),
    given: new Map(),
    fixed: [],
    panel: { fixes: [], choices: [], purge: null },
  };
}
