/** The part of a long list that is drawn: items `first` to `last` (exclusive), and the empty heights around it in pixels. */
export interface VisiblePart {
  readonly first: number;
  readonly last: number;
  readonly above: number;
  readonly below: number;
}

/**
 * Which items lie between `top` and `bottom` (pixels from the start of the list). Heights may differ; one pass over the
 * list, which is nothing for thousands. A list that is out of sight still draws one item, so that it keeps its place.
 */
export function visiblePart(count: number, heightOf: (index: number) => number, top: number, bottom: number): VisiblePart {
  let above = 0;
  let first = 0;
  while (first < count - 1 && above + heightOf(first) <= top) {
    above += heightOf(first);
    first += 1;
  }
  let last = first;
  let end = above;
  while (last < count && (end < bottom || last === first)) {
    end += heightOf(last);
    last += 1;
  }
  let below = 0;
  for (let index = last; index < count; index += 1) below += heightOf(index);
  return { first, last, above, below };
}
