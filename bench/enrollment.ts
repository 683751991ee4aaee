import { classOf } from "./class-of";
import { measure, onHost, sum } from "./measure";

/** Checking a list of 16 columns and what belongs to it. */
export async function benchEnrollment(sizes: readonly number[]): Promise<readonly Record<string, number>[]> {
  const rows: Record<string, number>[] = [];
  for (const people of sizes) {
    const { calls, seconds } = await onHost(classOf(people, 20), (host) => measure(host, "checkEnrollment", {}));
    rows.push({ people, serviceCalls: sum(Object.values(calls)), seconds });
  }
  return rows;
}
