import type { ComponentChildren } from "preact";

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | null;
  readonly problem?: string | null;
  /** The control; it carries `id`, and `aria-describedby` by `describedBy`. */
  readonly children: ComponentChildren;
}

/** A control with its label above, a hint, and what is wrong with it. */
export function Field({ id, label, hint = null, problem = null, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
      <p id={`${id}-hint`} class="quiet small">
        {hint}
      </p>
    </div>
  );
}

/** The ids of what describes a control; both are always there, if only empty. */
export function describedBy(id: string): string {
  return `${id}-problem ${id}-hint`;
}

interface RadiosProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | null;
  readonly problem?: string | null;
  readonly onPick: (value: Value) => void;
}

/** A small choice, one of few. */
export function Radios<Value extends string>({ name, legend, options, value, problem = null, onPick }: RadiosProps<Value>) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onPick(option.value)} />
          {option.label}
        </label>
      ))}
      <p class="problem" role="alert">
        {problem}
      </p>
    </fieldset>
  );
}

interface ChipsProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly content: ComponentChildren }[];
  readonly value: Value | null;
  readonly onPick: (value: Value | null) => void;
}

/** Filters of which one or none is on; pressing the one that is on takes it off. */
export function Chips<Value extends string>({ label, options, value, onPick }: ChipsProps<Value>) {
  return (
    <div class="chips" role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.value} type="button" class="chip" aria-pressed={option.value === value} onClick={() => onPick(option.value === value ? null : option.value)}>
          {option.content}
        </button>
      ))}
    </div>
  );
}
