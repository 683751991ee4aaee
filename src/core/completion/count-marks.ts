import type { MarkCounts } from "./decision";
import type { Entry } from "./entry";

/** Counts sessions by mark. Cancelled ones count nowhere; before joining and after leaving only as `outside`. */
export function countMarks(entries: readonly Entry[]): MarkCounts {
  const counts = { present: 0, late: 0, sick: 0, excused: 0, absent: 0, notScheduled: 0, unknown: 0, outside: 0 };
  for (const { share, standing, place, gap } of entries) {
    if (standing === "cancelled") continue;
    if (share.counted === "outside" && (place === "before-joining" || place === "after-leaving")) counts.outside += 1;
    else if (share.mark === "unknown") counts.unknown += gap === null ? 0 : 1;
    else if (standing !== "open") counts[share.mark] += 1;
  }
  return counts;
}
