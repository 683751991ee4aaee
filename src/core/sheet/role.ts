/** What a table is for. `own` tabs are written by the add-on; `sums`, `signatures` and `unrelated` tables are named to staff and not used. */
export type TableKind =
  | "enrollment"
  | "attendance"
  | "sessions"
  | "programs"
  | "officials"
  | "settings"
  | "scores"
  | "outcomes"
  | "own"
  | "log"
  | "sums"
  | "signatures"
  | "unrelated";

/**
 * What a column holds. One name for one idea, whichever table it stands in: `code` is the participant's code in a list of
 * people and the programme's code in `Program`; `status` is the person's, or the session's in `Sesi`.
 */
export type Role =
  // people
  | "number"
  | "code"
  | "name"
  | "nik"
  | "birthPlace"
  | "birthDate"
  | "birthPlaceDate"
  | "sex"
  | "education"
  | "address"
  | "phone"
  | "age"
  | "interest1"
  | "interest2"
  | "program"
  | "joinedOn"
  | "leftOn"
  | "status"
  | "remark"
  | "releaseDate"
  | "consent"
  // attendance: one column per session, and totals made by staff
  | "mark"
  | "recap"
  | "signature"
  // sessions and logs
  | "session"
  | "date"
  | "weekday"
  | "time"
  | "timeIn"
  | "timeOut"
  | "lessonHours"
  | "kind"
  | "topic"
  | "speaker"
  // programmes
  | "englishName"
  | "trade"
  | "start"
  | "end"
  | "quota"
  | "minimumAttendance"
  | "minimumPractice"
  | "minimumScore"
  | "instructor"
  | "units"
  // officials
  | "office"
  | "actingPrefix"
  | "title"
  | "rank"
  | "employeeId"
  | "from"
  | "to"
  // settings
  | "key"
  | "value"
  | "description"
  // what became of people after release
  | "after3"
  | "after6"
  // scores: one total and one column per unit
  | "score"
  | "unit";
