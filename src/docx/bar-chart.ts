import { encodePng } from "./png";

/** Pixels: wide enough to be sharp at the width of a page. */
const WIDTH = 1000;
const HEIGHT = 380;
const BASE_LINE = HEIGHT - 40;
const TOP = 40;
const DOT = 4;

/** Digits of 3 × 5 dots, a row each, the leftmost dot the highest bit. */
const DIGITS: readonly (readonly number[])[] = [
  [7, 5, 5, 5, 7], [2, 6, 2, 2, 7], [7, 1, 7, 4, 7], [7, 1, 7, 1, 7], [5, 5, 7, 1, 1],
  [7, 4, 7, 1, 7], [7, 4, 7, 5, 7], [7, 1, 1, 2, 2], [7, 5, 7, 5, 7], [7, 5, 7, 1, 7],
];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** A frame with stripes, to be told from a full one on any printer. */
  readonly striped: boolean;
}

/**
 * A bar chart as a black and white PNG, one character per byte, for as many groups as given: in each a striped bar and a full one, with their
 * figures above and the number of the group, from 1, below. No other text: what the numbers stand for is said beside the picture.
 */
export function drawBars(groups: readonly (readonly [striped: number, full: number])[]): string {
  const most = Math.max(1, ...groups.flat());
  const room = WIDTH / Math.max(1, groups.length);
  const bar = Math.min(120, Math.floor(room / 3));
  const boxes: Box[] = [{ left: 0, top: BASE_LINE, right: WIDTH, bottom: BASE_LINE + 2, striped: false }];
  groups.forEach((values, group) => {
    const middle = Math.floor((group + 0.5) * room);
    values.forEach((value, index) => {
      const left = index === 0 ? middle - bar : middle;
      const top = BASE_LINE - Math.round((value * (BASE_LINE - TOP)) / most);
      boxes.push({ left, top, right: left + bar - 6, bottom: BASE_LINE, striped: index === 0 });
      boxes.push(...digits(value, left + (bar - 6) / 2, top - 6 * DOT));
    });
    boxes.push(...digits(group + 1, middle, BASE_LINE + 3 * DOT));
  });
  return painted(boxes);
}

/** One box per dot, around the horizontal middle. */
function digits(number: number, middle: number, top: number): readonly Box[] {
  const text = String(number);
  const start = Math.round(middle - (text.length * 4 * DOT - DOT) / 2);
  return [...text].flatMap((digit, place) =>
    (DIGITS[Number(digit)] ?? []).flatMap((row, y) =>
      [0, 1, 2].flatMap((x) => {
        const left = start + (place * 4 + x) * DOT;
        return row & (4 >> x) ? [{ left, top: top + y * DOT, right: left + DOT, bottom: top + (y + 1) * DOT, striped: false }] : [];
      }),
    ),
  );
}

function painted(boxes: readonly Box[]): string {
  const black = new Uint8Array(WIDTH * HEIGHT);
  for (const { left, top, right, bottom, striped } of boxes) {
    for (let y = Math.max(0, top); y < Math.min(HEIGHT, bottom); y += 1) {
      for (let x = Math.max(0, left); x < Math.min(WIDTH, right); x += 1) {
        const edge = x < left + 3 || x >= right - 3 || y < top + 3;
        if (!striped || edge || (x + y) % 12 < 3) black[y * WIDTH + x] = 1;
      }
    }
  }
  return encodePng(WIDTH, HEIGHT, (x, y) => black[y * WIDTH + x] === 1);
}
