import type { CheckView, FindingView, Level } from "../../contract";
import { counted } from "../../text/panel/amounts";
import { checkLabels } from "../../text/panel/check";
import { LEVELS, panel } from "../../text/panel/labels";
import { HELP_HERE } from "../../text/panel/help";
import { Before, Changed } from "../parts/before";
import { Chips } from "../parts/field";
import { FindingBody } from "../parts/findings-list";
import { FixLine, GroupLine } from "../parts/finding-rows";
import { Heading } from "../parts/heading";
import { Icon } from "../parts/icon";
import { SearchBox } from "../parts/search-box";
import { WindowList } from "../parts/window-list";
import { clockTime } from "../state/clock-time";
import { countLevels, findingRows, type FindingRow } from "../state/finding-rows";
import type { Send } from "../state/panel-event";
import type { Seen, State } from "../state/state";
import { Press } from "../parts/press";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** The first step: everything that was found, worst first. */
export function CheckScreen({ state, send }: Props) {
  const { check } = state;
  const lastCheck = state.workbook?.lastCheck ?? null;
  return (
    <>
      <Heading title={checkLabels.title} aside={check === null ? null : checkLabels.checkedAt(clockTime(check.at))} help={HELP_HERE.check} />
      {state.changed.check && check !== null ? <Changed text={checkLabels.changed} /> : null}
      {check === null ? <Before intro={checkLabels.intro} last={lastCheck === null ? null : checkLabels.last(lastCheck.at)} /> : <Checked state={state} check={check} send={send} />}
    </>
  );
}

function Checked({ state, check, send }: Props & { readonly check: Seen<CheckView> }) {
  const { findings, summary, hidden } = check.view;
  const rows = findingRows(findings, state.findings);
  return (
    <>
      <p>{summary}</p>
      {hidden === 0 ? null : <p class="quiet small">{hidden === null ? checkLabels.hiddenUnknown : checkLabels.hidden(hidden)}</p>}
      <Aside state={state} send={send} />
      {findings.length === 0 ? <Clean /> : <Filters state={state} findings={findings} send={send} />}
      {findings.length > 0 && rows.length === 0 ? <p>{panel.noMatch}</p> : null}
      <WindowList
        items={rows}
        keyOf={(row) => row.key}
        estimate={64}
        label={checkLabels.title}
        draw={(row) => <Line row={row} state={state} send={send} />}
      />
    </>
  );
}

function Clean() {
  return (
    <p class="card clean">
      <Icon name="passed" /> {checkLabels.clean}
    </p>
  );
}

function Filters({ state, findings, send }: Props & { readonly findings: readonly FindingView[] }) {
  const counts = countLevels(findings);
  const levels = (["error", "warning", "note"] as const).filter((level) => counts[level] > 0);
  return (
    <>
      <Chips<Level>
        label={checkLabels.filterLevel}
        value={state.findings.level}
        options={levels.map((level) => ({ value: level, content: <LevelCount level={level} count={counts[level]} /> }))}
        onPick={(level) => send({ type: "levelChosen", level })}
      />
      <SearchBox hint={checkLabels.searchHint} value={state.findings.search} onType={(text) => send({ type: "findingsSearched", text })} />
    </>
  );
}

function LevelCount({ level, count }: { readonly level: Level; readonly count: number }) {
  return (
    <>
      <Icon name={level} />
      {`${LEVELS[level]} ${counted(count)}`}
    </>
  );
}

function Line({ row, state, send }: Props & { readonly row: FindingRow }) {
  if (row.kind === "group") return <GroupLine row={row} state={state} send={send} />;
  return (
    <div class="line">
      <FindingBody finding={row.finding} state={state} send={send} />
      {row.finding.fix === null ? null : <FixLine fix={row.finding.fix} ticked={state.findings.ticked} send={send} />}
    </div>
  );
}

/** What is wanted now and then: untick, undo everything, take the colours away. */
function Aside({ state, send }: Props) {
  const busy = state.asking !== null;
  return (
    <details class="fold">
      <summary>{panel.more}</summary>
      <div class="row">
        {state.findings.ticked.size === 0 ? null : (
          <Press send={send} event={{ type: "fixesTicked", fixes: [...state.findings.ticked], on: false }}>
            {checkLabels.untick}
          </Press>
        )}
        <button type="button" aria-disabled={busy} onClick={() => send({ type: "asked", wish: { action: "undoFixes", request: { fixes: null } } })}>
          {checkLabels.undoAll}
        </button>
        <button type="button" aria-disabled={busy} onClick={() => send({ type: "asked", wish: { action: "clearMarks", request: {} } })}>
          {checkLabels.clearMarks}
        </button>
      </div>
    </details>
  );
}
