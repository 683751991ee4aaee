import { completionLabels } from "../../text/panel/completion";

interface Props {
  /** As the script cut it. */
  readonly percent: string | null;
  readonly threshold: number | null;
}

/** How much was attended, with the threshold as an upright line. */
export function Bar({ percent, threshold }: Props) {
  if (percent === null) return <p class="quiet small">{completionLabels.noPercent}</p>;
  return (
    <div class="measure">
      <div class="bar" role="img" aria-label={completionLabels.barOf(percent, threshold)}>
        <span class="fill" style={{ width: `${Math.min(100, Number(percent.replace(",", ".")))}%` }} />
        {threshold === null ? null : <span class="limit" style={{ left: `${Math.min(100, threshold)}%` }} />}
      </div>
      <span class="percent" aria-hidden="true">{`${percent} %`}</span>
    </div>
  );
}
