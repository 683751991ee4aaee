import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { visiblePart } from "../state/window";

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** Pixels of an item nobody has seen yet. */
  readonly estimate: number;
  readonly label: string;
  readonly draw: (item: Item) => ComponentChildren;
}

/** Pixels drawn beyond the screen on both sides: enough for a keyboard to walk on. */
const SPARE = 600;
/** The view moves in steps of this, so that a scroll of a few pixels draws nothing anew. */
const STRIDE = 200;

/** A list of any length inside the scrolling page: only what is near the screen is drawn. Arrow keys walk from row to row. */
export function WindowList<Item>({ items, keyOf, estimate, label, draw }: Props<Item>) {
  const box = useRef<HTMLDivElement>(null);
  const heights = useRef(new Map<string, number>());
  const [view, setView] = useState({ top: 0, bottom: STRIDE * 4 });
  const [, redraw] = useState(0);

  useLayoutEffect(() => {
    const scroller = box.current?.closest(".scroll");
    if (!scroller) return undefined;
    const follow = () => setView((old) => (box.current ? sameOr(old, viewOf(scroller, box.current)) : old));
    const sizes = new ResizeObserver(follow);
    sizes.observe(scroller);
    scroller.addEventListener("scroll", follow, { passive: true });
    follow();
    return () => {
      sizes.disconnect();
      scroller.removeEventListener("scroll", follow);
    };
  }, []);

  useLayoutEffect(() => {
    if (box.current && measure(box.current, heights.current)) redraw((count) => count + 1);
  });

  const heightOf = (index: number): number => {
    const item = items[index];
    return (item === undefined ? undefined : heights.current.get(keyOf(item))) ?? estimate;
  };
  const part = visiblePart(items.length, heightOf, view.top, view.bottom);

  return (
    <div ref={box} role="list" aria-label={label} onKeyDown={walk} style={{ paddingTop: `${part.above}px`, paddingBottom: `${part.below}px` }}>
      {items.slice(part.first, part.last).map((item, place) => (
        <div key={keyOf(item)} data-key={keyOf(item)} role="listitem" aria-setsize={items.length} aria-posinset={part.first + place + 1}>
          {draw(item)}
        </div>
      ))}
    </div>
  );
}

interface View {
  readonly top: number;
  readonly bottom: number;
}

function viewOf(scroller: Element, list: Element): View {
  const frame = scroller.getBoundingClientRect();
  const start = list.getBoundingClientRect().top;
  return {
    top: Math.floor((frame.top - start - SPARE) / STRIDE) * STRIDE,
    bottom: Math.ceil((frame.bottom - start + SPARE) / STRIDE) * STRIDE,
  };
}

function sameOr(old: View, fresh: View): View {
  return old.top === fresh.top && old.bottom === fresh.bottom ? old : fresh;
}

/** Notes the heights of the drawn items; true when one differs from what was assumed. */
function measure(list: HTMLElement, heights: Map<string, number>): boolean {
  let changed = false;
  for (const child of list.children) {
    if (!(child instanceof HTMLElement)) continue;
    const key = child.dataset["key"] ?? "";
    if (heights.get(key) !== child.offsetHeight) {
      heights.set(key, child.offsetHeight);
      changed = true;
    }
  }
  return changed;
}

function walk(event: KeyboardEvent): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-row]")];
  const place = rows.findIndex((row) => row === document.activeElement);
  const next = rows[place + step];
  if (place === -1 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
