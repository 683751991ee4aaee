import type { Step } from "./step";

/** Real milliseconds that shortening may take: a long story is better than none. */
const PATIENCE = 60_000;

/** Leaves out whatever is not needed for the story to go wrong: halves first, then smaller pieces, at last single steps. */
export function shortened(steps: readonly Step[], goesWrong: (steps: readonly Step[]) => boolean): readonly Step[] {
  const until = Date.now() + PATIENCE;
  let story = steps;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = Math.max(0, story.length - 1 - size); from >= 0 && Date.now() < until; from -= size) {
      const fewer = [...story.slice(0, from), ...story.slice(from + size)];
      if (fewer.length > 0 && fewer.length < story.length && goesWrong(fewer)) story = fewer;
      if (from === 0) break;
      if (from < size) from = size;
    }
  }
  return story;
}
