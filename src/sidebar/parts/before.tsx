import { Icon } from "./icon";

/** A step that this panel has not taken yet: what it is for, and when somebody took it last. */
export function Before({ intro, last }: { readonly intro: string; readonly last: string | null }) {
  return (
    <>
      <p>{intro}</p>
      {last === null ? null : <p class="quiet">{last}</p>}
    </>
  );
}

/** What stands below may hold no longer. */
export function Changed({ text }: { readonly text: string }) {
  return (
    <p class="card notice signed">
      <Icon name="warning" />
      <span>{text}</span>
    </p>
  );
}
