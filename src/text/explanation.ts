/** What staff read about one finding. */
export interface Explanation {
  /** Where and what, one sentence: `Sel D2 di lembar “Peserta”, kolom “NIK”: …`. */
  readonly message: string;
  /** What to do next, one or two sentences. */
  readonly advice: string;
  /** Heading of the group of its kind, without the count: `NIK dengan pemisah`. */
  readonly group: string;
}
