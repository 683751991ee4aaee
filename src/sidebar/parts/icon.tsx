import type { Level, Verdict } from "../../contract";

export type IconName = Level | Verdict | "home" | "close" | "chevron" | "help" | "retry";

/** Shapes differ, not only colours: an octagon, a triangle and a disc for the levels. On a field of 16 × 16, holes by even-odd. */
const SHAPES: Readonly<Record<IconName, string>> = {
  error: "M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.1 4h1.8v5H7.1zM7.1 10.3h1.8v1.8H7.1z",
  warning: "M8 1 15.8 15H.2zM7.2 6h1.6v4.4H7.2zM7.2 11.6h1.6v1.6H7.2z",
  note: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM7.1 7h1.8v5H7.1zM7.1 4h1.8v1.8H7.1z",
  passed: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM6.9 11.6 3.6 8.3l1.2-1.2 2.1 2.1 4.4-4.4 1.2 1.2z",
  surePass: "M6.3 13 1.8 8.5l1.4-1.4 3.1 3.1 6.6-6.6L14.3 5z",
  failed: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM5.6 4.4 8 6.8l2.4-2.4 1.2 1.2L9.2 8l2.4 2.4-1.2 1.2L8 9.2l-2.4 2.4-1.2-1.2L6.8 8 4.4 5.6z",
  sureFail: "M4 2.6 8 6.6l4-4L13.4 4l-4 4 4 4-1.4 1.4-4-4-4 4L2.6 12l4-4-4-4z",
  undecided: "M8 .6 15.4 8 8 15.4.6 8zM7.1 10.6h1.8v1.8H7.1zM7.1 4h1.8v5.4H7.1z",
  open: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM8 2.7a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 0 0 8 2.7zM7.2 4.4h1.6v3.2l2.4 1.4-.8 1.4-3.2-1.9z",
  hoursLetter: "M3 1h7l3 3v11H3zM5 6h6v1.4H5zM5 9h6v1.4H5zM5 12h4v1.2H5z",
  notApplicable: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM4.4 7.1h7.2v1.8H4.4z",
  home: "M8 1.4 1 7.6h2V14h3.7v-4.2h2.6V14H13V7.6h2z",
  close: "M4 2.6 8 6.6l4-4L13.4 4l-4 4 4 4-1.4 1.4-4-4-4 4L2.6 12l4-4-4-4z",
  chevron: "M5.6 2.4 11.2 8l-5.6 5.6-1.3-1.3L8.6 8 4.3 3.7z",
  help: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM7.2 11h1.6v1.6H7.2zM5 6.4a3 3 0 1 1 4.5 2.6c-.5.3-.7.6-.7 1.2H7.2c0-1.4.7-2 1.3-2.4a1.4 1.4 0 1 0-1.9-1.4z",
  retry: "M8 2.5a5.5 5.5 0 0 1 4.9 3H10.5v1.6h5V2h-1.6v2A7 7 0 1 0 15 8.9h-1.6A5.5 5.5 0 1 1 8 2.5z",
};

/** A sign beside words that say the same; never alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path fill="currentColor" fill-rule="evenodd" d={SHAPES[name]} />
    </svg>
  );
}
