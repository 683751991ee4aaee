import { reportLabels, templateLabels } from "../../text/panel/tools";
import { describedBy, Field } from "../parts/field";
import { Form } from "../parts/form";
import { Heading } from "../parts/heading";
import { Press } from "../parts/press";
import { ProgramSelect } from "../parts/program-select";
import { SmallForm } from "../parts/small-form";
import { TextField } from "../parts/text-field";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** One paper at a time: which, of which programme, and of which day where it is of one. */
export function ReportsScreen({ state, send }: Props) {
  const choices = state.workbook?.words.reports ?? [];
  const typed = (id: string): string => state.typed.get(id) ?? "";
  const choice = choices[Number(typed("report"))];
  if (choice === undefined) return null;
  const busy = state.asking !== null;
  const { kind, span, dayLabel, hint } = choice;
  const day = dayLabel === null ? "" : typed("report-day");
  return (
    <>
      <Heading title={reportLabels.title} aside={reportLabels.kept} />
      <Form send={send} event={{ type: "asked", wish: { action: "createReport", request: { kind, program: state.program, day: day === "" ? null : day, span } } }} class="card">
        <Field id="report" label={reportLabels.which} hint={hint}>
          <select id="report" class="wide" aria-describedby={describedBy("report")} value={typed("report") || "0"} onChange={(event) => send({ type: "typed", id: "report", value: event.currentTarget.value })}>
            {choices.map((one, index) => (
              <option key={one.label} value={index}>
                {one.label}
              </option>
            ))}
          </select>
        </Field>
        <ProgramSelect state={state} value={state.program} onPick={(program) => send({ type: "programChosen", program })} />
        {dayLabel === null ? null : <TextField id="report-day" label={dayLabel} value={day} onType={(value) => send({ type: "typed", id: "report-day", value })} />}
        <button type="submit" class="action" aria-disabled={busy}>
          {reportLabels.make}
        </button>
      </Form>
      <details class="fold">
        <summary>{reportLabels.template}</summary>
        <p class="quiet small">{reportLabels.templateHint}</p>
        <div class="stack">
          <Press send={send} event={{ type: "asked", wish: { action: "createTemplate", request: { kind } } }} busy={busy}>
            {templateLabels.create}
          </Press>
          <SmallForm
            state={state}
            send={send}
            fields={[{ id: "report-template", label: templateLabels.link }]}
            button={templateLabels.use}
            wish={(id = "") => ({ action: "useTemplate", request: { id, name: null, docx: null, report: kind } })}
          />
          <Press send={send} event={{ type: "asked", wish: { action: "useTemplate", request: { id: null, name: null, docx: null, report: kind } } }} busy={busy}>
            {reportLabels.builtIn}
          </Press>
        </div>
      </details>
    </>
  );
}
