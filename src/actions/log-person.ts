import type { Participant } from "../core/enrollment/participant";
import { veiled } from "../text/mask";

/** What the log calls people by their keys: the code, and where a list has none a veiled name. The log outlives the lists. */
export function logPerson(participants: readonly Participant[]): (key: string | null) => string {
  const named = new Set(participants.filter(({ code }) => code === null).map(({ key }) => key));
  return (key) => (key === null ? "" : named.has(key) ? veiled(key) : key);
}
