import type { DecisionView, SessionView } from "../../contract";
import { panel } from "../../text/panel/labels";
import { completionLabels, COUNTED } from "../../text/panel/completion";
import { Bar } from "../parts/bar";
import { DecisionForm } from "../parts/decision-form";
import { Heading } from "../parts/heading";
import { Icon } from "../parts/icon";
import { decisionRows, findDecision, sessionsOf } from "../state/decision-rows";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { Press } from "../parts/press";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** One person: the sentence, the sessions behind it, and what the offices say. */
export function PersonScreen({ state, send }: Props) {
  const decisions = state.completion?.view.decisions ?? [];
  const decision = state.person === null ? null : findDecision(decisions, state.person);
  return (
    <>
      <p>
        <Press send={send} event={{ type: "went", screen: "completion" }} class="link">
          {completionLabels.backToList}
        </Press>
      </p>
      {decision === null ? <Heading title={completionLabels.title} aside={panel.noMatch} /> : <Person state={state} decision={decision} send={send} />}
    </>
  );
}

function Person({ state, decision, send }: Props & { readonly decision: DecisionView }) {
  const { name, verdict, verdictLabel, reason } = decision;
  const program = state.workbook?.programs.find(({ code }) => code === decision.program)?.name ?? (decision.program || completionLabels.noProgram);
  return (
    <>
      <Heading title={name} aside={`${program} · ${decision.person}`} />
      <section class={`card verdict-card ${verdict}`}>
        <h2>
          <Icon name={verdict} />
          {verdictLabel}
        </h2>
        <p>{reason}</p>
        <Bar percent={decision.percent} threshold={decision.thresholdPercent} />
        <p class="quiet small">
          {[...(decision.amount === "" ? [] : [decision.amount]), ...(decision.thresholdPercent === null ? [] : [completionLabels.threshold(decision.thresholdPercent)])].join(" · ")}
        </p>
      </section>
      <Approvals decision={decision} />
      <DecisionForm state={state} send={send} />
      <Sessions sessions={state.completion === null ? [] : sessionsOf(state.completion.view, decision)} />
      <Neighbours state={state} decision={decision} send={send} />
    </>
  );
}

function Approvals({ decision }: { readonly decision: DecisionView }) {
  const lines = [
    { office: completionLabels.prison, by: decision.approvedByPrison },
    { office: completionLabels.laborOffice, by: decision.approvedByLaborOffice },
  ];
  return (
    <>
      <h2>{completionLabels.approvals}</h2>
      <dl class="pairs">
        {lines.map(({ office, by }) => (
          <div key={office}>
            <dt>{office}</dt>
            <dd class={by === null ? "quiet" : ""}>{by ?? completionLabels.notApproved}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Sessions({ sessions }: { readonly sessions: readonly SessionView[] }) {
  if (sessions.length === 0) return <p class="quiet">{completionLabels.noSessions}</p>;
  return (
    <>
      <h2>{completionLabels.sessions(sessions.length)}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{completionLabels.session}</th>
            <th scope="col">{completionLabels.mark}</th>
            <th scope="col">{completionLabels.effect}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ label, mark, counted }, place) => (
            <tr key={place} class={counted}>
              <td>{label}</td>
              <td>{mark === "" ? <span class="quiet">{completionLabels.blankMark}</span> : mark}</td>
              <td>{COUNTED[counted] ?? counted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** On to the next person of the list as it was filtered, without going back to it. */
function Neighbours({ state, decision, send }: Props & { readonly decision: DecisionView }) {
  const rows = decisionRows(state.completion?.view.decisions ?? [], state.decisions);
  const place = rows.findIndex(({ person, program }) => person === decision.person && program === decision.program);
  const link = (neighbour: DecisionView | undefined, label: string) =>
    neighbour === undefined ? null : (
      <Press send={send} event={{ type: "personOpened", key: { person: neighbour.person, program: neighbour.program } }} class="link">
        {`${label}: ${neighbour.name}`}
      </Press>
    );
  return (
    <p class="neighbours">
      {place < 0 ? null : link(rows[place - 1], completionLabels.previous)}
      {place < 0 ? null : link(rows[place + 1], completionLabels.following)}
    </p>
  );
}
