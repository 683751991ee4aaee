import jsQR from "jsqr";
import { PNG } from "pngjs";
import { drawQr } from "../../src/docx/qr-picture";
import { signedLink } from "../../src/core/verification/sign-link";
import { aKey, FACTS } from "../core/verification/a-key";

const picture = (text: string): PNG => PNG.sync.read(Buffer.from(drawQr(text), "latin1"));

function decoded(text: string): string | undefined {
  const { data, width, height } = picture(text);
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

const ADDRESS = "https://disnaker.lamongankab.example.go.id/verifikasi.html";
const LONG = { ...FACTS, name: "R".repeat(90), program: "Pemangkasan Rambut Pria (Barbershop) dan Pengelolaan Usaha Mandiri" };

test.each(["7K3Q-9MZX-2B4D-6F8H-J0KP-Q1RS-TV", "https://contoh.example/periksa#7K3Q-9MZX-2B4D-6F8H-J0KP-Q1RS-TV", signedLink(ADDRESS, aKey("dinas"), FACTS), signedLink(ADDRESS, aKey("dinas"), LONG)])(
  "the picture of %s says it",
  (text) => {
    expect(decoded(text)).toBe(text);
  },
);

test.each([
  ["ordinary facts", FACTS],
  ["a name of 90 letters", LONG],
])("with %s its modules are at least 0.33 mm wide in a picture of 30 mm", (_, facts) => {
  const modules = picture(signedLink(ADDRESS, aKey("dinas"), facts)).width / 8;
  expect(30 / modules).toBeGreaterThanOrEqual(0.33);
});
