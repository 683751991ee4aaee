import type { ComponentChildren } from "preact";
import type { EntryCells, EntryField } from "../../contract";
import { entryLabels, type EntryKind } from "../../text/panel/entries";
import { panel } from "../../text/panel/labels";
import { settingsLabels } from "../../text/panel/tools";
import { entryProblem, type EntryDraft } from "../state/entry-draft";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { describedBy, Field } from "./field";
import { Form } from "./form";
import { Press } from "./press";

/** A row that there is: what is said of it, and what its cells show. */
export interface EntryItem {
  readonly name: string;
  readonly cells: EntryCells;
  readonly children: ComponentChildren;
}

interface Props {
  readonly kind: EntryKind;
  readonly items: readonly EntryItem[];
  readonly state: State;
  readonly send: Send;
}

/** The programmes or the officials, each with a way to change it, and a form for one more. */
export function EntryCard({ kind, items, state, send }: Props) {
  const entry = state.entry?.kind === kind ? state.entry : null;
  const adding = entry !== null && entry.before === null;
  const form = entry === null ? null : <EntryForm entry={entry} busy={state.asking !== null} send={send} />;
  return (
    <section class="card">
      <h2>{entryLabels.titles[kind]}</h2>
      {items.length === 0 ? <p class="quiet">{entryLabels.none[kind]}</p> : null}
      <ul class="plain">
        {items.map(({ name, cells, children }, place) => (
          <li key={place}>
            {children}
            {entry !== null && isSame(entry.before, cells) ? (
              form
            ) : (
              <Press send={send} event={{ type: "entryOpened", kind, before: cells }} class="link small">
                {entryLabels.change}
                <span class="sr">{` ${name}`}</span>
              </Press>
            )}
          </li>
        ))}
      </ul>
      <button type="button" aria-expanded={adding} onClick={() => send(adding ? { type: "entryClosed" } : { type: "entryOpened", kind, before: null })}>
        {entryLabels.add[kind]}
      </button>
      {adding ? form : null}
    </section>
  );
}

/** The workbook is read anew at times; a row is the same while it says the same. */
function isSame(before: EntryCells | null, cells: EntryCells): boolean {
  return JSON.stringify(before) === JSON.stringify(cells);
}

function EntryForm({ entry, busy, send }: { readonly entry: EntryDraft; readonly busy: boolean; readonly send: Send }) {
  return (
    <Form send={send} event={{ type: "entrySent" }}>
      {entry.fields.map((field) => (
        <EntryInput key={field.role} field={field} entry={entry} send={send} />
      ))}
      <div class="row">
        <button type="submit" class="action" aria-disabled={busy}>
          {entry.before === null ? entryLabels.save : entryLabels.saveChange}
        </button>
        <Press send={send} event={{ type: "entryClosed" }}>
          {panel.cancel}
        </Press>
      </div>
    </Form>
  );
}

function EntryInput({ field, entry, send }: { readonly field: EntryField; readonly entry: EntryDraft; readonly send: Send }) {
  const { role, label, kind, needed, hint, options } = field;
  const id = `entry-${role}`;
  const shared = { id, class: "wide", value: entry.cells.get(role) ?? "", "aria-describedby": describedBy(id), "aria-required": needed } as const;
  const type = (value: string) => send({ type: "entryTyped", role, value });
  const hints = [hint, ...(kind === "day" ? [settingsLabels.needDay] : []), ...(needed ? [] : [`(${entryLabels.optional})`])];
  return (
    <Field id={id} label={label} hint={hints.filter((part) => part !== "").join(" ")} problem={entryProblem(field, entry)}>
      {kind === "choice" ? (
        <select {...shared} onChange={(event) => type(event.currentTarget.value)}>
          <option value="" />
          {[...new Set([...options, ...(entry.before?.[role] ? [entry.before[role]] : [])])].map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input {...shared} inputMode={kind === "whole" || kind === "employeeId" ? "numeric" : "text"} onInput={(event) => type(event.currentTarget.value)} />
      )}
    </Field>
  );
}
