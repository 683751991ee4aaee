import { classOf } from "./class-of";
import { measure, onHost, sum } from "./measure";

const SESSIONS = 60;

/** Deciding a class: service calls must not grow with the people, computing may grow as they do. */
export async function benchAttendance(sizes: readonly number[]): Promise<readonly Record<string, number>[]> {
  const rows: Record<string, number>[] = [];
  for (const people of sizes) {
    const { calls, seconds } = await onHost(classOf(people, SESSIONS), (host) => measure(host, "computeCompletion", {}));
    rows.push({ people, sessions: SESSIONS, serviceCalls: sum(Object.values(calls)), seconds });
  }
  return rows;
}
