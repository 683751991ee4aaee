/**
 * One behaviour of a Google service that the bundle relies on, stated so that it can be asked of the host and of Google.
 *
 * `code` is the body of a function without parameters, ES2019, that runs unchanged in a script bound to an empty
 * spreadsheet and returns a value made of JSON only. It may leave sheets behind: every case starts with a spreadsheet of
 * one empty sheet on the host, and on Google with a new empty sheet made active.
 */
export interface ConformanceCase {
  /** Unique, kebab-case: `properties-missing-is-null`. */
  readonly id: string;
  /** The global that is asked: `PropertiesService`. */
  readonly service: string;
  readonly code: string;
  /** What Google answers. A thrown error is expected as `{ throws: "part of its message" }` by `code` itself catching it. */
  readonly expected: unknown;
  /** Where this is written: a page of the documentation, a public observation, or "assumed". */
  readonly evidence: string;
  /** The day the evidence was looked at, `2026-11-25`. */
  readonly date: string;
}
