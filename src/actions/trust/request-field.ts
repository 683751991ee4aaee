/** One field of a request that nobody has checked yet; undefined where there is none. */
export function field(request: unknown, name: string): unknown {
  return typeof request === "object" && request !== null && name in request ? (request as Readonly<Record<string, unknown>>)[name] : undefined;
}
