import type { TableKindView, TableView } from "../../contract";
import { mappingLabels } from "../../text/panel/tools";
import { describedBy, Field } from "../parts/field";
import { Form } from "../parts/form";
import { Heading } from "../parts/heading";
import { mappingProblem, pointable } from "../state/mapping-draft";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";

interface Props {
  readonly state: State;
  readonly send: Send;
}

/** Staff point at the columns of a sheet of their own; each choice shows what stands there. */
export function MappingScreen({ state, send }: Props) {
  const tables = (state.workbook?.tables ?? []).filter(({ kind }) => kind !== "own" && kind !== "log");
  const table = tables.find(({ sheet }) => sheet === state.mapping.sheet) ?? null;
  return (
    <>
      <Heading title={mappingLabels.title} />
      <p>{tables.length === 0 ? mappingLabels.noTables : mappingLabels.intro}</p>
      {tables.length === 0 ? null : (
        <Field id="mapping-sheet" label={mappingLabels.sheet}>
          <select id="mapping-sheet" class="wide" value={state.mapping.sheet ?? ""} onChange={(event) => send({ type: "mappingSheetChosen", sheet: event.currentTarget.value })}>
            <option value="" disabled />
            {[...new Set(tables.map(({ sheet }) => sheet))].map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </select>
        </Field>
      )}
      {table === null || state.workbook === null ? null : <MappingForm table={table} kinds={pointable(state.workbook.words)} state={state} send={send} />}
    </>
  );
}

function MappingForm({ table, kinds, state, send }: Props & { readonly table: TableView; readonly kinds: readonly TableKindView[] }) {
  const { mapping } = state;
  const problem = mapping.tried ? mappingProblem(mapping) : null;
  return (
    <Form send={send} event={{ type: "mappingSent" }}>
      <Field id="mapping-kind" label={mappingLabels.kind}>
        <select id="mapping-kind" class="wide" value={mapping.kind?.kind} onChange={(event) => send({ type: "mappingKindChosen", kind: kinds[event.currentTarget.selectedIndex] ?? null })}>
          {kinds.map(({ kind, label }) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      {(mapping.kind?.roles ?? []).map(({ role, label }) => (
        <ColumnField key={role} role={role} label={label} table={table} chosen={mapping.columns.get(role) ?? ""} send={send} />
      ))}
      {problem === null ? null : (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="stick">
        <button type="submit" class="action wide" aria-disabled={state.asking !== null}>
          {mappingLabels.save}
        </button>
      </div>
    </Form>
  );
}

interface ColumnProps {
  readonly role: string;
  readonly label: string;
  readonly table: TableView;
  readonly chosen: string;
  readonly send: Send;
}

function ColumnField({ role, label, table, chosen, send }: ColumnProps) {
  const id = `column-${role}`;
  const sample = table.columns.find(({ heading }) => heading === chosen)?.sample;
  return (
    <Field id={id} label={label} hint={sample === undefined ? null : mappingLabels.sample(sample)}>
      <select id={id} class="wide" value={chosen} aria-describedby={describedBy(id)} onChange={(event) => send({ type: "columnChosen", role, heading: event.currentTarget.value })}>
        <option value="">{mappingLabels.notUsed}</option>
        {table.columns.map(({ heading, cell }) => (
          <option key={cell} value={heading}>
            {heading}
          </option>
        ))}
      </select>
    </Field>
  );
}
