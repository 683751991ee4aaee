import type { FindingView } from "../../contract";
import { counted } from "../../text/panel/amounts";
import { checkLabels } from "../../text/panel/check";
import { LEVELS } from "../../text/panel/labels";
import type { FindingRow } from "../state/finding-rows";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { ChoiceButton } from "./choice-button";
import { Icon } from "./icon";

interface GroupProps {
  readonly row: Extract<FindingRow, { readonly kind: "group" }>;
  readonly state: State;
  readonly send: Send;
}

/** Heading of a group: opens and closes it, and ticks all its fixes or settles all its findings at once. */
export function GroupLine({ row, state, send }: GroupProps) {
  const { key, level, title, count, fixes, choice, open } = row;
  const { ticked } = state.findings;
  const all = fixes.length > 0 && fixes.every((fix) => ticked.has(fix));
  return (
    <div class={`group ${level}`}>
      <button type="button" class="bare whole" data-row aria-expanded={open} onClick={() => send({ type: "groupToggled", key, open: !open })}>
        <span class={open ? "turn open" : "turn"}>
          <Icon name="chevron" />
        </span>
        <Icon name={level} />
        <span class="grow">
          <span class="sr">{`${LEVELS[level]}: `}</span>
          <strong>{title}</strong>
        </span>
        <span class="badge" aria-hidden="true">
          {counted(count)}
        </span>
        <span class="sr">{checkLabels.groupCount(count)}</span>
      </button>
      {fixes.length < 2 || !open ? null : (
        <label class="choice under">
          <input type="checkbox" checked={all} onChange={(event) => send({ type: "fixesTicked", fixes, on: event.currentTarget.checked })} />
          {checkLabels.tickGroup(fixes.length)}
        </label>
      )}
      {choice === null || !open ? null : (
        <div class="row under">
          <ChoiceButton choice={choice} state={state} send={send} />
        </div>
      )}
    </div>
  );
}

interface FixProps {
  readonly fix: NonNullable<FindingView["fix"]>;
  readonly ticked: ReadonlySet<string>;
  readonly send: Send;
}

/** A fix as before → after, with its tick. Spaces show as they are, because a fix may be about nothing else. */
export function FixLine({ fix, ticked, send }: FixProps) {
  return (
    <label class="choice fix">
      <input type="checkbox" checked={ticked.has(fix.id)} onChange={(event) => send({ type: "fixesTicked", fixes: [fix.id], on: event.currentTarget.checked })} />
      <span>
        <span class="sr">{`${checkLabels.tick}: ${checkLabels.from} `}</span>
        <del>{fix.before === "" ? checkLabels.blank : fix.before}</del>
        <span aria-hidden="true"> → </span>
        <span class="sr">{` ${checkLabels.to} `}</span>
        <ins>{fix.after === "" ? checkLabels.blank : fix.after}</ins>
      </span>
    </label>
  );
}
