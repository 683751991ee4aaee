import type { CellRef } from "../located";

export type ParticipantStatus = "enrolled" | "completed" | "withdrawn" | "released" | "transferred" | "removed" | "deceased";

/**
 * One enrolment: one row of one person in one programme. Unreadable or missing parts are null (a finding stands beside
 * them), so an error never hides the person. Dates are ISO days.
 */
export interface Participant {
  /**
   * Who this is, stable over calls: the participant code; without one the cleaned name, or name and row where two share it.
   * The same person in two programmes has the same key twice.
   */
  readonly key: string;
  readonly code: string | null;
  /** As it will be printed: as typed, outer and repeated spaces aside. "" where missing. */
  readonly name: string;
  /** Sixteen digits; null where missing, unreadable, or stored as a number. */
  readonly nik: string | null;
  readonly birthPlace: string;
  readonly birthDate: string | null;
  readonly sex: "M" | "F" | null;
  readonly education: string;
  readonly address: string;
  readonly interests: readonly string[];
  /** Code of a known programme, else null. */
  readonly program: string | null;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
  readonly status: ParticipantStatus;
  /** The row, located at the name. */
  readonly at: CellRef;
}
