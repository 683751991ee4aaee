import { findRefusedWords } from "../../../src/core/certificate/refused-words";

describe("the neutral certificate", () => {
  test.each([
    ["Jalan Lapas Nomor 1", ["lapas"]],
    ["WARGA\n BINAAN", ["warga binaan"]],
    ["W\u200bBP", ["wbp"]],
    ["Lembaga  Pemasyarakatan", ["lembaga pemasyarakatan", "pemasyarakatan"]],
    ["Sertifikat Kompetensi", ["sertifikat kompetensi"]],
  ])("refuses %s", (text, words) => {
    expect(findRefusedWords(text, "neutral")).toEqual(words);
  });

  test.each(["Napitupulu", "ketahanan pangan", "urutan", "putaran", "pertahanan", "Kelapasari"])("takes %s: whole words only", (text) => {
    expect(findRefusedWords(text, "neutral")).toEqual([]);
  });
});

test("the ceremonial certificate may name the prison, and claims no more than the other", () => {
  expect(findRefusedWords("Lapas Contoh, sertifikat kompetensi BNSP", "ceremonial")).toEqual(["sertifikat kompetensi", "bnsp"]);
});
