import type { ComponentChildren } from "preact";
import { ENTRY_FIELDS, entryLabels, type EntryField, type EntryKind } from "../../text/panel/entries";
import { panel } from "../../text/panel/labels";
import { settingsLabels } from "../../text/panel/tools";
import { entryProblem, type EntryDraft } from "../state/entry-draft";
import type { Send } from "../state/panel-event";
import type { State } from "../state/state";
import { describedBy, Field } from "./field";
import { Press } from "./press";

interface Props {
  readonly kind: EntryKind;
  readonly state: State;
  readonly send: Send;
  /** What there is already, as list items. */
  readonly children: readonly ComponentChildren[];
}

/** The programmes or the officials, with a form for one more. */
export function EntryCard({ kind, state, send, children }: Props) {
  const { entry } = state;
  const open = entry !== null && entry.kind === kind;
  return (
    <section class="card">
      <h2>{entryLabels.titles[kind]}</h2>
      {children.length === 0 ? <p class="quiet">{entryLabels.none[kind]}</p> : <ul class="plain">{children}</ul>}
      <button type="button" aria-expanded={open} onClick={() => send({ type: "entryOpened", kind: open ? null : kind })}>
        {entryLabels.add[kind]}
      </button>
      {entry !== null && open ? <EntryForm entry={entry} busy={state.asking !== null} send={send} /> : null}
    </section>
  );
}

function EntryForm({ entry, busy, send }: { readonly entry: EntryDraft; readonly busy: boolean; readonly send: Send }) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send({ type: "entrySent" });
      }}
    >
      {ENTRY_FIELDS[entry.kind].map((field) => (
        <EntryInput key={field.role} field={field} entry={entry} send={send} />
      ))}
      <div class="row">
        <button type="submit" class="action" aria-disabled={busy}>
          {entryLabels.save}
        </button>
        <Press send={send} event={{ type: "entryOpened", kind: null }}>
          {panel.cancel}
        </Press>
      </div>
    </form>
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
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input {...shared} inputMode={kind === "whole" || kind === "employeeId" ? "numeric" : "text"} onInput={(event) => type(event.currentTarget.value)} />
      )}
    </Field>
  );
}
