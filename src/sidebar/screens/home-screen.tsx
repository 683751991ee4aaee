import { counted } from "../../text/panel/amounts";
import { recordLabels } from "../../text/panel/records";
import { homeLabels } from "../../text/panel/home";
import { LEVELS, panel } from "../../text/panel/labels";
import type { WorkbookView } from "../../contract";
import { Heading } from "../parts/heading";
import { Icon } from "../parts/icon";
import { RecognisedTables } from "../parts/recognised-tables";
import { FirstRun } from "../parts/first-run";
import { STEP_ICON } from "../parts/stepper";
import { countLevels } from "../state/finding-rows";
import type { PanelEvent, Send } from "../state/panel-event";
import type { Screen, State, Step } from "../state/state";
import { countVerdict, STEPS, stepState, undecidedCount } from "../state/steps";
import { SmallForm } from "../parts/small-form";
import { Press } from "../parts/press";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** Where the work stands, at a glance. */
export function HomeScreen({ state, send }: Props) {
  const { workbook } = state;
  if (workbook === null) return null;
  if (workbook.canPrepare) return <FirstRun workbook={workbook} send={send} />;
  return (
    <>
      <Heading title={homeLabels.title} />
      <ol class="plain cards">
        {STEPS.map((step) => (
          <li key={step}>
            <StepCard state={state} step={step} send={send} />
          </li>
        ))}
      </ol>
      <p>
        <Press send={send} event={{ type: "setOut", from: "check", goal: "issued" }} busy={state.asking !== null}>
          {homeLabels.oneGo}
        </Press>
        <span class="quiet small block">{homeLabels.oneGoHint}</span>
      </p>
      {workbook.missing.length === 0 ? null : (
        <section class="card">
          <h2>{homeLabels.missing}</h2>
          <ul>
            {workbook.missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div class="row">
            <Press send={send} event={{ type: "went", screen: "settings" }}>
              {homeLabels.fillHere}
            </Press>
            <Press send={send} event={{ type: "asked", wish: { action: "prepareWorkbook", request: {} } }} busy={state.asking !== null}>
              {homeLabels.prepare}
            </Press>
          </div>
        </section>
      )}
      <Watch workbook={workbook} state={state} send={send} />
      <RecognisedTables workbook={workbook} send={send} />
      <Doors send={send} />
      <Account workbook={workbook} state={state} send={send} />
    </>
  );
}

function StepCard({ state, step, send }: Props & { readonly step: Step }) {
  const standing = stepState(state, step);
  return (
    <Press send={send} event={{ type: "went", screen: step }} class="card step-card">
      <span class={`sign ${standing}`}>
        <Icon name={STEP_ICON[standing]} />
      </span>
      <span class="grow">
        <strong>{panel.stepNames[step]}</strong>
        <span class="sr">{`, ${panel.stepState[standing]}`}</span>
        {factsOf(state, step).map((line) => (
          <span key={line} class="block quiet">
            {line}
          </span>
        ))}
      </span>
      <Icon name="chevron" />
    </Press>
  );
}

function factsOf(state: State, step: Step): readonly string[] {
  switch (step) {
    case "check":
      return checkFacts(state);
    case "completion":
      return completionFacts(state);
    case "certificates":
      return certificateFacts(state);
  }
}

function checkFacts({ workbook, check, changed }: State): readonly string[] {
  const programs = workbook?.programs.length ?? 0;
  const people = check?.view.people ?? workbook?.people ?? 0;
  const first = programs > 1 ? homeLabels.peopleInPrograms(people, programs) : homeLabels.people(people);
  const last = workbook?.lastCheck ?? null;
  if (check === null && last === null) return [first, homeLabels.notChecked];
  const counts = check === null ? { error: last?.errors ?? 0, warning: last?.warnings ?? 0, note: last?.notes ?? 0 } : countLevels(check.view.findings);
  const levels = (["error", "warning", "note"] as const).filter((level) => counts[level] > 0).map((level) => `${LEVELS[level]} ${counted(counts[level])}`);
  return [first, levels.length === 0 ? homeLabels.noFindings : levels.join(" · "), ...since(check === null ? last : null, changed.check)];
}

function completionFacts(state: State): readonly string[] {
  const { completion, workbook, changed } = state;
  const last = workbook?.lastCompletion ?? null;
  if (completion === null && last === null) return [homeLabels.notComputed];
  const undecided = undecidedCount(state) ?? 0;
  const passed = completion === null ? (last?.passed ?? 0) : countVerdict(state, "passed", "surePass");
  const all = completion === null ? (last?.people ?? 0) : completion.view.decisions.length;
  return [homeLabels.passedOf(passed, all), ...(undecided === 0 ? [] : [homeLabels.waitingForStaff(undecided)]), ...since(completion === null ? last : null, changed.completion)];
}

/** When it was done, where that was before this panel was opened, and whether it still holds. */
function since(last: { readonly at: string; readonly by: string | null } | null, changed: boolean): readonly string[] {
  return [...(last === null ? [] : [homeLabels.lastTime(last.at, last.by)]), ...(changed ? [homeLabels.changedSince] : [])];
}

function certificateFacts({ run, workbook }: State): readonly string[] {
  if (run !== null && run.total !== null) return [homeLabels.issuedOf(run.issued, run.total)];
  const unfinished = workbook?.unfinished ?? null;
  if (unfinished === null) return [homeLabels.issuedCount(workbook?.issued ?? 0)];
  return [homeLabels.unfinished(unfinished.open, unfinished.issued), `${homeLabels.unfinishedBy(unfinished.by, unfinished.since)}.`];
}

/** What somebody should see to before the three steps: who is at work, and whether the log is whole. */
function Watch({ workbook, state, send }: Props & { readonly workbook: WorkbookView }) {
  return (
    <>
      {workbook.trust.who.mustState ? (
        <section class="card trouble">
          <p>{workbook.trust.who.label}</p>
          <SmallForm
            state={state}
            send={send}
            fields={[{ id: "address", label: recordLabels.address }]}
            button={recordLabels.sayAddress}
            wish={(address = "") => ({ action: "stateIdentity", request: { address } })}
          />
        </section>
      ) : null}
      {workbook.logProblem === null ? null : (
        <section class="card trouble">
          <p>{workbook.logProblem}</p>
          <Press send={send} event={CHECK_LOG} busy={state.asking !== null}>
            {recordLabels.checkLog}
          </Press>
        </section>
      )}
    </>
  );
}

const DOORS: readonly { readonly screen: Screen; readonly label: string }[] = [
  { screen: "settings", label: homeLabels.settings },
  { screen: "mapping", label: homeLabels.mapping },
  { screen: "template", label: homeLabels.template },
  { screen: "lookup", label: homeLabels.lookup },
  { screen: "reports", label: homeLabels.reports },
  { screen: "records", label: recordLabels.title },
  { screen: "help", label: homeLabels.help },
];

function Doors({ send }: { readonly send: Send }) {
  return (
    <ul class="plain doors">
      {DOORS.map(({ screen, label }) => (
        <li key={screen}>
          <Press send={send} event={{ type: "went", screen }} class="link">
            {label}
          </Press>
        </li>
      ))}
    </ul>
  );
}

const CHECK_LOG: PanelEvent = { type: "asked", wish: { action: "checkLog", request: {} } };

function Account({ workbook, state, send }: Props & { readonly workbook: WorkbookView }) {
  return (
    <p class="quiet small account">
      <span>{workbook.email === null ? homeLabels.accountHidden : homeLabels.account(workbook.email)}</span>
      <Press send={send} event={{ type: "asked", wish: { action: "describeWorkbook", request: {} } }} class="link small" busy={state.asking !== null}>
        {homeLabels.refresh}
      </Press>
    </p>
  );
}
