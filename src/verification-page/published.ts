import type { PublicKey } from "../core/verification/key-list";

/** What the office put into the page: the public keys, and the ISO day on which it was made. */
export interface Published {
  readonly keys: readonly Pick<PublicKey, "key" | "from" | "to">[];
  readonly made: string;
}

/** The page as the build leaves it has no keys yet: it opens and says so by knowing none. */
export function readPublished(json: string): Published {
  try {
    return JSON.parse(json) as Published;
  } catch {
    return { keys: [], made: "" };
  }
}
