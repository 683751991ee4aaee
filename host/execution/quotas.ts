import type { Account, Execution } from "./execution";

/** Per user and day; developers.google.com/apps-script/guides/services/quotas, read 2026-02. */
const LIMITS = {
  documents: { consumer: 250, workspace: 1_500 },
  conversions: { consumer: 2_000, workspace: 4_000 },
  urlfetch: { consumer: 20_000, workspace: 100_000 },
  properties: { consumer: 50_000, workspace: 500_000 },
} as const satisfies Record<string, Record<Account, number>>;

export type Quota = keyof typeof LIMITS;

/** The service as Google's text names it. */
const NAMES: Readonly<Record<Quota, string>> = {
  documents: "docs create",
  conversions: "convert",
  urlfetch: "urlfetch",
  properties: "properties",
};

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Takes `amount` from what the user has left of a quota. The 24 hours begin with the first use after the last ones ended,
 * on the virtual clock. A refused use takes nothing.
 *
 * @throws Error with Google's text when less than `amount` is left.
 */
export function useQuota(execution: Pick<Execution, "state" | "user" | "account" | "now">, quota: Quota, amount = 1): void {
  const ofUser = (execution.state.quotas[execution.user] ??= {});
  const last = ofUser[quota];
  const now = execution.now();
  const current = last && now - last.since < DAY_MS ? last : { since: now, used: 0 };
  if (current.used + amount > LIMITS[quota][execution.account]) throw new Error(quotaText(quota));
  ofUser[quota] = { since: current.since, used: current.used + amount };
}

/** What Google throws when a day's quota is used up; seen in many public reports, a shorter form stands in its guide "Troubleshooting". */
export function quotaText(quota: Quota): string {
  return `Service invoked too many times for one day: ${NAMES[quota]}.`;
}
