import { z } from "zod";

/** What can go wrong at a service call, as `--faults` names it; what each does where is told in `host/FIDELITY.md`. */
export const FAULT_KINDS = [
  "429",
  "403-rate",
  "500",
  "503-after-success",
  "late-success",
  "throw-batch",
  "timeout-kill",
  "lock-timeout",
  "quota-documents",
  "storage-full",
  "preempt",
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/**
 * One rule: at the `nth` call (1-based, within one host call) named `call`, or of all calls where it is absent, `then`
 * happens. `Drive.write` names every Drive request that writes. A rule fires once.
 */
export interface Fault {
  readonly call?: string | undefined;
  readonly nth: number;
  readonly then: FaultKind;
  /** Only with `preempt`: the other user's call. `args` that is no string is passed as JSON text. */
  readonly function?: string | undefined;
  readonly args?: unknown;
  readonly user?: string | undefined;
}

const FaultRule: z.ZodType<Fault> = z
  .strictObject({
    call: z.string().min(1).optional(),
    nth: z.int().min(1),
    then: z.enum(FAULT_KINDS),
    function: z.string().min(1).optional(),
    args: z.unknown().optional(),
    user: z.string().optional(),
  })
  .refine((fault) => (fault.then === "preempt") === (fault.function !== undefined), {
    message: '"function" is needed with "preempt" and has no meaning without it',
  });

/**
 * Reads a fault file's text.
 *
 * @throws Error with one sentence that names the rule and what is wrong with it.
 */
export function parseFaults(text: string): readonly Fault[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error("The fault file is not JSON. It must be a list of rules such as [{\"call\":\"Drive.files.create\",\"nth\":3,\"then\":\"500\"}].");
  }
  const parsed = z.array(FaultRule).safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const [index, ...inner] = issue?.path ?? [];
  const where = typeof index === "number" ? `Rule ${index + 1} of the faults` : "The list of faults";
  const field = inner.length > 0 ? ` at "${inner.join(".")}"` : "";
  throw new Error(`${where} is not usable${field}: ${issue?.message ?? "unknown shape"}. Kinds: ${FAULT_KINDS.join(", ")}.`);
}
