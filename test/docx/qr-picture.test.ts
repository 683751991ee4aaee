import jsQR from "jsqr";
import { PNG } from "pngjs";
import { drawQr } from "../../src/docx/qr-picture";

function decoded(text: string): string | undefined {
  const { data, width, height } = PNG.sync.read(Buffer.from(drawQr(text), "latin1"));
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

test.each(["7K3Q-9MZX-2B4D-6F8H-J0KP-Q1RS-TV", "https://contoh.example/periksa#7K3Q-9MZX-2B4D-6F8H-J0KP-Q1RS-TV"])("the picture of %s says it", (text) => {
  expect(decoded(text)).toBe(text);
});
