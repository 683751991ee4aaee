import { createHash } from "node:crypto";

/** Enough for a bench of a thousand certificates; forgotten all at once when full. */
const MOST = 2_000;

/**
 * `make`, remembering what it made of the same bytes. The same document is read again and again (every listing of `host
 * docs`, every point of the exhaustive fault tests), and parsing it costs milliseconds. What is thrown is not remembered.
 */
export function remembering<T>(make: (bytes: Uint8Array) => T): (bytes: Uint8Array) => T {
  const known = new Map<string, T>();
  return (bytes) => {
    const key = createHash("sha256").update(bytes).digest("base64");
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(bytes);
    if (known.size >= MOST) known.clear();
    known.set(key, made);
    return made;
  };
}
