/** Google runs ten calls of one page at a time; the eleventh waits (documented: guides/html/communication). */
const AT_A_TIME = 10;

/** Runs what it is given, ten at a time, in the order of arrival; answers in the order of completion. */
export function createCallQueue(): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;

  const leave = (): void => {
    running -= 1;
    waiting.shift()?.();
  };

  return async (run) => {
    if (running >= AT_A_TIME) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
    try {
      return await run();
    } finally {
      leave();
    }
  };
}
