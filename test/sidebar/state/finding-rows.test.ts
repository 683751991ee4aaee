import type { FindingView } from "../../../src/contract";
import { findingRows } from "../../../src/sidebar/state/finding-rows";
import { FIRST } from "../../../src/sidebar/state/state";
import { finding } from "../views";

const choices = FIRST.findings;
const titles = (rows: ReturnType<typeof findingRows>) => rows.flatMap((row) => (row.kind === "group" ? [`${row.title} ${row.count}`] : []));
const shown = (rows: ReturnType<typeof findingRows>) => rows.flatMap((row) => (row.kind === "finding" ? [row.finding.id] : []));

const some = [
  finding("n1", { level: "note", group: "Spasi berlebih" }),
  finding("w1", { level: "warning", group: "NIK berbeda dari tanggal lahir", message: "Sel D2 di lembar “Peserta”: NIK berbeda." }),
  finding("e1", { level: "error", group: "Nama kosong" }),
  finding("e2", { level: "error", group: "NIK sebagai angka" }),
  finding("e3", { level: "error", group: "NIK sebagai angka" }),
];
const crowd = Array.from({ length: 40 }, (_, index) => finding(`w${index}`));

describe("the list of findings", () => {
  test("shows the worst first, and the larger group before the smaller", () => {
    expect(titles(findingRows(some, choices))).toEqual(["NIK sebagai angka 2", "Nama kosong 1", "NIK berbeda dari tanggal lahir 1", "Spasi berlebih 1"]);
  });

  test("opens every group when there are few", () => {
    expect(shown(findingRows(some, choices))).toEqual(["e2", "e3", "e1", "w1", "n1"]);
  });

  test("keeps warnings folded when there are many", () => {
    expect(shown(findingRows([...crowd, finding("e1", { level: "error", group: "Nama kosong" })], choices))).toEqual(["e1"]);
  });

  test("opens a folded group at a click, and in a search", () => {
    expect(shown(findingRows(crowd, { ...choices, opened: new Map([["warning Lainnya", true]]) }))).toHaveLength(40);
    expect(shown(findingRows(crowd, { ...choices, search: "w39" }))).toEqual(["w39"]);
  });

  test("finds every word typed, in any case and order", () => {
    expect(shown(findingRows(some, { ...choices, search: "BERBEDA peserta" }))).toEqual(["w1"]);
  });

  test("shows one level alone", () => {
    expect(shown(findingRows(some, { ...choices, level: "note" }))).toEqual(["n1"]);
  });

  test("gives a group the fixes of all its findings", () => {
    const rows = findingRows([finding("a", { fix: { id: "x", before: "1", after: "2" } }), finding("b")], choices);
    expect(rows.flatMap((row) => (row.kind === "group" ? row.fixes : []))).toEqual(["x"]);
  });
});

describe("the answer for a whole group", () => {
  const settles = (id: string, label = "Sudah benar begitu") => finding(id, { level: "warning", group: "Nama", choices: [{ what: "as-is", value: id, label }] });
  const open = { ...choices, opened: new Map([["warning Nama", true]]) };
  const answerOf = (findings: readonly FindingView[]) => findingRows(findings, open).flatMap((row) => (row.kind === "group" ? [row.choice] : []));

  test("settles each of its findings, one a line", () => {
    expect(answerOf([settles("a"), settles("b"), settles("c")])).toEqual([{ what: "as-is", value: "a\nb\nc", label: "Sudah benar begitu: semua (3)" }]);
  });

  test("is not offered for one alone, nor where one of them cannot be settled, nor for more than anybody can vouch for", () => {
    expect([answerOf([settles("a")]), answerOf([settles("a"), finding("b", { level: "warning", group: "Nama" })]), answerOf(Array.from({ length: 501 }, (_, at) => settles(String(at))))]).toEqual([[null], [null], [null]]);
  });
});
