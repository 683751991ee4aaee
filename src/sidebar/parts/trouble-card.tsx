import { panel } from "../../text/panel/labels";
import { troubleLabels, TROUBLES, whatIsSafe } from "../../text/panel/trouble";
import type { Send } from "../state/panel-event";
import type { Trouble } from "../state/state";
import { Icon } from "./icon";
import { Press } from "./press";

interface Props {
  readonly trouble: Trouble;
  readonly online: boolean;
  /** Nothing could be read yet, so there is nothing to go back to. */
  readonly only: boolean;
  readonly send: Send;
}

/** What happened, what is safe, what to do. The page below keeps what it showed. */
export function TroubleCard({ trouble, online, only, send }: Props) {
  return (
    <section class="card trouble" role="alert">
      <TroubleWords trouble={trouble} online={online} />
      <div class="row">
        <Press send={send} event={{ type: "retried" }} class="action">
          {panel.retry}
        </Press>
        {only ? null : (
          <Press send={send} event={{ type: "troubleClosed" }}>
            {panel.close}
          </Press>
        )}
      </div>
    </section>
  );
}

function TroubleWords({ trouble, online }: Pick<Props, "trouble" | "online">) {
  if (trouble.kind === "refused") {
    const { code, message, remedy } = trouble.failure;
    return (
      <>
        <h2>
          <Icon name="warning" />
          {code === "busy" ? troubleLabels.busyTitle : troubleLabels.refusedTitle}
        </h2>
        <p>{message}</p>
        <p>{remedy}</p>
      </>
    );
  }
  const words = TROUBLES[trouble.kind];
  return (
    <>
      <h2>
        <Icon name="error" />
        {words.title}
      </h2>
      <p>{words.what}</p>
      <h3>{troubleLabels.safe}</h3>
      <p>{whatIsSafe(trouble.wish.action)}</p>
      <h3>{troubleLabels.todo}</h3>
      <ol>
        {words.todo.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {trouble.kind === "offline" && online ? <p class="good">{troubleLabels.backOnline}</p> : null}
    </>
  );
}
