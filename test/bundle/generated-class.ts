import { type BookSheet, day } from "../../samples/write-book";
import { DATES, type Person, standardClass } from "./standard-class";

/** The same numbers from 0 to 1 for the same seed (a linear congruential generator, constants of Numerical Recipes). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A class of `size` with marks, sexes and leavers drawn by the seed; every fourth session of some seeds is cancelled. */
export function generatedClass(seed: number, size = 12): BookSheet[] {
  const draw = chance(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(draw() * items.length)] as T;
  const people = Array.from({ length: size }, (_, index): Person => {
    const leaves = draw() < 0.15;
    const last = 2 + Math.floor(draw() * 6);
    const marks = DATES.map((__, session) => (leaves && session > last ? " " : pick([..."HHHHHHHHHHTTSIA"]))).join("");
    return {
      name: `Peserta ${index + 1} Contoh`,
      sex: pick(["L", "P", "L", null]),
      marks,
      ...(leaves ? { status: pick(["Bebas", "Pindah", "Mengundurkan diri"]), left: day(DATES[last] ?? "") } : {}),
    };
  });
  return standardClass(people, { cancelled: seed % 2 === 0 ? [4] : [] });
}
