import type { FindingView } from "../src/contract";
import type { DamagedClass, Planted } from "./damaged-class";

export interface Scores {
  readonly planted: number;
  readonly found: number;
  readonly missed: readonly Planted[];
  /** Errors at cells where nothing was planted. */
  readonly falseErrors: readonly FindingView[];
  readonly errors: number;
}

/** Holds what a check found against what was planted: a fault is found where any finding names one of its cells. */
export function score({ planted }: DamagedClass, findings: readonly FindingView[]): Scores {
  const named = new Set(findings.flatMap(({ cells }) => cells));
  const damaged = new Set(planted.flatMap(({ cells }) => cells));
  const missed = planted.filter(({ cells }) => !cells.some((cell) => named.has(cell)));
  const errors = findings.filter(({ level }) => level === "error");
  return {
    planted: planted.length,
    found: planted.length - missed.length,
    missed,
    falseErrors: errors.filter(({ cells }) => !cells.some((cell) => damaged.has(cell))),
    errors: errors.length,
  };
}
