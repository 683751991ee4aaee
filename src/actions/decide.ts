import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import type { Decision } from "../core/completion/decision";
import type { StaffWord } from "../core/completion/staff-word";
import { decided, wordLogged } from "../text/deciding";
import { parseMinimum, verdictLabel } from "../text/decisions-labels";
import { TAB } from "../text/standard-tabs";
import { writeCompletion } from "./compute-completion";
import { decideRound, readDecidedRound } from "./decide-round";
import { underLock } from "./issue-certificates";
import { logPerson } from "./log-person";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { addressOf, signedBy } from "./identity";
import { writeLog } from "./write-log";
import { samePerson } from "./trust/stated-address";

const Request = z.object({
  people: z.array(z.string()).check(z.minLength(1)),
  program: z.string().check(z.minLength(1)),
  kind: z.enum(["approve", "override", "waive"]),
  office: z.nullish(z.enum(["lapas", "disnaker"])),
  verdict: z.nullish(z.enum(["passed", "failed", "hoursLetter", "notApplicable"])),
  minimum: z.nullish(z.string()),
  reason: z.nullish(z.string()),
});

type Asked = z.output<typeof Request>;

/**
 * Records what staff say about people of one programme, on the marks as they are now: an approval of an office, an override or a waiver
 * with its reason. All of the people or none: an unknown one refuses the whole.
 */
export function decide(ports: Ports, request: unknown): Envelope<Api["decide"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  const reason = (asked.reason ?? "").trim();
  if (asked.kind !== "approve" && reason === "") return refused({ code: "reason-missing" });
  return underLock(ports, () => {
    const round = readDecidedRound(ports);
    const found = new Map(round.decisions.flatMap((decision) => (decision.program === asked.program ? [[decision.person, decision] as const] : [])));
    const unknown = asked.people.filter((person) => !found.has(person));
    if (unknown.length > 0) return refused({ code: "person-unknown", people: unknown, program: asked.program });
    const { day, time } = ports.clock.local(ports.clock.now());
    const said = { by: signedBy(ports.identity) || NO_ADDRESS, at: `${day}T${time}` };
    const words = asked.people.map((person) => toWord(asked, reason, found.get(person), said));
    if (!words.every((word) => word !== null)) return refused({ code: "bad-request" });
    const alone = round.settings.bothOfficesApprove ? words.filter((word) => approvesForBoth(ports, word, found.get(word.person))) : [];
    if (alone.length > 0) return refused({ code: "approves-for-both", people: alone.map(({ person }) => person) });
    const after = decideRound(round, { ...round.words, words: [...round.words.words, ...words] });
    if (writeCompletion(ports, after, after.decisions).kind === "protected") return refused({ code: "protected", sheet: TAB.completion });
    const called = logPerson(round.participants);
    writeLog(
      ports,
      words.map((word) => ({
        ...wordLogged(word),
        person: called(word.person),
        cell: asked.program,
        before: verdictLabel(found.get(word.person)?.verdict ?? "undecided"),
        note: reason,
      })),
    );
    return done({ summary: decided(asked.kind, words.length) });
  });
}

/** Google withholds some addresses; a word still needs somebody behind it. */
const NO_ADDRESS = "(tanpa alamat)";

/** Where both offices must approve, they must be two people. Two withheld addresses may well be two. */
function approvesForBoth(ports: Ports, word: StaffWord, decision: Decision | undefined): boolean {
  if (word.kind !== "approve" || word.by === NO_ADDRESS) return false;
  const other = decision?.approved[word.office === "prison" ? "labor" : "prison"]?.by;
  return other !== undefined && samePerson(ports.memory.all(), addressOf(word.by), addressOf(other));
}

function toWord(asked: Asked, reason: string, decision: Decision | undefined, said: { readonly by: string; readonly at: string }): StaffWord | null {
  if (!decision) return null;
  const word = { person: decision.person, program: decision.program, basis: decision.basis, ...said };
  switch (asked.kind) {
    case "approve":
      return asked.office ? { ...word, kind: "approve", office: asked.office === "lapas" ? "prison" : "labor", verdict: decision.verdict } : null;
    case "override":
      return asked.verdict ? { ...word, kind: "override", verdict: asked.verdict, reason } : null;
    case "waive": {
      const minimum = parseMinimum(asked.minimum ?? "");
      return minimum && { ...word, kind: "waive", minimum, reason };
    }
  }
}
