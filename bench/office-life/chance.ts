import { randomFrom } from "../class-of";

/** Draws that depend on the seed alone. */
export interface Chance {
  /** From 0 to `below` - 1. */
  readonly whole: (below: number) => number;
  readonly happens: (probability: number) => boolean;
  /** Undefined only where there is nothing to pick from. */
  readonly pick: <Item>(items: readonly Item[]) => Item | undefined;
  /** One of these, which are never none. */
  readonly oneOf: <Item>(first: Item, ...others: readonly Item[]) => Item;
  /** Each with that probability, in their order. */
  readonly some: <Item>(items: readonly Item[], probability: number) => readonly Item[];
}

export function chanceFrom(seed: number): Chance {
  const random = randomFrom(seed);
  const whole = (below: number): number => Math.floor(random() * below);
  return {
    whole,
    happens: (probability) => random() < probability,
    pick: (items) => items[whole(items.length)],
    oneOf: (first, ...others) => [first, ...others][whole(others.length + 1)] ?? first,
    some: (items, probability) => items.filter(() => random() < probability),
  };
}
