import type { BandColumn } from "./header-band";
import { headingWords } from "./heading-key";
import { resolveColumns, type ResolvedColumns } from "./resolve-columns";
import type { Role, TableKind } from "./role";

/** How many columns there are, and whether some hold amounts of money. */
interface Width {
  readonly count: number;
  readonly money: boolean;
}

type Has = (...roles: readonly Role[]) => number;

/** Facts about a person that a plain list of names does not have. */
const PERSONAL: readonly Role[] = [
  "code", "nik", "birthDate", "birthPlaceDate", "birthPlace", "sex", "program", "education", "address", "phone", "interest1", "joinedOn", "releaseDate",
];

/** When the columns of a band make a table of that kind; `has` counts how many of the roles are there. First come, first served. */
const SIGNATURES: readonly (readonly [TableKind, (has: Has, width: Width) => boolean])[] = [
  ["settings", (has) => has("key", "value") === 2],
  ["attendance", (has) => has("mark") > 0 && has("name", "code", "nik") > 0],
  ["officials", (has) => has("title", "name") === 2 && (has("office") === 1 || (has("employeeId") === 1 && has("from", "to") > 0))],
  ["programs", (has) => has("program") === 1 && has("code", "lessonHours", "start", "end", "quota", "trade", "englishName", "minimumAttendance") >= 2],
  ["sessions", (has) => (has("session") === 1 && has("date", "topic", "lessonHours", "status", "time") > 0) || (has("date") === 1 && has("topic", "lessonHours") > 0)],
  ["log", (has) => has("date") === 1 && has("name", "code") > 0 && has("timeIn", "timeOut", "mark") > 0],
  ["log", (has) => has("session") === 1 && has("name", "code") > 0 && has("mark") > 0],
  ["outcomes", (has) => has("after3", "after6") > 0 && has("name", "code") > 0],
  ["scores", (has) => has("score") === 1 && has("name", "code") > 0],
  ["enrollment", (has) => (has("name") === 1 && has(...PERSONAL) > 0) || (has(...PERSONAL) >= 3 && has("nik", "birthDate", "birthPlaceDate", "code") > 0)],
  ["log", (has, { count }) => has("date") === 1 && has("name") === 1 && count <= 5],
  ["sums", (has) => has("name") === 1 && has("recap") >= 3],
  ["signatures", (has, { money }) => has("name", "signature") === 2 && !money],
  ["unrelated", (has, { count }) => has("name", "number") === 2 && count >= 3],
];

/** Kinds that a list of people cannot be, whatever else its columns are called. */
const NOT_OF_PEOPLE: ReadonlySet<TableKind> = new Set(["settings", "programs", "sessions"]);

/**
 * The kind of table that the columns make, with the role of each; null where they make none. The name of the tab decides
 * only where the headings leave it open: a renamed tab is still what it holds.
 */
export function recogniseKind(sheet: string, columns: readonly BandColumn[]): ResolvedColumns | null {
  if (columns.length < 2) return null;
  if (isOwn(sheet, columns)) return { kind: "own", roles: columns.map(() => null), repeated: [] };
  const people = resolveColumns("enrollment", columns).roles;
  const persons = people.includes("name") && people.some((role) => role === "nik" || role === "birthDate" || role === "birthPlaceDate");
  const money = columns.some((column) => /\b(rp|honor|uang|bersih|kotor)\b/.test(headingWords(column.levels.join(" "))));
  const named = kindByName(sheet);
  if (named !== null) {
    const resolved = resolveColumns(named, columns);
    const known = new Set(resolved.roles.filter((role) => role !== null && role !== "number")).size;
    if (known >= 2 && known >= new Set(people.filter((role) => role !== null)).size - 2) return resolved;
  }
  for (const [kind, fits] of SIGNATURES) {
    if (persons && (NOT_OF_PEOPLE.has(kind) || kind === "scores" || kind === "outcomes" || kind === "officials")) continue;
    const resolved = resolveColumns(kind, columns);
    const count = (role: Role): number => (role === "mark" || role === "recap" ? resolved.roles.filter((other) => other === role).length : resolved.roles.includes(role) ? 1 : 0);
    // One date among the headings of a register of people is no session.
    if (persons && kind === "attendance" && count("mark") < 3) continue;
    if (fits((...roles) => roles.reduce((sum, role) => sum + count(role), 0), { count: columns.length, money })) return resolved;
  }
  return null;
}

const BY_NAME: readonly (readonly [RegExp, TableKind])[] = [
  [/^pengaturan$/, "settings"],
  [/^pejabat$/, "officials"],
  [/^program$/, "programs"],
  [/^peserta( |$)/, "enrollment"],
  [/^sesi$/, "sessions"],
  [/^kehadiran( |$)/, "attendance"],
  [/^nilai( |$)/, "scores"],
  [/^penempatan( |$)/, "outcomes"],
];

function kindByName(sheet: string): TableKind | null {
  const words = headingWords(sheet);
  return BY_NAME.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const OWN_TABS = new Set(["temuan", "kelulusan", "register sertifikat", "log"]);

function isOwn(sheet: string, columns: readonly BandColumn[]): boolean {
  if (OWN_TABS.has(headingWords(sheet))) return true;
  const words = new Set(columns.map((column) => headingWords(column.levels.join(" "))));
  return words.has("kode verifikasi") || (words.has("keputusan") && words.has("alasan")) || (words.has("masalah") && words.has("saran") && words.has("tingkat"));
}
