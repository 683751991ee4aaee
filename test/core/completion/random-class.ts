import type { Session } from "../../../src/core/attendance/attendance";
import type { CompletionInput } from "../../../src/core/completion/decide-completion";
import { classOf, day, marks, participant, session } from "./build-class";

/** Numbers from 0 to 1 that a seed alone decides (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A class of three to seven sessions and eight people, with everything that makes deciding hard; the seed decides it. */
export function randomClass(seed: number): CompletionInput {
  const random = chance(seed);
  const among = <T>(...choices: readonly [T, ...T[]]): T => choices[Math.floor(random() * choices.length)] ?? choices[0];
  const count = 3 + Math.floor(random() * 5);
  const latesPerAbsence = among(0, 0, 0, 2, 3);
  const kinds: readonly [Session["kind"], ...Session["kind"][]] = latesPerAbsence === 0 && random() < 0.3 ? ["theory", "practice", null] : ["theory", "practice"];
  const sessions = Array.from({ length: count }, (_, index) =>
    session(index + 1, { minutes: 45 * among(1, 2, 3, 4, 6), kind: among(...kinds), cancelled: random() < 0.1 }),
  );
  const hours = sessions.reduce((sum, one) => sum + one.minutes, 0) / 45;
  const growing = latesPerAbsence === 0 && random() < 0.15;
  const attendanceBase = among("lessons", "lessons", "sessions");
  const codes = Array.from({ length: 8 }, (_, index) => `P-${index + 1}`);
  const letters = (): string => Array.from({ length: count }, () => among("H", "H", "H", "H", "T", "S", "I", "A", "-", ".", "?")).join("");
  return classOf({
    sessions,
    program: {
      lessonHours: growing ? hours + 4 : hours,
      end: growing ? day(count + 2) : day(count),
      thresholdPercent: among(null, 50, 60, 75, 80, 90, 100),
      practicePercent: among(null, null, 50, 80, 100),
    },
    settings: { excusedRule: among("stay", "leave", "attended"), lateJoinerBase: among("course", "since-joining"), latesPerAbsence, attendanceBase },
    today: random() < 0.3 ? day(1 + Math.floor(random() * count)) : day(count + 1),
    participants: codes.map((code) =>
      participant({
        key: code,
        code,
        joinedOn: random() < 0.2 ? day(1 + Math.floor(random() * count)) : null,
        ...(random() < 0.15 ? { status: among("withdrawn", "released"), leftOn: day(1 + Math.floor(random() * (count + 1))) } : {}),
      }),
    ),
    people: codes.filter(() => random() < 0.95).map((code) => marks(letters(), { person: code })),
  });
}
