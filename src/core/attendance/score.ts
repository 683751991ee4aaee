import type { CellRef } from "../located";

/** Result of one unit: *kompeten* (K) or *belum kompeten* (BK); null where neither can be read. */
export interface UnitResult {
  /** Heading of the column. */
  readonly unit: string;
  readonly result: "competent" | "not-yet" | null;
  /** As shown; "" where blank. */
  readonly shown: string;
}

/** What the `Nilai` tab says about one person in one programme. */
export interface Score {
  /** Key of the participant. */
  readonly person: string;
  readonly program: string;
  /** As the sheet shows it, printed as it stands; "" where blank. */
  readonly shown: string;
  /** Null where blank or no number. */
  readonly value: number | null;
  readonly units: readonly UnitResult[];
  readonly at: CellRef;
}
