import type { ComponentChildren } from "preact";

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** One thing that can be done, with what it is for. */
export function Tool({ title, hint, children }: Props) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {hint === undefined ? null : <p class="quiet small">{hint}</p>}
      {children}
    </section>
  );
}
