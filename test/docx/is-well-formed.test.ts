import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { isWellFormed } from "../../src/docx/is-well-formed";

describe("an XML part", () => {
  test.each([
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:b x="1" y=\'2 &amp; 3\'><c/>d &lt; e<!-- f --><![CDATA[<g>]]></a:b>\n',
    "<a><b></b ></a >",
    '<a x="&#x1F600;&#10;>"/>',
  ])("is whole: %s", (xml) => expect(isWellFormed(xml)).toBe(true));

  test.each([
    ["", "nothing"],
    ['<?xml version="1.0" encoding=UTF-8?><a/>', "a broken declaration"],
    ["<a><b></a></b>", "crossed tags"],
    ["<a>", "an open tag"],
    ["<a/><b/>", "two roots"],
    ["<a/>b", "text outside"],
    ["<a>&nbsp;</a>", "an unknown entity"],
    ["<a>b & c</a>", "a bare ampersand"],
    ["<a>b < c</a>", "a bare less-than"],
    ['<a b="1" b="2"/>', "an attribute twice"],
    ["<a b=1/>", "an attribute without quotes"],
    ["<a>\u0000</a>", "a character that XML does not have"],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "a document type"],
    ["<a><!-- b -- c --></a>", "dashes in a comment"],
  ])("is not: %s (%s)", (xml) => expect(isWellFormed(xml)).toBe(false));

  test.each(["sertifikat-netral", "sertifikat-seremoni", "surat-keterangan"])("of %s is whole, and is not once a piece is cut out of a tag", (name) => {
    const xml = strFromU8(unzipSync(readFileSync(path.join(__dirname, `../../templates/${name}.docx`)))["word/document.xml"] ?? new Uint8Array());
    expect(isWellFormed(xml)).toBe(true);
    fc.assert(
      fc.property(fc.nat(xml.length - 1), fc.integer({ min: 1, max: 40 }), (at, length) => {
        const cut = xml.slice(0, at) + xml.slice(at + length);
        // Another parser is asked; it may be more patient, never less.
        if (!parses(cut)) expect(isWellFormed(cut)).toBe(false);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

function parses(xml: string): boolean {
  try {
    new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, "application/xml");
    return true;
  } catch {
    return false;
  }
}
