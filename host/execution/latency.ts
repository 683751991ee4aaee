import table from "../latency.json";

/** What a service call costs in time; each kind is a row of `latency.json`, which names its source. */
export type LatencyKind =
  /** Reading cells, formats, notes, rules: a fixed part and a part per cell. */
  | "read"
  /** Writing cells, formats, notes, rules. */
  | "write"
  | "append"
  | "flush"
  /** Inserting, deleting, copying sheets, rows and columns. */
  | "structure"
  | "property"
  | "cache"
  | "lock"
  /** The wait itself is added by the one who waits. */
  | "sleep"
  /** The part of a fetch that does not depend on what is fetched; `fetchAll` pays it once for the batch. */
  | "fetch"
  | "fetchAll"
  /** One Drive request that carries a file to be converted. */
  | "driveUpload"
  | "driveOther"
  /** `DocumentApp`: opening, one edit of an open document, saving. */
  | "documentOpen"
  | "documentEdit"
  | "documentSave"
  /** From the click in the panel to the script and back. */
  | "scriptRun";

interface Row {
  readonly medianMs: number;
  readonly p95Ms?: number;
  readonly perCellMs?: number;
  /** Above so many cells the other rate holds, for all of them. */
  readonly manyCells?: number;
  readonly perCellManyMs?: number;
}

const ROWS: Readonly<Record<LatencyKind, Row>> = table.kinds;

/** The 95th percentile of the standard normal distribution. */
const Z95 = 1.6448536269514722;

/**
 * Milliseconds for one call that touches `cells` cells: the table's median, or with `random` a draw. Where the table
 * gives a 95th percentile the draw is log-normal through both; elsewhere there is nothing to draw.
 */
export function latencyOf(kind: LatencyKind, cells: number, random: (() => number) | null): number {
  const row = ROWS[kind];
  const many = row.manyCells !== undefined && cells > row.manyCells;
  const fixed = many ? 0 : random && row.p95Ms ? logNormal(row.medianMs, row.p95Ms, random) : row.medianMs;
  const perCell = (many ? row.perCellManyMs : row.perCellMs) ?? 0;
  return fixed + cells * perCell;
}

function logNormal(median: number, p95: number, random: () => number): number {
  const sigma = Math.log(p95 / median) / Z95;
  return median * Math.exp(sigma * standardNormal(random));
}

/** Box and Muller's transform of two uniform numbers. */
function standardNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
