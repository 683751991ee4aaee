import * as z from "zod/mini";
import type { Envelope, Json } from "../contract";
import { explainFailure, type FailureKind } from "../text/failure";

export const done = <Reply extends Json>(data: Reply): Envelope<Reply> => ({ ok: true, data });

/** A refusal is an answer: it says what happened, what is safe, and what to do next. */
export const refused = (failure: FailureKind): { readonly ok: false; readonly error: ReturnType<typeof explainFailure> } => ({
  ok: false,
  error: explainFailure(failure),
});

/**
 * Anyone with edit access may call a global with anything, so each action reads its own request. A panel of another version
 * and a missing argument are the same case as a hand-made call: null means refuse.
 */
export function readRequest<Schema extends z.ZodMiniType>(schema: Schema, request: unknown): z.output<Schema> | null {
  const parsed = z.safeParse(schema, request ?? {});
  return parsed.success ? parsed.data : null;
}
