import { panel } from "../../text/panel/labels";
import type { State } from "../state/state";

interface Props {
  readonly state: State;
  readonly value: string | null;
  readonly onPick: (program: string | null) => void;
}

/** One programme or all; nothing to choose where there is one only. */
export function ProgramSelect({ state, value, onPick }: Props) {
  const programs = state.workbook?.programs ?? [];
  if (programs.length < 2) return null;
  return (
    <select class="wide" aria-label={panel.program} value={value ?? ""} onChange={(event) => onPick(event.currentTarget.value === "" ? null : event.currentTarget.value)}>
      <option value="">{panel.wholeSheet}</option>
      {programs.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
