import { panel } from "../../text/panel/labels";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { STEPS, stepState, type StepState } from "../state/steps";
import { Icon, type IconName } from "./icon";

export const STEP_ICON: Readonly<Record<StepState, IconName>> = { waiting: "open", attention: "undecided", done: "passed", running: "retry" };

/** The path at the top of every page: home and the three steps with their signs. */
export function Stepper({ state, send }: { readonly state: State; readonly send: Send }) {
  const here = state.screen === "person" ? "completion" : state.screen;
  return (
    <nav class="steps" aria-label={panel.steps}>
      <button type="button" class="step home" aria-label={panel.home} aria-current={here === "home" ? "page" : undefined} onClick={() => send({ type: "went", screen: "home" })}>
        <Icon name="home" />
      </button>
      {STEPS.map((step) => {
        const standing = stepState(state, step);
        return (
          <button key={step} type="button" class="step" aria-current={here === step ? "step" : undefined} onClick={() => send({ type: "went", screen: step })}>
            <span class={`sign ${standing}`}>
              <Icon name={STEP_ICON[standing]} />
            </span>
            <span>{panel.stepNames[step]}</span>
            <span class="sr">{`: ${panel.stepState[standing]}`}</span>
          </button>
        );
      })}
    </nav>
  );
}
