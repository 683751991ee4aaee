import { helpLabels, PERMISSIONS } from "../../text/panel/help";

/** What the add-on may do, in plain words, and why it needs to. */
export function Permissions() {
  return (
    <>
      <p>{helpLabels.permissionsIntro}</p>
      <ul>
        {PERMISSIONS.map(({ may, why }) => (
          <li key={may}>
            {may} <span class="quiet">{why}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
