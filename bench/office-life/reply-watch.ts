import type { CallReport } from "../../host/host";
import { TIME_LIMIT_TEXT } from "../../host/execution/host-execution";
import type { Act } from "./step";

/** What no sentence for staff may hold: the language of the machine. */
const RAW = /TypeError|ReferenceError|SyntaxError|RangeError|NotEmulated|Exception|\bundefined\b|\bNaN\b|\[object |\bat [\w.<>]+ \(/;

/** What is wrong with an answer: it did not come, cannot be read, or speaks of the machine instead of the matter. */
export function replyFaults({ action, faults }: Act, report: CallReport): readonly string[] {
  const disturbed = faults.length > 0;
  const own = report.ok
    ? envelopeFaults(report.value, disturbed)
    : disturbed && faults.some(({ then }) => then === "timeout-kill") && report.error.message === TIME_LIMIT_TEXT
      ? []
      : [`ended with ${report.error.name}: ${report.error.message.slice(0, 300)}`];
  const script = disturbed ? [] : report.lines.filter((line) => /^\s+at /m.test(line)).map((line) => `wrote ${line.slice(0, 400)}`);
  return [...own, ...script].map((wrong) => `${action} ${wrong}`).concat(report.preempted.flatMap((other) => (other.ok ? envelopeFaults(other.value, true) : [`ended with ${other.error.message}`]).map((wrong) => `the colleague's call ${wrong}`)));
}

function envelopeFaults(value: unknown, disturbed: boolean): readonly string[] {
  let reply: unknown;
  try {
    reply = JSON.parse(String(value));
  } catch {
    return [`answered no JSON: ${String(value).slice(0, 100)}`];
  }
  if (!isRecord(reply)) return ["answered no object"];
  if (reply.ok === true) return isRecord(reply.data) ? rawIn(reply.data.summary) : ["answered without data"];
  const { error } = reply;
  if (reply.ok !== false || !isRecord(error)) return ["answered neither yes nor no"];
  const { code, message, remedy } = error;
  if (![code, message, remedy].every((text) => typeof text === "string" && text !== "")) return [`was refused without ${JSON.stringify(error)}`];
  if (code === "unexpected" && !disturbed) return ["was refused as unexpected, though nothing disturbed it"];
  return [...rawIn(message), ...rawIn(remedy)];
}

const rawIn = (text: unknown): readonly string[] => (typeof text === "string" && RAW.test(text) ? [`said “${text.slice(0, 200)}”`] : []);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
