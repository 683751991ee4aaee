// `npm run demo`: the sample class, from the .xlsx to certificates, through the very bundle that ships. A second run finds
// everything issued already. Leaves real files in hasil/; delete that folder to start afresh.
import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Host } from "../host/host";
import type { Api, Envelope } from "../src/contract";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const results = path.join(root, "hasil");
const stateFolder = path.join(root, "build/demo");
const book = path.join(root, "samples/kelas-barbershop-laundry.xlsx");

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What staff would type after reading the findings and looking at the identity cards. */
const MENDED = [
  ["Peserta!D13", "'3524091002870008"],
  ["Peserta!D16", "3524221005890011"],
  ["Peserta!F17", "31 Desember 1984"],
] as const;

/** Asks for one action as the panel would; a refusal ends the demo with its sentence. */
function ask<Name extends keyof Api>(host: Host, action: Name, request: Partial<Api[Name]["request"]>): Api[Name]["reply"] {
  const report = host.call(action, JSON.stringify(request));
  if (!report.ok) throw new Error(`${action}: ${report.error.message}`);
  const reply = JSON.parse(String(report.value)) as Envelope<Api[Name]["reply"]>;
  if (!reply.ok) throw new Error(`${action}: ${reply.error.message} ${reply.error.remedy}`);
  return reply.data;
}

function count<Item>(items: readonly Item[], key: (item: Item) => string): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].map(([name, number]) => `${number} ${name}`).join(", ");
}

const findingsLine = ({ findings }: Api["checkEnrollment"]["reply"]): string => `${findings.length} (${count(findings, (finding) => finding.level)})`;

function issueAll(host: Host): { readonly issued: number; readonly alreadyIssued: number } {
  let issued = 0;
  for (;;) {
    const step = ask(host, "issueCertificates", {});
    issued += step.issued;
    for (const failure of step.failed) say(`  not issued: ${failure.person}: ${failure.message}`);
    if (step.paused) throw new Error(step.paused.message);
    if (step.done) return { issued, alreadyIssued: step.alreadyIssued };
  }
}

async function demo(): Promise<void> {
  const again = existsSync(results) && existsSync(path.join(stateFolder, "state.json"));
  if (!again) await rm(stateFolder, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  const host = again ? Host.load(stateFolder) : await Host.open(book, stateFolder);
  say(`Tuntas on the emulated services of Google, ${again ? "going on with" : "opening"} ${path.relative(root, book)}`);

  const check = ask(host, "checkEnrollment", {});
  say(`people        ${check.people}`);
  say(`findings      ${findingsLine(check)}`);
  for (const finding of check.findings) if (finding.level === "error") say(`              ${finding.message}`);
  if (!again) {
    for (const [cell, typed] of MENDED) host.edit(cell, typed);
    say(`mended        ${MENDED.length} cells typed anew, as staff would: ${MENDED.map(([cell]) => cell).join(", ")}`);
    say(`findings      ${findingsLine(ask(host, "checkEnrollment", {}))}`);
  }
  const completion = ask(host, "computeCompletion", {});
  say(`decisions     ${completion.decisions.length} (${count(completion.decisions, (decision) => decision.verdict)})`);
  const preflight = ask(host, "preflightCertificates", {});
  const { issued, alreadyIssued } = issueAll(host);
  say(`certificates  ${issued} issued now, ${alreadyIssued} before`);
  if (issued === 0 && alreadyIssued > 0) say("              everything is issued already; nothing new was made");
  if (preflight.notIssued.length > 0) {
    say(`held back     ${preflight.notIssued.length}`);
    for (const person of preflight.notIssued) say(`              ${person.name}: ${person.reason}`);
  }
  await host.export(results);
  say(`folder        ${results}`);
}

demo().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
