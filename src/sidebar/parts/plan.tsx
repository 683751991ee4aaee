import type { PreflightView } from "../../contract";
import { certificateLabels } from "../../text/panel/certificates";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { stopFacts, type StopFacts } from "../state/steps";
import { FindingsList } from "./findings-list";
import { FolderLink } from "./folder-link";
import { Icon } from "./icon";
import { WindowList } from "./window-list";
import { Press } from "./press";

interface Props {
  readonly state: State;
  readonly plan: PreflightView;
  readonly send: Send;
}

/** More warnings than these are folded, so that the plan itself is in sight. */
const FEW = 2;

/** What will happen, before it happens: who gets which number, who gets none and why, what holds the run back. */
export function Plan({ state, plan, send }: Props) {
  const { willIssue, notIssued, blockers, warnings, alreadyIssued } = plan;
  return (
    <>
      {state.stoppedByFacts ? <Stopped facts={stopFacts(state)} send={send} /> : null}
      <p>{plan.summary}</p>
      {blockers.length === 0 ? null : (
        <section class="card trouble">
          <h2>
            <Icon name="error" />
            {certificateLabels.blockers}
          </h2>
          <FindingsList findings={blockers} state={state} send={send} />
        </section>
      )}
      {warnings.length === 0 ? null : (
        <details class="fold" open={warnings.length <= FEW}>
          <summary>{certificateLabels.warnings(warnings.length)}</summary>
          <FindingsList findings={warnings} state={state} send={send} />
        </details>
      )}
      {alreadyIssued === 0 ? null : <p class="quiet">{certificateLabels.alreadyIssued(alreadyIssued)}</p>}
      {willIssue.length === 0 ? <p>{certificateLabels.nothing}</p> : <p class="quiet">{certificateLabels.duration(plan.expectedMinutes)}</p>}
      {plan.account === "" ? null : <p class="quiet">{plan.account}</p>}
      {plan.folder === "" ? null : <p class="quiet">{plan.folder}</p>}
      {plan.folderUrl === null ? null : <FolderLink url={plan.folderUrl} />}
      <NotIssued people={notIssued} open={willIssue.length === 0} />
      <WillIssue people={willIssue} />
    </>
  );
}

/** Why the run of all steps ended here, each reason with the way to it. */
function Stopped({ facts, send }: { readonly facts: StopFacts; readonly send: Send }) {
  return (
    <section class="card notice">
      <p>{certificateLabels.stoppedHere}</p>
      <ul>
        {facts.errors === 0 ? null : (
          <li>
            <Press send={send} event={{ type: "went", screen: "check" }} class="link">
              {certificateLabels.stopErrors(facts.errors)}
            </Press>
          </li>
        )}
        {facts.undecided === 0 ? null : (
          <li>
            <Press send={send} event={{ type: "went", screen: "completion" }} class="link">
              {certificateLabels.stopUndecided(facts.undecided)}
            </Press>
          </li>
        )}
        {facts.blockers === 0 ? null : <li>{certificateLabels.stopBlockers(facts.blockers)}</li>}
        {facts.warnings === 0 ? null : <li>{certificateLabels.stopWarnings(facts.warnings)}</li>}
      </ul>
    </section>
  );
}

function NotIssued({ people, open }: { readonly people: PreflightView["notIssued"]; readonly open: boolean }) {
  if (people.length === 0) return null;
  return (
    <details class="fold" open={open}>
      <summary>{certificateLabels.notIssued(people.length)}</summary>
      <WindowList
        items={people}
        keyOf={({ person, name, reason }) => `${person} ${name} ${reason}`}
        estimate={60}
        label={certificateLabels.notIssued(people.length)}
        draw={({ name, reason }) => (
          <div class="line">
            <strong>{name}</strong>
            <span class="block quiet small">{reason}</span>
          </div>
        )}
      />
    </details>
  );
}

function WillIssue({ people }: { readonly people: PreflightView["willIssue"] }) {
  if (people.length === 0) return null;
  return (
    <details class="fold" open>
      <summary>{certificateLabels.willIssue(people.length)}</summary>
      <WindowList
        items={people}
        keyOf={({ person, program }) => `${person} ${program}`}
        estimate={46}
        label={certificateLabels.willIssue(people.length)}
        draw={({ name, number, program }) => (
          <div class="line">
            <strong>{name}</strong>
            <span class="block quiet small">{`${number} · ${program}`}</span>
          </div>
        )}
      />
    </details>
  );
}
