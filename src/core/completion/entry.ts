import type { Mark, Session } from "../attendance/attendance";
import type { ExcusedRule } from "../settings/settings";
import type { SessionShare } from "./decision";

/** Where a session lies for one person; `elsewhere` is a session of the class that the person came from. */
export type Place = "regular" | "before-joining" | "after-leaving" | "elsewhere";

/** What the mark amounts to under the rules, wherever the session lies. */
type Standing = "attended" | "missed" | "excused" | "open" | "not-scheduled" | "cancelled";

/** One session of one person, ready to be weighed. */
export interface Entry {
  readonly share: SessionShare;
  readonly standing: Standing;
  readonly place: Place;
  readonly makeUp: boolean;
  /** Code of the programme that held it. */
  readonly program: string;
  /** Over, or with a mark that nobody can read: without a mark it is a gap, not merely to come. */
  readonly gap: "blank" | "unreadable" | null;
}

/** Makes an entry. `unreadable`: there is text in the cell that is no mark. */
export type MakeEntry = (session: Session, mark: Mark, unreadable: boolean, place: Place) => Entry;

/**
 * Makes entries, and hands out the same object for the same facts: ten thousand people share a few hundred of them.
 * `over` says whether a session's time has passed, so that a blank is a gap.
 */
export function entryMaker(rule: ExcusedRule, today: string, ended: boolean): MakeEntry {
  const known = new Map<Session, Map<string, Entry>>();
  return (session, mark, unreadable, place) => {
    let ofSession = known.get(session);
    if (!ofSession) known.set(session, (ofSession = new Map()));
    const key = unreadable ? `${place} unreadable` : place === "regular" ? mark : `${place} ${mark}`;
    let entry = ofSession.get(key);
    if (!entry) ofSession.set(key, (entry = makeEntry({ session, mark, unreadable, place }, rule, today, ended)));
    return entry;
  };
}

interface EntryFacts {
  readonly session: Session;
  readonly mark: Mark;
  readonly unreadable: boolean;
  readonly place: Place;
}

function makeEntry({ session, mark, unreadable, place }: EntryFacts, rule: ExcusedRule, today: string, ended: boolean): Entry {
  const toCome = !ended && (session.date === null ? mark === "unknown" && !unreadable : session.date > today);
  const outside = place === "before-joining" || place === "after-leaving";
  const unrecorded = mark === "unknown" && !unreadable;
  const standing = session.cancelled
    ? "cancelled"
    : outside && (unrecorded || mark === "notScheduled")
      ? "missed"
      : standingOf(mark, rule, toCome);
  const passed = ended || (session.date !== null && session.date < today);
  return {
    share: {
      session: session.id,
      label: session.label,
      date: session.date,
      minutes: session.minutes,
      kind: session.kind,
      mark,
      counted: countedAs(standing, mark, place, session.makeUp),
    },
    standing,
    place,
    makeUp: session.makeUp,
    program: session.program,
    gap: standing !== "open" || outside ? null : unreadable ? "unreadable" : passed && unrecorded ? "blank" : null,
  };
}

/** A mark on a session still to come says nothing yet, except that the person is not meant to be there. */
function standingOf(mark: Mark, rule: ExcusedRule, toCome: boolean): Standing {
  if (mark === "notScheduled") return "not-scheduled";
  if (toCome) return "open";
  switch (mark) {
    case "present":
    case "late":
      return "attended";
    case "absent":
      return "missed";
    case "sick":
    case "excused":
      return rule === "stay" ? "missed" : rule === "leave" ? "excused" : "attended";
    case "unknown":
      return "open";
  }
}

function countedAs(standing: Standing, mark: Mark, place: Place, makeUp: boolean): SessionShare["counted"] {
  if (standing === "cancelled" || standing === "excused") return standing;
  if (place === "after-leaving" || standing === "not-scheduled") return "outside";
  if (place === "before-joining" && (mark === "unknown" || mark === "notScheduled")) return standing === "open" ? "open" : "outside";
  if (makeUp && standing !== "open") return standing === "attended" ? "made-up" : "outside";
  return standing;
}
