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
  ["ordinary facts", signedLink(ADDRESS, aKey("dinas"), FACTS), 0.41],
  ["a name of 90 letters", signedLink(ADDRESS, aKey("dinas"), LONG), 0.38],
  ["the longest address and facts that are signed", `${"h".repeat(120)}#${"7".repeat(879)}`, 0.34],
])("with %s its modules are at least so wide in a picture of 30 mm", (_, link, millimetres) => {
  expect(30 / (picture(link).width / 8)).toBeGreaterThanOrEqual(millimetres);
});
