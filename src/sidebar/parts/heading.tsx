import { panel } from "../../text/panel/labels";

interface Props {
  readonly title: string;
  readonly aside?: string | null;
  readonly help?: string | null;
}

/** Title of a page, which takes the focus when the page opens, and its help where there is some. */
export function Heading({ title, aside = null, help = null }: Props) {
  return (
    <div class="heading">
      <h1 tabIndex={-1}>{title}</h1>
      <div class="beside">
        {aside === null ? null : <span class="quiet small">{aside}</span>}
        {help === null ? null : (
          <details class="help">
            <summary>{panel.helpHere}</summary>
            <p>{help}</p>
          </details>
        )}
      </div>
    </div>
  );
}
