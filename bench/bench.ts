// `npm run bench [-- PART] [--json]`: service calls, seconds and growth. Nothing here is a test; see bench/report.md for figures kept.
import { benchAttendance } from "./attendance";
import { benchCertificates } from "./certificates";
import { benchEnrollment } from "./enrollment";
import { benchFaults } from "./faults";
import { benchFuzz } from "./fuzz";
import { benchReport } from "./report/report";
import { benchSoak } from "./soak";

type Rows = readonly Record<string, number>[];

const PARTS: Readonly<Record<string, () => Promise<Rows>>> = {
  enrollment: () => benchEnrollment([100, 1_000, 10_000]),
  attendance: () => benchAttendance([100, 1_000, 10_000]),
  faults: () => benchFaults(),
  fuzz: () => benchFuzz(500),
  soak: () => benchSoak(10, 500),
  report: () => benchReport(),
  certificates: () => benchCertificates([30, 100, 300], 1_000),
};

const words = process.argv.slice(2);
const json = words.includes("--json");
const asked = words.filter((word) => !word.startsWith("--"));
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  process.stderr.write(`No such part: ${unknown.join(", ")}. Parts: ${Object.keys(PARTS).join(", ")}.\n`);
  process.exit(2);
}

for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
  const rows = (await PARTS[part]?.()) ?? [];
  const figures = withGrowth(rows);
  if (json) process.stdout.write(`${JSON.stringify({ part, ...figures, sizes: rows })}\n`);
  else {
    process.stdout.write(`\n${part}\n`);
    console.table(rows.map(rounded));
    if (figures.growth !== undefined) process.stdout.write(`growth of time from the second largest to the largest: ${figures.growth.toFixed(1)}-fold\n`);
  }
}

/** The figures of the largest size, and by how much its time exceeds that of the size before it. */
function withGrowth(rows: Rows): Record<string, number> {
  const [before, largest] = [rows.at(-2), rows.at(-1)];
  if (!largest) return {};
  const growth = before?.seconds ? (largest.seconds ?? 0) / before.seconds : undefined;
  return { ...largest, ...(growth === undefined ? {} : { growth }) };
}

function rounded(row: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(row).map(([name, figure]) => [name, Math.round(figure * 1000) / 1000]));
}
