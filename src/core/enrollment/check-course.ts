import { thisCentury } from "../indonesia/parse-date";
import type { Program } from "../settings/settings";
import { checkDate } from "./check-dates";
import type { ParticipantStatus } from "./participant";
import type { PersonRow } from "./person-row";
import { hasLeft, readStatus } from "./read-status";

export interface Course {
  readonly status: ParticipantStatus;
  readonly joinedOn: string | null;
  readonly leftOn: string | null;
}

/** Reads when somebody joined, left and why, and compares it with the days of the programme. */
export function checkCourse(row: PersonRow, program: Program | null): Course {
  const reading = readStatus(row.text("status"));
  if (reading.kind === "unknown") row.report({ code: "status-unknown", shown: row.text("status") }, ["status"]);
  const status = reading.kind === "status" ? reading.status : "enrolled";
  const joinedOn = checkDate(row, "joinedOn", thisCentury)?.day ?? null;
  const leftOn = checkDate(row, "leftOn", thisCentury)?.day ?? null;
  const releasedOn = checkDate(row, "releaseDate", thisCentury)?.day ?? null;
  const end = program?.end ?? null;
  if (joinedOn !== null && end !== null && joinedOn > end) row.report({ code: "joined-after-end", day: joinedOn, other: end }, ["joinedOn"]);
  if (joinedOn !== null && leftOn !== null && leftOn < joinedOn) row.report({ code: "left-before-joining", day: leftOn, other: joinedOn }, ["leftOn", "joinedOn"]);
  if (releasedOn !== null && end !== null && releasedOn < end && leftOn === null) row.report({ code: "released-before-end", day: releasedOn, other: end }, ["releaseDate"]);
  if (leftOn !== null && status === "enrolled" && row.cell("status") && reading.kind === "status") row.report({ code: "left-without-status" }, ["status", "leftOn"]);
  if (leftOn === null && hasLeft(status) && row.text("leftOn") === "") row.report({ code: "status-without-date" }, row.cell("leftOn") ? ["leftOn", "status"] : ["status"]);
  return { status, joinedOn, leftOn };
}
