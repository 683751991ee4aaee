import { issuedRows } from "../../../src/core/certificate/issued-rows";
import { emptyRegister } from "../../../src/core/certificate/read-register";
import type { RegisterRow } from "../../../src/core/certificate/register";
import { reservedRow } from "../../../src/actions/issuing/register-rows";
import type { Program } from "../../../src/core/settings/settings";
import type { Participant } from "../../../src/core/enrollment/participant";
import { decision, LAUNDRY, person } from "../../actions/issuing-class";

const BARBER: Program = { ...LAUNDRY, code: "BRB", name: "Barbershop" };
const ani = (program: Program): Participant => person("P-01", "Ani Contoh", { program: program.code });

function certificate(program: Program, order: number): RegisterRow {
  const participant = ani(program);
  const planned = { candidate: { participant, program, decision: decision(participant), score: null }, number: `00${order}`, order };
  return { ...reservedRow(planned, "2026-03-02", { by: "", at: "", owner: "" }, () => "0".repeat(64)), state: "issued", row: order };
}

/** The number of each certificate with the programme its holder is found in now. */
function found(rows: readonly RegisterRow[], enrolled: readonly Program[]): readonly (readonly [string, string | null])[] {
  const participants = enrolled.map(ani);
  const people = { programs: [LAUNDRY, BARBER], participants, decisions: participants.map((participant) => decision(participant)), scores: [] };
  return issuedRows({ ...emptyRegister("Register Sertifikat"), rows }, people).map(({ row, candidate }) => [row.number, candidate?.program.code ?? null]);
}

test("a certificate finds its holder in its programme", () => {
  expect(found([certificate(LAUNDRY, 1), certificate(BARBER, 2)], [BARBER, LAUNDRY])).toEqual([["001", "LDY"], ["002", "BRB"]]);
});

test("somebody who was moved to another programme is found there", () => {
  expect(found([certificate(LAUNDRY, 1)], [BARBER])).toEqual([["001", "BRB"]]);
});

test("an enrolment that has a certificate of its own is not taken for another's", () => {
  expect(found([certificate(LAUNDRY, 1), certificate(BARBER, 2)], [BARBER])).toEqual([["001", null], ["002", "BRB"]]);
});

test("somebody the list lost has no holder now, and a revoked certificate none either", () => {
  expect(found([certificate(LAUNDRY, 1), { ...certificate(BARBER, 2), state: "revoked" }], [])).toEqual([["001", null]]);
});
