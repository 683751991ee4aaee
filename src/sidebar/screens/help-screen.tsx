import type { PanelWords } from "../../contract";
import { helpLabels } from "../../text/panel/help";
import { Heading } from "../parts/heading";
import { Permissions } from "../parts/permissions";

/** Questions and answers, and what the add-on may do and why. */
export function HelpScreen({ topics }: { readonly topics: PanelWords["help"] }) {
  return (
    <>
      <Heading title={helpLabels.title} />
      {topics.map(({ question, answer }) => (
        <details key={question} class="fold">
          <summary>{question}</summary>
          {answer.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      ))}
      <h2>{helpLabels.permissions}</h2>
      <Permissions />
    </>
  );
}
