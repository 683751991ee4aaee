import fc from "fast-check";
import { chainRows, checkChain, EMPTY_LOG, type LogRow, parseHead, printHead } from "../../../src/core/log/log-chain";

const said = (at: number): readonly string[] => [`2026-03-0${at} 10:00`, "ani@example.com", "perbaikan", `P-0${at}`, "Peserta!D2", "a", "b", ""];
const log = (count: number) => chainRows(Array.from({ length: count }, (_, at) => said(at + 1)), EMPTY_LOG);
const edited = (rows: readonly LogRow[], at: number, column = 6): readonly LogRow[] => rows.map((row, index) => (index === at ? { ...row, said: row.said.map((cell, place) => (place === column ? `${cell}!` : cell)) } : row));

describe("the chain of the log", () => {
  test("is whole as it was written, in one go or in two", () => {
    const whole = log(5);
    const two = chainRows([said(4), said(5)], log(3).head);
    expect([checkChain(whole.rows, whole.head), two.head]).toEqual([[], whole.head]);
  });

  test("finds every single row that was edited, whichever cell", () => {
    const { rows, head } = log(6);
    fc.assert(fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 7 }), (at, column) => expect(checkChain(edited(rows, at, column), head)).toContainEqual({ kind: "edited", order: at + 1, row: at })));
  });

  test("finds every single row that was taken out, the last one too", () => {
    const { rows, head } = log(6);
    for (let at = 0; at < 6; at += 1) expect(checkChain(rows.filter((_, index) => index !== at), head)).toEqual([{ kind: "missing", from: at + 1, to: at + 1 }]);
  });

  test("finds a whole log taken away", () => {
    expect(checkChain([], log(3).head)).toEqual([{ kind: "missing", from: 1, to: 3 }]);
  });

  test("finds an edit whose digest was made up to fit, at the row behind it or at the head", () => {
    const { rows, head } = log(4);
    const forged = chainRows([["forged"]], { count: 3, digest: rows[2]?.digest ?? "" }).rows;
    expect(checkChain([...rows.slice(0, 3), ...forged], head)).toEqual([{ kind: "edited", order: 4, row: 3 }]);
  });

  test("takes a row typed by hand for what it is, and rows older than the chain for none", () => {
    const { rows, head } = log(2);
    const plain: LogRow = { said: said(9), order: "", digest: "" };
    expect([checkChain([plain, ...rows], head), checkChain([...rows, plain], head)]).toEqual([[], [{ kind: "added", row: 2 }]]);
  });

  test("only mentions that rows were sorted", () => {
    const { rows, head } = log(4);
    expect(checkChain([...rows].reverse(), head)).toEqual([{ kind: "moved" }]);
  });

  test("is whole where the last rows were written and the run was ended before it could remember them", () => {
    expect(checkChain(log(5).rows, log(3).head)).toEqual([]);
  });

  test("keeps its head as one line", () => {
    const { head } = log(3);
    expect([parseHead(printHead(head)), parseHead(undefined), parseHead("nonsense")]).toEqual([head, EMPTY_LOG, EMPTY_LOG]);
  });
});
