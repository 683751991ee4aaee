import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { readRegister } from "../core/certificate/read-register";
import { parseDate } from "../core/indonesia/parse-date";
import { DECISION_COLUMNS, REGISTER_COLUMNS_OUT } from "../core/warehouse/columns";
import { pseudonym } from "../core/warehouse/pseudonym";
import { writeLines, writeSchema } from "../core/warehouse/write-lines";
import { describeColumn, warehouseSummary } from "../text/trust/warehouse";
import { readDecidedRound } from "./decide-round";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { registerGrid } from "./read-issuing-round";

/** Document property: what makes pseudonyms and the round's name unguessable; the same over every export of one spreadsheet. */
const SALT = "gudang.garam";

/** Decisions and register as files that a data warehouse loads as they are. Changes nothing in the sheets and puts nothing into Drive. */
export function exportForWarehouse(ports: Ports, request: unknown): Envelope<Api["exportForWarehouse"]["reply"]> {
  if (!readRequest(z.object({}), request)) return refused({ code: "bad-request" });
  const round = readDecidedRound(ports);
  const grid = registerGrid(ports, round);
  const rows = (grid && readRegister(grid).value?.rows) ?? [];
  const salt = saltOf(ports);
  const ofRound = { round: ports.secrets.digest(`${salt}\n${ports.workbook.id}`).slice(0, 16), exportedOn: round.today };
  const codes = new Map(round.participants.map(({ key, code }) => [key, code]));
  const programs = new Map(round.programs.map((program) => [program.code, program]));
  const decisions = round.decisions.map((decision) => ({
    ...ofRound,
    person: pseudonym(decision.person, codes.get(decision.person) ?? null, salt),
    decision,
    program: programs.get(decision.program) ?? null,
  }));
  const certificates = rows.map((row) => {
    const issued = parseDate(row.issueDate);
    // No certificate without a code: what stands in the register is one.
    return { ...ofRound, person: pseudonym(row.person, row.person, salt), row, issuedOn: issued.kind === "date" ? issued.day : null };
  });
  return done({
    files: [
      file("keputusan.ndjson", writeLines(DECISION_COLUMNS, decisions)),
      file("keputusan.schema.json", writeSchema(DECISION_COLUMNS, describeColumn)),
      file("register.ndjson", writeLines(REGISTER_COLUMNS_OUT, certificates)),
      file("register.schema.json", writeSchema(REGISTER_COLUMNS_OUT, describeColumn)),
    ],
    summary: warehouseSummary(decisions.length, certificates.length),
  });
}

function file(name: string, content: string) {
  return { name, mimeType: name.endsWith(".ndjson") ? "application/x-ndjson" : "application/json", content };
}

function saltOf(ports: Ports): string {
  const known = ports.memory.all()[SALT];
  if (known !== undefined) return known;
  const salt = ports.secrets.random();
  ports.memory.set({ [SALT]: salt });
  return salt;
}
