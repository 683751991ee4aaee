import type { Fault } from "./faults";

/** Which rules meet which call of one execution. Each rule counts its own calls and fires once. */
export class FaultPlan {
  private readonly rules: { readonly fault: Fault; seen: number }[];

  constructor(faults: readonly Fault[]) {
    this.rules = faults.map((fault) => ({ fault, seen: 0 }));
  }

  /** `names` are all names of one call: `Drive.files.create` is also `Drive.write`. */
  meet(names: readonly string[]): readonly Fault[] {
    const met: Fault[] = [];
    for (const rule of this.rules) {
      if (rule.fault.call !== undefined && !names.includes(rule.fault.call)) continue;
      rule.seen += 1;
      if (rule.seen === rule.fault.nth) met.push(rule.fault);
    }
    return met;
  }
}
