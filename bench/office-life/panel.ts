import type { CallReport } from "../../host/host";
import { replyOf } from "./reply";
import type { Act } from "./step";
import type { World } from "./world";

/** Keeps what an answer puts before the staff: fixes to tick, choices to make, what could be removed. A copy starts with an empty register. */
export function readPanel(world: World, { action, request }: Act, report: CallReport): void {
  const reply = replyOf(report) as { readonly ok: boolean; readonly data?: Readonly<Record<string, unknown>> } | null;
  if (!reply?.ok || !reply.data) return;
  const { data } = reply;
  const shown = ["findings", "warnings", "blockers"].flatMap((list) => (Array.isArray(data[list]) ? (data[list] as readonly Shown[]) : []));
  if (action === "checkEnrollment") world.panel.fixes = shown.flatMap(({ fix }) => fix ?? []);
  if (shown.length > 0) world.panel.choices = shown.flatMap(({ choices }) => choices);
  if (action === "purgeExpired") world.panel.purge = typeof data.token === "string" ? data.token : null;
  if (action !== "confirm" || !isNewRound(request)) return;
  world.given.clear();
  world.touched.numbers.clear();
}

interface Shown {
  readonly fix: World["panel"]["fixes"][number] | null;
  readonly choices: World["panel"]["choices"];
}

const isNewRound = (request: unknown): boolean => typeof request === "object" && request !== null && "what" in request && request.what === "copy" && "value" in request && request.value === "new";
