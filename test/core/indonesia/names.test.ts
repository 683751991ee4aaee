import fc from "fast-check";
import { cleanText } from "../../../src/core/indonesia/clean-text";
import { foldName } from "../../../src/core/indonesia/fold-name";
import { firstNameFirst, readPersonName } from "../../../src/core/indonesia/person-name";

test.each([
  ["Siti\u00a0 Aminah\u200b", "Siti Aminah"],
  ["Joko\nContoh", "Joko Contoh"],
  ["\ufeff Wati ", "Wati"],
  ["Rene\u0301 Contoh", "René Contoh"],
])("%j is printed as %j", (shown, name) => {
  expect(readPersonName(shown).name).toBe(name);
});

test("an accent stored in two ways is no reason to look at the cell", () => {
  expect(readPersonName("Rene\u0301 Contoh").tidied).toBe(false);
  expect(readPersonName("Wati  Contoh").tidied).toBe(true);
});

test.each(["Wati", "Ma'ruf Contoh", "Nu’man Contoh", "Ñuño Élan", "محمد Contoh", "Ahmad a/l Contoh", "Sabina Contoh", "Raden Mas Contoh, S.T., M.Kom.", "Alsa Contoh", "Halim Contoh"])("“%s” is an ordinary name", (name) => {
  expect(readPersonName(name)).toEqual({ name, tidied: false, oddities: [], proposed: null });
});

test.each([
  ["Darto Contoh (Alm)", "late", "Darto Contoh"],
  ["(ALM)M. Contoh", "late", "M. Contoh"],
  ["Darto Contoh alias Kancil", "alias", "Darto Contoh"],
  ["Darto Contoh Als. Kancil bin Imam", "alias", "Darto Contoh"],
  ["1. Darto Contoh", "digits", "Darto Contoh"],
  ["D4rto Contoh", "digits", null],
])("“%s” holds %s, and “%s” is proposed", (shown, oddity, proposed) => {
  const read = readPersonName(shown);
  expect(read.oddities).toContain(oddity);
  expect(read.proposed).toBe(proposed);
});

test("the father's name is told and not taken away", () => {
  expect(readPersonName("Darto Contoh bin Imam")).toMatchObject({ oddities: ["patronymic"], proposed: null });
});

test("a last name in front is put behind", () => {
  expect(firstNameFirst("CONTOH,DARTO WIRA, -")).toBe("DARTO WIRA CONTOH");
});

test.each([
  ["MOCH. SOELEMAN", "Muhammad Suleman"],
  ["M. NAMA", "MUHAMMAD NAMA"],
  ["DJOKO TJIPTO", "Joko Cipto"],
  ["Nur'aini Contoh", "NURAINI  CONTOH"],
  ["Achmad Contoh, S.Pd", "Ahmad Contoh"],
  ["Prasetio", "Prasetyo"],
  ["Siti Aminah alias Neng", "SITI AMINAH (ALM)"],
])("“%s” and “%s” fold together", (one, other) => {
  expect(foldName(one).name).toBe(foldName(other).name);
});

test("the father is kept apart", () => {
  expect(foldName("Darto BIN BIN Soeleman (ALM)")).toEqual({ name: "DARTO", father: "SULEMAN" });
});

test("a last name in front is no degree", () => {
  expect(foldName("CONTOH, DARTO").name).toBe("CONTOH DARTO");
});

test("siblings one letter apart stay two people", () => {
  expect(foldName("Rina Contoh").name).not.toBe(foldName("Rini Contoh").name);
});

const letters = fc.string({ unit: fc.constantFrom(..."ABCDEHIJKMOTUSY.,' ()bin"), maxLength: 24 });

test("folding a folded name changes nothing", () => {
  fc.assert(fc.property(fc.oneof(letters, fc.string({ unit: "grapheme" })), (text) => {
    const once = foldName(text).name;
    fc.pre(!/\b(?:BIN|BINTI|ALM\w*|ALIAS|ALS)\b/.test(once));
    expect(foldName(once).name).toBe(once);
  }));
});

test("cleaning a clean text changes nothing", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => {
    expect(cleanText(cleanText(text))).toBe(cleanText(text));
  }));
});
