import type { IssuingRound } from "../../src/actions/issuing/issuing-round";
import type { Decision } from "../../src/core/completion/decision";
import type { Verdict } from "../../src/core/completion/decision";
import type { Participant } from "../../src/core/enrollment/participant";
import type { Official, Program, Settings } from "../../src/core/settings/settings";
import { cleanText } from "../../src/core/indonesia/clean-text";
import type { Ports } from "../../src/actions/ports";
import { program, settings } from "../core/plain-settings";

export const LAUNDRY = program({ englishName: "Laundry Services", trade: "Tata Busana" });

export const OFFICIAL: Official = {
  office: "labor",
  actingPrefix: "Plt.",
  title: "Kepala Dinas Tenaga Kerja",
  name: "Dra. Ratna Contoh, M.Si.",
  rank: "Pembina Utama Muda",
  employeeId: "197001011995032001",
  from: "2025-01-01",
  to: null,
  at: { sheet: "Pejabat", row: 1, column: 0 },
};

export const SETTINGS = settings({ laborOfficeName: "Dinas Tenaga Kerja Kabupaten Contoh", officeAddress: "Jalan Contoh 12", issuePlace: "Contoh", whereToVerify: "telepon (000) 000000" });

export function person(code: string, name: string, changes: Partial<Participant> = {}): Participant {
  const row = Number(/\d+/.exec(code)?.[0] ?? 1);
  return {
    key: code,
    code,
    name: cleanText(name),
    nik: null,
    birthPlace: "Contoh",
    birthDate: "1990-08-17",
    sex: "M",
    education: "",
    address: "",
    interests: [],
    program: "LDY",
    joinedOn: null,
    leftOn: null,
    status: "enrolled",
    at: { sheet: "Peserta", row, column: 2 },
    ...changes,
  };
}

export function people(count: number): readonly Participant[] {
  return Array.from({ length: count }, (_, index) => {
    const code = `P-${String(index + 1).padStart(2, "0")}`;
    return person(code, `Peserta ${ordinal(index + 1)} Contoh`);
  });
}

/** A name of letters for a number, so that no two people of a class fold alike. */
function ordinal(number: number): string {
  const letters = "BCDFGKLMNP";
  return [...String(number)].map((digit) => `${letters[Number(digit)] ?? ""}a`).join("");
}

export function decision(participant: Participant, verdict: Verdict = "passed"): Decision {
  return {
    person: participant.key,
    name: participant.name,
    program: participant.program ?? "",
    verdict,
    overridden: null,
    waived: [],
    approved: { prison: null, labor: null },
    tally: { attended: 1800, open: 0, base: 1800 },
    minutes: { attended: 1800, base: 1800 },
    practice: null,
    policy: {
      thresholdPercent: 80,
      practicePercent: null,
      minimumScore: null,
      unreadable: [],
      units: null,
      excusedRule: "stay",
      lateJoinerBase: "course",
      base: "lessons",
      latesPerAbsence: 0,
      minutesPerLesson: 45,
    },
    thresholdPercent: 80,
    score: null,
    reasons: [{ kind: "attendance-met" }],
    counts: { present: 10, late: 0, sick: 0, excused: 0, absent: 0, notScheduled: 0, unknown: 0, outside: 0 },
    sessions: [],
    percentHidden: false,
    basis: "",
  };
}

export interface ClassSource {
  readonly participants: readonly Participant[];
  readonly verdicts?: Readonly<Record<string, Verdict>>;
  readonly settings?: Partial<Settings>;
  readonly programs?: readonly Program[];
  readonly officials?: readonly Official[];
  readonly heldBack?: ReadonlyMap<string, string>;
}

/** Reads a class as the round would, with the register as the workbook holds it at that moment. */
export function roundOf(source: ClassSource): (ports: Ports) => IssuingRound {
  return (ports) => ({
    today: ports.clock.local(ports.clock.now()).day,
    settings: { ...SETTINGS, ...source.settings },
    programs: source.programs ?? [LAUNDRY],
    officials: source.officials ?? [OFFICIAL],
    participants: source.participants,
    decisions: source.participants.map((participant) => decision(participant, source.verdicts?.[participant.key])),
    scores: [],
    register: ports.workbook.read("Register Sertifikat"),
    heldBack: source.heldBack ?? new Map(),
    blockers: [],
    warnings: [],
    reasonOf: ({ verdict }) => `Keputusan: ${verdict}.`,
  });
}
