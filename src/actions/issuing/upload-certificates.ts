import type { Clock, Creation, DocumentStore, NewDocument } from "../ports";
import type { WriteAllowance } from "./write-allowance";

/** One document to make; `docx` is filled only when its turn comes, so that memory stays flat. */
export interface UploadJob {
  readonly key: string;
  readonly name: string;
  readonly fill: () => string;
}

interface Made {
  readonly id: string;
  readonly url: string;
}

/** Why uploading ended before its work was done. */
export type Halt = { readonly code: "rate" | "quota" | "storage" | "permission" | "folder" | "unavailable"; readonly message: string };

export interface Uploaded {
  readonly made: ReadonlyMap<string, Made>;
  /** Keys whose document could not be made, tried again included; the others were not affected. */
  readonly failed: ReadonlyMap<string, string>;
  readonly halt: Halt | null;
  /** An answer was lost: its document may turn up later. */
  readonly unsettled: boolean;
}

interface Conditions {
  readonly documents: DocumentStore;
  readonly clock: Clock;
  readonly allowance: WriteAllowance;
  readonly folder: string;
  /** Milliseconds since 1970. At least one batch is sent in any case. */
  readonly deadline: number;
}

const AT_ONCE = 20;
const TRIES = 3;
/** All bodies of a batch together stay far below the 50 MB of a request. */
const BATCH_CHARACTERS = 8_000_000;

/** Words by which Google's own refusals of a whole call are told from a broken line; they come in the user's language. */
const QUOTA_WORDS = /quota|limit|too many|kuota|batas|terlalu (?:banyak|sering)/i;

interface State {
  readonly made: Map<string, Made>;
  readonly failed: Map<string, string>;
  readonly tries: Map<string, number>;
  queue: readonly UploadJob[];
  halt: Halt | null;
  unsettled: boolean;
  refusals: number;
  silentBatches: number;
}

/** Makes the documents, at most twenty at a time and no faster than Drive allows, until all are made or the time is up. */
export function uploadCertificates(jobs: readonly UploadJob[], on: Conditions): Uploaded {
  const state: State = { made: new Map(), failed: new Map(), tries: new Map(), queue: jobs, halt: null, unsettled: false, refusals: 0, silentBatches: 0 };
  let first = true;
  while (state.queue.length > 0 && !state.halt && (first || on.clock.now() < on.deadline)) {
    first = false;
    sendBatch(state, on);
  }
  return state;
}

function sendBatch(state: State, on: Conditions): void {
  const allowed = on.allowance.take(Math.min(AT_ONCE, state.queue.length));
  const batch: { readonly job: UploadJob; readonly document: NewDocument }[] = [];
  const waiting = state.queue.slice(allowed);
  let characters = 0;
  for (const job of state.queue.slice(0, allowed)) {
    const docx = characters > BATCH_CHARACTERS ? null : filled(job, state);
    if (docx === null) {
      if (!state.failed.has(job.key)) waiting.unshift(job);
      continue;
    }
    characters += docx.length;
    batch.push({ job, document: { key: job.key, name: job.name, docx, folder: on.folder } });
  }
  state.queue = waiting;
  if (batch.length === 0) return;
  const answers = on.documents.create(batch.map(({ document }) => document));
  const lost: UploadJob[] = [];
  const refused: UploadJob[] = [];
  let ended = false;
  let message = "";
  batch.forEach(({ job }, index) => {
    const answer: Creation = answers[index] ?? { kind: "answerLost", of: "request", message: "" };
    if (answer.kind === "created") state.made.set(job.key, { id: answer.id, url: answer.url });
    else if (answer.kind === "answerLost") {
      lost.push(job);
      ended = ended || answer.of === "call";
      message = answer.message;
    } else if (answer.reason === "rate") refused.push(job);
    else if (answer.reason === "invalid") again(state, job, answer.message);
    else state.halt = { code: answer.reason, message: answer.message };
  });
  if (lost.length > 0) lookFor(lost, ended, message, state, on);
  if (refused.length > 0) backOff(refused, state, on);
  else state.refusals = 0;
}

/** A document that cannot be filled in concerns one person; the others are made. */
function filled(job: UploadJob, state: State): string | null {
  try {
    return job.fill();
  } catch (error) {
    state.failed.set(job.key, error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** To the end of the queue: others come first, and a passing trouble has time to pass. */
function again(state: State, job: UploadJob, message: string): void {
  const tries = (state.tries.get(job.key) ?? 0) + 1;
  state.tries.set(job.key, tries);
  if (tries >= TRIES) state.failed.set(job.key, message);
  else state.queue = [...state.queue, job];
}

/** The state of these is unknown: look before making them again, and adopt what is there. */
function lookFor(lost: readonly UploadJob[], callEnded: boolean, message: string, state: State, on: Conditions): void {
  state.unsettled = true;
  const listing = on.documents.list(on.folder);
  if (listing.kind === "unavailable") {
    state.halt = { code: "unavailable", message: listing.message };
    return;
  }
  const there = new Map(listing.documents.map((document) => [document.key, document]));
  const missing: UploadJob[] = [];
  for (const job of lost) {
    const document = there.get(job.key);
    if (document) state.made.set(job.key, { id: document.id, url: document.url });
    else missing.push(job);
  }
  if (missing.length === 0) return;
  if (!callEnded) {
    for (const job of missing) again(state, job, message);
    return;
  }
  // The call itself failed, not one document: nobody's fault, and not to be counted against anybody.
  state.queue = [...missing, ...state.queue];
  state.silentBatches = missing.length === lost.length ? state.silentBatches + 1 : 0;
  if (QUOTA_WORDS.test(message)) state.halt = { code: "quota", message };
  else if (state.silentBatches >= TRIES) state.halt = { code: "unavailable", message };
}

/** Doubling pauses; where the next one would leave the step's time, the run pauses instead. */
function backOff(refused: readonly UploadJob[], state: State, on: Conditions): void {
  state.queue = [...refused, ...state.queue];
  on.allowance.empty();
  const pause = 1000 * 2 ** state.refusals + (on.clock.now() % 1000);
  state.refusals += 1;
  if (on.clock.now() + pause >= on.deadline) {
    if (state.made.size === 0) state.halt = { code: "rate", message: "" };
    else state.queue = [];
    return;
  }
  on.clock.wait(pause);
}
