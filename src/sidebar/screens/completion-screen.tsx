import type { CompletionView, DecisionView, Verdict } from "../../contract";
import { counted } from "../../text/panel/amounts";
import { panel } from "../../text/panel/labels";
import { completionLabels } from "../../text/panel/completion";
import { HELP_HERE } from "../../text/panel/help";
import { ApproveMany } from "../parts/approve-many";
import { Before, Changed } from "../parts/before";
import { DecisionLine, MapLine } from "../parts/decision-rows";
import { Chips } from "../parts/field";
import { FindingsList } from "../parts/findings-list";
import { Heading } from "../parts/heading";
import { Icon } from "../parts/icon";
import { LegendForm } from "../parts/legend-form";
import { ProgramSelect } from "../parts/program-select";
import { ShareBars } from "../parts/share-bars";
import { Speakers } from "../parts/speakers";
import { SearchBox } from "../parts/search-box";
import { WindowList } from "../parts/window-list";
import { clockTime } from "../state/clock-time";
import { decisionRows, sessionsOf, verdictShares } from "../state/decision-rows";
import type { Send } from "../state/panel-event";
import type { DecisionChoices, Seen, State } from "../state/state";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** The second step: a decision for everybody, those that wait for staff first. */
export function CompletionScreen({ state, send }: Props) {
  const { completion } = state;
  const last = state.workbook?.lastCompletion ?? null;
  return (
    <>
      <Heading title={completionLabels.title} aside={completion === null ? null : completionLabels.computedAt(clockTime(completion.at))} help={HELP_HERE.completion} />
      {state.changed.completion && completion !== null ? <Changed text={completionLabels.changed} /> : null}
      {completion === null ? <Before intro={completionLabels.intro} last={last === null ? null : completionLabels.last(last.at)} /> : <Computed state={state} completion={completion} send={send} />}
    </>
  );
}

function Computed({ state, completion, send }: Props & { readonly completion: Seen<CompletionView> }) {
  const { decisions, findings, summary } = completion.view;
  const { program, look } = state.decisions;
  const ofProgram = program === null ? decisions : decisions.filter((decision) => decision.program === program);
  const rows = decisionRows(decisions, state.decisions);
  return (
    <>
      <p>{summary}</p>
      {findings.length === 0 ? null : (
        <details class="fold">
          <summary>{completionLabels.findings(findings.length)}</summary>
          <FindingsList findings={findings} state={state} send={send} />
        </details>
      )}
      <LegendForm marks={completion.view.unknownMarks} state={state} send={send} />
      <ProgramSelect state={state} value={program} onPick={(choice) => send({ type: "decisionsFiltered", choice: { program: choice } })} />
      <ShareBars decisions={ofProgram} programs={state.workbook?.programs ?? []} />
      <VerdictFilter decisions={ofProgram} choices={state.decisions} send={send} />
      <GapFilter decisions={ofProgram} choices={state.decisions} send={send} />
      <SearchBox hint={completionLabels.searchHint} value={state.decisions.search} onType={(search) => send({ type: "decisionsFiltered", choice: { search } })} />
      <details class="fold">
        <summary>{completionLabels.approveManyTitle}</summary>
        <ApproveMany state={state} shown={rows} send={send} />
      </details>
      <Speakers speakers={completion.view.speakers.filter((speaker) => program === null || speaker.program === program)} />
      <Look look={look} send={send} />
      {rows.length === 0 ? <p>{panel.noMatch}</p> : null}
      <WindowList
        key={look}
        items={rows}
        keyOf={({ person, program: code }) => `${person} ${code}`}
        estimate={look === "list" ? 66 : 44}
        label={completionLabels.title}
        draw={(decision) => (look === "list" ? <DecisionLine decision={decision} send={send} /> : <MapLine decision={decision} sessions={sessionsOf(completion.view, decision)} send={send} />)}
      />
    </>
  );
}

interface FilterProps {
  readonly decisions: readonly DecisionView[];
  readonly choices: DecisionChoices;
  readonly send: Send;
}

/** Those whose marks are still to be filled in, beside any verdict: gone where nobody has a gap, unless it is on. */
function GapFilter({ decisions, choices, send }: FilterProps) {
  const people = decisions.filter(({ unknown }) => unknown > 0).length;
  if (people === 0 && !choices.gaps) return null;
  return (
    <Chips<"gaps">
      label={completionLabels.filterGaps}
      value={choices.gaps ? "gaps" : null}
      options={[{ value: "gaps", content: completionLabels.gaps(people) }]}
      onPick={(choice) => send({ type: "decisionsFiltered", choice: { gaps: choice !== null } })}
    />
  );
}

/** A filter for each verdict, which says how many got it. */
function VerdictFilter({ decisions, choices, send }: FilterProps) {
  return (
    <Chips<Verdict>
      label={completionLabels.filterVerdict}
      value={choices.verdict}
      options={verdictShares(decisions).map(({ verdict, label, count }) => ({
        value: verdict,
        content: (
          <>
            <Icon name={verdict} />
            {`${label} ${counted(count)}`}
          </>
        ),
      }))}
      onPick={(verdict) => send({ type: "decisionsFiltered", choice: { verdict } })}
    />
  );
}

function Look({ look, send }: { readonly look: DecisionChoices["look"]; readonly send: Send }) {
  const pick = (choice: DecisionChoices["look"]) => () => send({ type: "decisionsFiltered", choice: { look: choice } });
  return (
    <>
      <div class="switch" role="group" aria-label={completionLabels.viewAs}>
        <button type="button" aria-pressed={look === "list"} onClick={pick("list")}>
          {completionLabels.viewList}
        </button>
        <button type="button" aria-pressed={look === "map"} onClick={pick("map")}>
          {completionLabels.viewMap}
        </button>
      </div>
      {look === "map" ? <p class="quiet small">{completionLabels.mapKey}</p> : null}
    </>
  );
}
