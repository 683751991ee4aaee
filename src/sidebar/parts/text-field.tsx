import { describedBy, Field } from "./field";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | null;
  readonly problem?: string | null;
  readonly onType: (typed: string) => void;
}

/** One line to be typed. */
export function TextField({ id, label, value, hint = null, problem = null, onType }: Props) {
  return (
    <Field id={id} label={label} hint={hint} problem={problem}>
      <input id={id} class="wide" value={value} aria-describedby={describedBy(id)} onInput={(event) => onType(event.currentTarget.value)} />
    </Field>
  );
}
