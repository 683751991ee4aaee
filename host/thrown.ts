/** What was thrown, as an Error: by structure, because one of another realm is no instance of this realm's class. */
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const { name, message, stack } = Object(thrown) as { readonly name?: unknown; readonly message?: unknown; readonly stack?: unknown };
  if (typeof name !== "string" || typeof message !== "string") return new Error(String(thrown));
  return Object.assign(new Error(message), { name, ...(typeof stack === "string" ? { stack } : {}) });
}
