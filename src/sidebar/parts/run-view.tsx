import { minutesInWords } from "../../text/panel/amounts";
import { certificateLabels } from "../../text/panel/certificates";
import type { Send } from "../state/panel-event";
import { paceOf, type Phase, type Run } from "../state/run";
import type { State } from "../state/state";
import { FailedPeople } from "./failed-people";
import { FolderLink } from "./folder-link";
import { Heading } from "./heading";
import { Icon } from "./icon";
import { WindowList } from "./window-list";
import { Press } from "./press";
import { OutsideLink } from "./outside-link";

interface Props {
  readonly state: State;
  readonly run: Run;
  readonly send: Send;
}

const TITLES: Readonly<Record<Phase, string>> = {
  running: certificateLabels.running,
  pausing: certificateLabels.running,
  stopping: certificateLabels.running,
  paused: certificateLabels.paused,
  stopped: certificateLabels.stopped,
  finished: certificateLabels.finished,
};

/** A run of issuing while it goes on and after it: true numbers, and everything that can be opened. */
export function RunView({ state, run, send }: Props) {
  return (
    <>
      <Heading title={TITLES[run.phase]} />
      <Progress run={run} />
      <Controls phase={run.phase} send={send} />
      <Standing run={run} now={state.now} />
      <FailedPeople state={state} run={run} send={send} />
      <Documents run={run} />
    </>
  );
}

/** A finished run that had nothing to do shows no bar: the summary says it better. */
function Progress({ run }: { readonly run: Run }) {
  const { issued, total, phase } = run;
  if (phase === "finished" && (total === null || total === 0)) return null;
  const words = total === null ? "" : certificateLabels.progress(issued, total);
  const pace = phase === "running" ? paceOf(run) : null;
  return (
    <div class="progress">
      <div class="bar" role="progressbar" aria-label={certificateLabels.title} aria-valuemin={0} aria-valuemax={total ?? 0} aria-valuenow={issued} aria-valuetext={words}>
        <span class="fill" style={{ width: `${total === null || total === 0 ? 0 : (issued * 100) / total}%` }} />
      </div>
      <p>
        <strong>{words}</strong>
        {pace === null ? null : <span class="quiet">{` · ${certificateLabels.rate(pace.perMinute)} · ${certificateLabels.timeLeft(minutesInWords(pace.left))}`}</span>}
      </p>
    </div>
  );
}

function Controls({ phase, send }: { readonly phase: Phase; readonly send: Send }) {
  if (phase === "pausing" || phase === "stopping") return <p>{certificateLabels.pausing}</p>;
  if (phase !== "running" && phase !== "paused") return null;
  return (
    <div class="row">
      {phase === "running" ? (
        <Press send={send} event={{ type: "paused" }}>
          {certificateLabels.pause}
        </Press>
      ) : null}
      <Press send={send} event={{ type: "stopped" }}>
        {certificateLabels.stop}
      </Press>
    </div>
  );
}

function Standing({ run, now }: { readonly run: Run; readonly now: number }) {
  const { phase, hold, summary, issued, remaining, idle, resumeAt } = run;
  switch (phase) {
    case "running":
    case "pausing":
    case "stopping":
      return <p class="quiet small">{certificateLabels.keepOpen}</p>;
    case "paused":
      return (
        <div class="card">
          {hold === null ? <p>{idle > 0 ? certificateLabels.noProgress : certificateLabels.stoppedText}</p> : <p>{hold.message}</p>}
          {resumeAt === null ? null : <p>{certificateLabels.resumesIn(Math.max(0, Math.ceil((resumeAt - now) / 1000)))}</p>}
        </div>
      );
    case "stopped":
      return <p>{certificateLabels.stoppedText}</p>;
    case "finished":
      return (
        <div class={run.failed.length > 0 ? "card" : "card clean"}>
          <p class="signed">
            <Icon name={run.failed.length > 0 ? "warning" : "passed"} />
            <strong>{certificateLabels.madeNow(issued)}</strong>
          </p>
          {remaining === 0 && run.failed.length === 0 ? null : <p>{summary}</p>}
        </div>
      );
  }
}

function Documents({ run }: { readonly run: Run }) {
  if (run.documents.length === 0) return null;
  return (
    <>
      {run.folderUrl === null ? null : <FolderLink url={run.folderUrl} />}
      <h2>{certificateLabels.documents(run.documents.length)}</h2>
      <WindowList
        items={run.documents}
        keyOf={({ number, person }) => `${number} ${person}`}
        estimate={46}
        label={certificateLabels.documents(run.documents.length)}
        draw={({ name, number, url }) => (
          <div class="line">
            <OutsideLink href={url} text={name} />
            <span class="block quiet small">{number}</span>
          </div>
        )}
      />
    </>
  );
}
