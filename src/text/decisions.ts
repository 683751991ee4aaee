import type { Decision, Tally } from "../core/completion/decision";
import { amountOf, percentShown } from "./decisions-figures";
import { minimumLabel, verdictLabel } from "./decisions-labels";
import { reasonSentences } from "./decisions-reasons";
import { timeShown } from "./decisions-time";

/**
 * Why a decision is what it is, in one or a few sentences: what staff settled, then the figures, then what is missing.
 * `Hadir 36 dari 40 JP = 90,0 %, syarat 80 %; praktik 12 dari 12 JP; 1 izin (tetap dalam dasar).`
 */
export function explainDecision(decision: Decision): string {
  const { before, after } = reasonSentences(decision);
  const figures = decision.tally.base > 0 ? [`${[attendance(decision), ...practice(decision), ...score(decision), ...counts(decision)].join("; ")}.`] : [];
  return [...words(decision), ...before, ...figures, ...after].join(" ");
}

/** The share shown beside a decision, cut to one decimal; null where there is no base or rows contradict each other. */
export function decisionPercent({ tally, percentHidden }: Decision): string | null {
  return percentHidden ? null : percentShown(tally.attended, tally.base);
}

/** `36 dari 40 JP`: what the share is a share of; "" without a base. */
export function decisionAmount({ tally, policy }: Decision): string {
  return tally.base === 0 ? "" : amountOf(tally.attended, tally.base, policy);
}

function words({ overridden, waived }: Decision): readonly string[] {
  return [
    ...(overridden
      ? [
          `Diputuskan oleh ${overridden.by} (${timeShown(overridden.at)}): ${sentence(overridden.reason)}`,
          `Hasil hitung: ${verdictLabel(overridden.computed).toLowerCase()}.`,
        ]
      : []),
    ...waived.map(({ minimum, by, at, reason }) => `${capital(minimumLabel(minimum))} dikesampingkan oleh ${by} (${timeShown(at)}): ${sentence(reason)}`),
  ];
}

function attendance(decision: Decision): string {
  const { tally, thresholdPercent, percentHidden } = decision;
  const threshold = thresholdPercent === null ? "" : `, syarat ${thresholdPercent} %`;
  return `Hadir ${share(tally, decision)}${percentHidden ? "" : percents(tally)}${threshold}`;
}

/** ` = 90,0 %`, or the lowest and the highest that the gaps allow: ` = 70,0 % sampai 80,0 %`. */
function percents({ attended, open, base }: Tally): string {
  const lowest = percentShown(attended, base);
  const highest = percentShown(attended + open, base);
  if (lowest === null) return "";
  return open === 0 ? ` = ${lowest} %` : ` = ${lowest} % sampai ${highest} %`;
}

function practice(decision: Decision): readonly string[] {
  const { practice: tally, policy } = decision;
  if (tally === null || tally.base === 0) return [];
  return [`praktik ${share(tally, decision)}${policy.practicePercent === null ? "" : `, syarat ${policy.practicePercent} %`}`];
}

function share({ attended, base }: Tally, { policy }: Decision): string {
  return amountOf(attended, base, policy);
}

function score({ score: shown, policy }: Decision): readonly string[] {
  if (shown === null) return [];
  return [`nilai ${shown}${policy.minimumScore === null ? "" : `, syarat ${String(policy.minimumScore).replace(".", ",")}`}`];
}

const EXCUSED_RULES = { stay: "tetap dalam dasar", leave: "keluar dari dasar", attended: "dihitung hadir" } as const;

/** The rule for S and I is named wherever it had anything to say. */
function counts({ counts: { sick, excused, absent, late, notScheduled }, policy }: Decision): readonly string[] {
  const spared = [...(sick > 0 ? [`${sick} sakit`] : []), ...(excused > 0 ? [`${excused} izin`] : [])];
  return [
    ...(spared.length > 0 ? [`${spared.join(", ")} (${EXCUSED_RULES[policy.excusedRule]})`] : []),
    ...(absent > 0 ? [`${absent} alpa`] : []),
    ...(late > 0 ? [`${late} terlambat`] : []),
    ...(notScheduled > 0 ? [`${notScheduled} tidak dijadwalkan`] : []),
  ];
}

function sentence(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
