import type { ActionFigures, IssueFigures, Report } from "./figures";

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
/** Two digits that mean something; what is large needs no fraction. */
const short = (figure: number): string => (figure >= 10 ? number.format(figure) : figure.toFixed(figure >= 1 ? 1 : 2));
const times = (ratio: number): string => `×${short(ratio)}`;
const minutes = (seconds: number): string => (seconds < 90 ? `${short(seconds)} s` : `${short(seconds / 60)} min`);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? "---" : "---:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** The report for somebody who decides: ratios first, then what each size costs, how it was measured, and what it does not say. */
export function reportText(report: Report): string {
  const { actions, issue, size, node, cores, load, measuredOn } = report;
  return `# What Tuntas costs

Measured on ${measuredOn} with Node ${node} on ${cores} ${cores === 1 ? "core" : "cores"}, on the emulated services;
${busy(load, cores)}. \`npm run bench -- report\` writes this page and \`report.json\` anew.

## Beside the script that every tutorial shows

[\`baseline/Code.js\`](baseline/Code.js) makes the same certificates for the same people: for each one it copies the template, opens the copy, replaces the
tags, saves, and writes the link. It reserves no number, keeps no register, draws no QR code, and makes a document twice when it is ended between the copy and the link.

${table(["people", "certificates", "service calls: fewer by", "waiting for Google: shorter by", "computing: longer by", "both together: shorter by"], issue.map(besideTextbook))}

Staff feel both. Waiting is simulated; computing is what our script does in place of Google's editor: it makes each document whole, picture included.
Checking and deciding have no counterpart in the textbooks.

## What each size costs

${table(["", "people", "service calls", "computing", "simulated time", "memory of the process"], [...actions.map(actionRow), ...issue.map(issueRow)])}

${growthOf(actions)}

## Size and start

The script is ${short(size.codeKilobytes)} kB, the panel ${short(size.panelKilobytes)} kB. Until a function of the script can be called ${short(size.coldStartMilliseconds)} ms pass in a fresh process, with the
textbook script ${short(size.baselineColdStartMilliseconds)} ms; each click of staff pays that, beside the second and more that Google itself takes. The panel shows its first words
${short(size.panelPaintMilliseconds)} ms after it is opened, in a Chromium without windows; then it waits for the script.

## How it was measured

- Each line in a process of its own, one at a time; the middle one of the runs (${runsOf(actions, issue)}).
- Issuing and the textbook script take turns on copies of the same workbook; each turn draws Google's latencies anew from \`host/latency.json\` by a seed that both share.
- **Simulated time** is what Google would have taken by that table, whose sources it names; it does not depend on this machine. **Computing** is this machine's
  processor, script and emulated services together. **Memory** is the most that the process held, workbook, emulated services and documents included.
- A class has one programme, 20 sessions, and about nine in ten who finish; for issuing everybody finishes. \`bench/class-of.ts\` makes it from a seed.

## What it does not say

- Nothing here ran on Google. Its computers are slower or faster than this one, and the latencies of an upload with conversion are assumed (A12, A15 in \`host/FIDELITY.md\`).
${issue.filter(({ certificates, people }) => certificates < people).map(partOf).join("")}- Compare ratios between machines, not seconds.
`;
}

function besideTextbook(figures: IssueFigures): readonly string[] {
  const { people, certificates, callsRatio, simulatedRatio, computingRatio, simulatedSeconds, seconds, baseline } = figures;
  const together = (baseline.simulatedSeconds + baseline.seconds) / (simulatedSeconds + seconds);
  return [number.format(people), number.format(certificates), times(callsRatio), `${times(simulatedRatio)} ${spread(figures)}`, times(computingRatio), times(together)];
}

const spread = ({ runs, simulatedRatioLeast, simulatedRatioMost }: IssueFigures): string => (runs === 1 ? "(one run)" : `(${short(simulatedRatioLeast)} to ${short(simulatedRatioMost)})`);

const busy = (load: number, cores: number): string =>
  load > cores ? `other work kept the machine busy (load ${short(load)}), so seconds are longer than they need be` : `the machine was otherwise quiet (load ${short(load)})`;

function actionRow({ action, people, serviceCalls, seconds, simulatedSeconds, memoryMegabytes }: ActionFigures): readonly string[] {
  return [action, number.format(people), number.format(serviceCalls), minutes(seconds), minutes(simulatedSeconds), `${number.format(memoryMegabytes)} MB`];
}

function issueRow({ people, certificates, serviceCalls, seconds, simulatedSeconds, memoryMegabytes }: IssueFigures): readonly string[] {
  const what = certificates < people ? `issue ${number.format(certificates)} of them` : "issue";
  return [what, number.format(people), number.format(serviceCalls), minutes(seconds), minutes(simulatedSeconds), `${number.format(memoryMegabytes)} MB`];
}

/** How the two largest sizes compare: calls must stay, computing may grow as the people do. */
function growthOf(actions: readonly ActionFigures[]): string {
  return (["check", "decide", "preflight"] as const)
    .flatMap((action) => {
      const [before, largest] = actions.filter((each) => each.action === action).slice(-2);
      if (!before || !largest) return [];
      const grown = (figure: "people" | "serviceCalls" | "seconds" | "memoryMegabytes"): string => times(largest[figure] / before[figure]);
      return [`- **${action}**: from ${number.format(before.people)} to ${number.format(largest.people)} people (${grown("people")}) calls grow ${grown("serviceCalls")}, computing ${grown("seconds")}, memory ${grown("memoryMegabytes")}.`];
    })
    .join("\n");
}

function runsOf(actions: readonly ActionFigures[], issue: readonly IssueFigures[]): string {
  return `${actions[0]?.runs ?? 0} of an action; of issuing ${issue.map(({ people, runs }) => `${runs} at ${number.format(people)}`).join(", ")}`;
}

const partOf = ({ certificates, people, days }: IssueFigures): string =>
  `- Of ${number.format(people)} people ${number.format(certificates)} were issued: what Google allows an office account in ${days === 1 ? "one day" : `${days} days`}. The rest goes on the next days, at the same pace.\n`;
