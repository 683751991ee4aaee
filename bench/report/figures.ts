/** What `report.json` holds. Seconds are those of this machine's processor unless they are called simulated. */
export interface Report {
  /** ISO day. */
  readonly measuredOn: string;
  readonly node: string;
  readonly cores: number;
  /** Processes that wanted a core in the minute before it began, as the system counts them. */
  readonly load: number;
  readonly actions: readonly ActionFigures[];
  readonly issue: readonly IssueFigures[];
  readonly size: SizeFigures;
}

/** One action on a workbook of so many people; of several runs the middle one. */
export interface ActionFigures {
  readonly action: "check" | "decide" | "preflight";
  readonly people: number;
  readonly runs: number;
  readonly serviceCalls: number;
  readonly seconds: number;
  readonly simulatedSeconds: number;
  /** By how much the process grew at its peak, services included. */
  readonly memoryMegabytes: number;
}

/** Issuing, and the textbook script for the same certificates, run by run in turns; of several runs the middle one. */
export interface IssueFigures {
  readonly people: number;
  readonly certificates: number;
  /** Days that Google's limit of 1,500 documents spreads it over. */
  readonly days: number;
  readonly runs: number;
  readonly steps: number;
  readonly driveWrites: number;
  readonly serviceCalls: number;
  readonly seconds: number;
  readonly simulatedSeconds: number;
  readonly memoryMegabytes: number;
  readonly baseline: { readonly executions: number; readonly serviceCalls: number; readonly seconds: number; readonly simulatedSeconds: number };
  /** Textbook over ours, and the least and the most of it over the runs. */
  readonly callsRatio: number;
  readonly simulatedRatio: number;
  readonly simulatedRatioLeast: number;
  readonly simulatedRatioMost: number;
  readonly computingRatio: number;
}

export interface SizeFigures {
  readonly codeKilobytes: number;
  readonly panelKilobytes: number;
  /** Compiling and evaluating the script in a fresh process, until a function could be called. */
  readonly coldStartMilliseconds: number;
  readonly baselineColdStartMilliseconds: number;
  /** From opening the panel to its first words on the screen, in a Chromium without windows. */
  readonly panelPaintMilliseconds: number;
}

/** The middle one of an odd number of figures; of an even number the upper of the two. */
export function middle(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;
}
