import type { SpeakerView } from "../../contract";
import { completionLabels } from "../../text/panel/completion";

/** How long each instructor and practitioner taught so far. */
export function Speakers({ speakers }: { readonly speakers: readonly SpeakerView[] }) {
  if (speakers.length === 0) return null;
  return (
    <details class="fold">
      <summary>{completionLabels.speakers(speakers.length)}</summary>
      <dl class="pairs">
        {speakers.map(({ name, program, label }) => (
          <div key={`${program} ${name}`}>
            <dt>{name}</dt>
            <dd>{`${program}: ${label}`}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
