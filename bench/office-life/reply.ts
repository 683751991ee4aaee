import type { CallReport } from "../../host/host";

/** What an action answered; null where no answer came, or none that can be read. */
export function replyOf(report: CallReport): unknown {
  if (!report.ok) return null;
  try {
    return JSON.parse(String(report.value)) as unknown;
  } catch {
    return null;
  }
}
