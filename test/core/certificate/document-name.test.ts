import { documentName, withdrawnName } from "../../../src/core/certificate/document-name";

const nameOf = (name: string, program = "Laundry"): string => documentName({ name, program, code: "P-01" });

describe("a document's title", () => {
  test.each([
    ["Budi Contoh", "Sertifikat - Budi Contoh - Laundry - P-01"],
    ["Ahmad a/l Contoh", "Sertifikat - Ahmad a-l Contoh - Laundry - P-01"],
    ["Siti <Contoh>: \"A\"?", "Sertifikat - Siti -Contoh- -A - Laundry - P-01"],
    ["Contoh, S.T.", "Sertifikat - Contoh, S.T - Laundry - P-01"],
    ["محمد Contoh", "Sertifikat - محمد Contoh - Laundry - P-01"],
  ])("of %s is %s", (name, title) => {
    expect(nameOf(name)).toBe(title);
  });

  test("fits a file name however long name and programme are, and keeps the code", () => {
    const title = nameOf("Ñ".repeat(300), "É".repeat(300));
    expect(Buffer.byteLength(`${title}.docx`)).toBeLessThan(256);
    expect(title.endsWith(" - P-01")).toBe(true);
  });

  test("says what no longer holds", () => {
    expect(withdrawnName("Sertifikat - A", "DICABUT", 0)).toBe("DICABUT - Sertifikat - A");
    expect(withdrawnName("Sertifikat - A", "DIGANTI", 1)).toBe("DIGANTI (revisi 1) - Sertifikat - A");
  });
});
