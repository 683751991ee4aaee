import fc from "fast-check";
import { parseMultipart } from "../../../host/services/drive/multipart";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const contents = (type: string, body: string): string[] => parseMultipart(type, bytes(body)).map((part) => new TextDecoder().decode(part.bytes));
const lines = (...text: string[]): string => text.join("\r\n");

const JSON_PART = ["--b", "Content-Type: application/json; charset=UTF-8", "", '{"name":"S"}'];
const RELATED = "multipart/related; boundary=b";

describe("a multipart body", () => {
  test.each<[string, string, string]>([
    ["has its parts between boundaries", RELATED, lines(...JSON_PART, "--b", "", "isi", "--b--")],
    ["may quote its boundary", 'multipart/related; charset=UTF-8; boundary="b"', lines(...JSON_PART, "--b", "", "isi", "--b--", "")],
    ["may end its lines with LF alone", RELATED, [...JSON_PART, "--b", "", "isi", "--b--"].join("\n")],
    ["may have a preamble and an epilogue", RELATED, lines("abaikan", ...JSON_PART, "--b", "", "isi", "--b--", "abaikan")],
    ["may hold base64", RELATED, lines(...JSON_PART, "--b", "Content-Transfer-Encoding: base64", "", "aXNp", "--b--")],
    ["may break base64 into lines", RELATED, lines(...JSON_PART, "--b", "content-transfer-encoding: BASE64", "", "aX", "Np", "", "--b--")],
    ["may have blanks after a boundary", RELATED, lines(...JSON_PART, "--b  ", "", "isi", "--b-- ")],
  ])("%s", (_, type, body) => {
    expect(contents(type, body)).toEqual(['{"name":"S"}', "isi"]);
  });

  test.each<[string, string, string]>([
    ["without a boundary in its type", "multipart/related", lines(...JSON_PART, "--b--")],
    ["of form data", "multipart/form-data; boundary=b", lines(...JSON_PART, "--b--")],
    ["without its closing boundary", RELATED, lines(...JSON_PART, "--b", "", "isi")],
    ["with a part that has no blank line", RELATED, lines("--b", "Content-Type: text/plain", "--b--")],
    ["with broken base64", RELATED, lines("--b", "Content-Transfer-Encoding: base64", "", "a?b=", "--b--")],
    ["with half a group of base64", RELATED, lines("--b", "Content-Transfer-Encoding: base64", "", "aXN", "--b--")],
    ["with an unknown transfer encoding", RELATED, lines("--b", "Content-Transfer-Encoding: x-uue", "", "a", "--b--")],
    ["that is empty", RELATED, ""],
  ])("%s is refused", (_, type, body) => {
    expect(() => contents(type, body)).toThrow();
  });

  test("keeps any bytes that do not contain the boundary at the start of a line", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (content, packed) => {
        const head = lines("--batas", "Content-Type: application/octet-stream", ...(packed ? ["Content-Transfer-Encoding: base64"] : []), "", "");
        const middle = packed ? bytes(Buffer.from(content).toString("base64")) : content;
        const body = Buffer.concat([bytes(head), middle, bytes("\r\n--batas--\r\n")]);
        const [part] = parseMultipart("multipart/related; boundary=batas", body);
        expect(part && Buffer.from(part.bytes).equals(Buffer.from(content))).toBe(true);
      }),
    );
  });
});
