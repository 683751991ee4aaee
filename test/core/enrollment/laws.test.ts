import fc from "fast-check";
import { enroll, peserta, PROGRAMS, type Row } from "./enroll";

const row: fc.Arbitrary<Row> = fc.record(
  {
    name: fc.constantFrom("Wulan Contoh", "Darto Contoh", "DARTO  CONTOH", "Wati", "", "Rina (alm)", "#REF!"),
    nik: fc.constantFrom("", "0", "3524011708900011", "3524-0117-0890-0011", "32OO000506880004", "#3200001203910002", "123"),
    born: fc.constantFrom("@1990-08-17", "17-08-1990", "31/02/1990", "", "12/05/60", "08-17-1990"),
    sex: fc.constantFrom("L", "P", "x", ""),
    program: fc.constantFrom("LDY", "Barbershop", "", "XYZ"),
    status: fc.constantFrom("Aktif", "Bebas", "Instruktur", "?"),
  },
  { requiredKeys: [] },
);

const rows = fc.array(row, { minLength: 1, maxLength: 12 }).map((list) => list.map((one, at): Row => ({ name: `Orang${"ABCDEFGHIJKL"[at] ?? ""} Contoh`, nik: "", ...one, code: `P-${at + 1}` })));

test("the order of the rows does not change what is found about a person", () => {
  fc.assert(
    fc.property(rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, shuffled]) => {
      expect(byPerson(shuffled)).toEqual(byPerson(list));
    }),
    { numRuns: 60 },
  );
});

test("every row is a person or named as none, whatever stands in it", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const { people, notParticipants } = enroll([PROGRAMS, peserta(...list)]);
      expect(people.length + notParticipants.length).toBe(list.length);
    }),
    { numRuns: 60 },
  );
});

test("finding twice finds the same", () => {
  fc.assert(
    fc.property(rows, (list) => {
      const tab = peserta(...list);
      expect(enroll([PROGRAMS, tab]).findings).toEqual(enroll([PROGRAMS, tab]).findings);
    }),
    { numRuns: 20 },
  );
});

/** For each person the codes found, in alphabetical order; those of several people count for each. */
function byPerson(list: readonly Row[]): Readonly<Record<string, readonly string[]>> {
  const { findings } = enroll([PROGRAMS, peserta(...list)]);
  const found: Record<string, string[]> = {};
  for (const finding of findings) {
    if (finding.person === null) continue;
    const people = [finding.person, ...("others" in finding ? finding.others.map(({ person }) => person) : [])];
    for (const person of people) (found[person] ??= []).push(finding.code);
  }
  for (const codes of Object.values(found)) codes.sort();
  return found;
}
