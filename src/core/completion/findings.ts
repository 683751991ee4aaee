import type { Level, Located } from "../located";

/** What is wrong with what staff said about people. */
export type CompletionFinding = Located & { readonly stage: "completion" } & {
  /** The record of an approval, an override or a waiver was changed by hand. Nobody knows what was decided, so the person waits. */
  readonly code: "word-unreadable";
  readonly name: string;
};

/** How serious each is. */
export const COMPLETION_LEVELS: Readonly<Record<CompletionFinding["code"], Level>> = { "word-unreadable": "error" };
