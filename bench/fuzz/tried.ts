/** What came of one damaged file. */
export interface Tried {
  /** Whether it was opened, or taken into use. */
  readonly taken: boolean;
  /** What was not answered as it must be. */
  readonly wrong: readonly string[];
}
