import type { CorrectionView } from "../../contract";
import { CORRECTIONS_HEADER, correctionLabel } from "../../text/trust/corrections";
import { TAB } from "../../text/standard-tabs";
import type { Ports } from "../ports";

/** One request for correction as its tab keeps it. */
export interface Correction {
  /** 0-based row of the tab when it was read. */
  readonly row: number;
  readonly id: string;
  readonly received: string;
  readonly person: string;
  readonly request: string;
  /** `2026-03-05 10:00` in the spreadsheet's zone, as the other moments. */
  readonly due: string;
  /** "" while it is open. */
  readonly finished: string;
}

/** Every request of the tab; none where there is no tab. */
export function readCorrections({ workbook }: Ports): readonly Correction[] {
  if (!workbook.tabs().some(({ name }) => name === TAB.corrections)) return [];
  const rows = workbook.read(TAB.corrections)?.shown ?? [];
  return rows.flatMap(([id = "", received = "", person = "", request = "", due = "", , finished = ""], row) =>
    /^K-\d+$/.test(id) ? [{ row, id, received, person, request, due, finished }] : [],
  );
}

/** Those that are still to be done, the most urgent first. */
export function openCorrections(ports: Ports): readonly CorrectionView[] {
  const { day, time } = ports.clock.local(ports.clock.now());
  return readCorrections(ports)
    .filter(({ finished }) => finished === "")
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
    .map(({ id, person, request, received, due }) => {
      const overdue = due < `${day} ${time}`;
      return { id, person, request, due, overdue, label: correctionLabel({ received, due, overdue }) };
    });
}

export const FINISHED_COLUMN: number = CORRECTIONS_HEADER.indexOf("Selesai");
