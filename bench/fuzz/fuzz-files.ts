import { readFileSync } from "node:fs";
import type { Host } from "../../host/host";
import { chanceFrom } from "../office-life/chance";
import { tryTemplate } from "./fuzz-template";
import { tryWorkbook } from "./fuzz-workbook";
import { mutated } from "./mutate";

/** One damaged file that was not answered as it must be. */
interface Crash {
  readonly kind: "workbook" | "template";
  /** Draws the same file again. */
  readonly seed: number;
  readonly how: string;
  readonly wrong: readonly string[];
}

export interface Fuzzed {
  readonly inputs: number;
  /** How many were taken rather than refused: both happen to damaged files, and both must go well. */
  readonly opened: number;
  readonly crashes: readonly Crash[];
  readonly slowestMs: number;
  readonly slowest: string;
}

const fileAt = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)));

/** Whole files to begin with. */
const SOURCES = {
  workbook: () => [fileAt("samples/kelas-bersih.xlsx"), fileAt("samples/kelas-barbershop-laundry.xlsx")],
  template: () => [fileAt("templates/sertifikat-netral.docx"), fileAt("templates/sertifikat-seremoni.docx")],
} as const;

/** Opens `count` damaged files of each kind, drawn from `firstSeed` on. `office` takes the templates; each into a fresh copy of it. */
export async function fuzzFiles(office: Host, firstSeed: number, count: number): Promise<Fuzzed> {
  const crashes: Crash[] = [];
  let opened = 0;
  let slowest = { ms: 0, name: "" };
  for (const kind of ["workbook", "template"] as const) {
    const sources = SOURCES[kind]();
    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      const chance = chanceFrom(seed);
      const { bytes, how } = mutated(chance.pick(sources) ?? new Uint8Array(), chance);
      const began = performance.now();
      const { taken, wrong } = kind === "workbook" ? await tryWorkbook(bytes) : tryTemplate(office, bytes);
      const ms = performance.now() - began;
      if (taken) opened += 1;
      if (ms > slowest.ms) slowest = { ms, name: `${kind} ${seed}: ${how}` };
      if (wrong.length > 0) crashes.push({ kind, seed, how, wrong });
    }
  }
  return { inputs: 2 * count, opened, crashes, slowestMs: Math.round(slowest.ms), slowest: slowest.name };
}
