import { panel } from "../../text/panel/labels";

interface Props {
  readonly hint: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

export function SearchBox({ hint, value, onType }: Props) {
  return <input type="search" class="search" aria-label={`${panel.search}: ${hint}`} placeholder={hint} value={value} onInput={(event) => onType(event.currentTarget.value)} />;
}
