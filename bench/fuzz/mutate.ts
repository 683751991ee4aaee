import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Chance } from "../office-life/chance";

export interface Mutated {
  readonly bytes: Uint8Array;
  /** What was done to the file, for the story. */
  readonly how: string;
}

type Parts = Map<string, Uint8Array>;

/** One or two things that happen to files: on the way, by other programs, or because somebody means harm. The same draws give the same file. */
export function mutated(file: Uint8Array, chance: Chance): Mutated {
  const drawn = chance.whole(10);
  if (drawn < 2) return onBytes(file, chance);
  const parts: Parts = new Map(Object.entries(unzipSync(file)));
  const how = [drawn < 4 ? onParts(parts, chance) : onXml(parts, chance)];
  if (chance.happens(0.25)) how.push(onXml(parts, chance));
  const bytes = zipSync(Object.fromEntries(parts));
  if (!chance.happens(0.1)) return { bytes, how: how.join(", ") };
  const broken = onBytes(bytes, chance);
  return { bytes: broken.bytes, how: [...how, broken.how].join(", ") };
}

function onBytes(file: Uint8Array, chance: Chance): Mutated {
  const bytes = Uint8Array.from(file);
  const at = chance.whole(bytes.length);
  switch (chance.whole(5)) {
    case 0:
      return { bytes: bytes.subarray(0, at), how: `cut off at ${at}` };
    case 1:
      return { bytes: bytes.subarray(at), how: `begins at ${at}` };
    case 2: {
      // The directory of the archive stands at its end.
      const from = Math.max(0, bytes.length - 400);
      for (let index = from; index < bytes.length; index += 1 + chance.whole(60)) bytes[index] = chance.whole(256);
      return { bytes, how: "directory overwritten" };
    }
    default: {
      const count = 1 + chance.whole(20);
      for (let flip = 0; flip < count; flip += 1) {
        const index = chance.whole(bytes.length);
        bytes[index] = (bytes[index] ?? 0) ^ (1 << chance.whole(8));
      }
      return { bytes, how: `${count} bits flipped` };
    }
  }
}

function onParts(parts: Parts, chance: Chance): string {
  const name = chance.pick([...parts.keys()]) ?? "";
  const other = chance.pick([...parts.keys()]) ?? "";
  const content = parts.get(name) ?? new Uint8Array();
  switch (chance.whole(7)) {
    case 0:
      parts.delete(name);
      return `without ${name}`;
    case 1:
      parts.delete(name);
      parts.set(chance.oneOf(name.toUpperCase(), `x/${name}`, `../${name}`, "constructor"), content);
      return `${name} renamed`;
    case 2:
      parts.set(other, content);
      return `${name} in the place of ${other}`;
    case 3:
      parts.set(name, new Uint8Array());
      return `${name} empty`;
    case 4:
      parts.set(name, content.subarray(0, chance.whole(content.length + 1)));
      return `${name} cut off`;
    case 5:
      parts.set(name, strToU8(`<?xml version="1.0"?>${" ".repeat(chance.oneOf(1, 10, 30) * 1_000_000)}<a/>`));
      return `${name} blown up`;
    default:
      for (let index = 0; index < 6_000; index += chance.oneOf(1, 40)) parts.set(`xl/extra/${index}.xml`, strToU8("<a/>"));
      return "thousands of parts";
  }
}

const ODD_VALUES = ["", "0", "-1", "99999999999", "1e308", "NaN", "Infinity", "A0", "XFD1048577", "ZZZZ1", "A1:ZZZ9999999", "B2:A1", "&#xFFFFFFF;", "&#0;", "__proto__", "../../x", "http://example.com/x", "{{", "}}{{NAMA", "\u0000"];

function onXml(parts: Parts, chance: Chance): string {
  const name = chance.pick([...parts.keys()].filter((part) => /\.(xml|rels)$/.test(part) && (parts.get(part)?.length ?? 0) < 1_000_000)) ?? "";
  const xml = strFromU8(parts.get(name) ?? new Uint8Array());
  const { how, text } = changedXml(xml, chance);
  parts.set(name, strToU8(text));
  return `${name}: ${how}`;
}

function changedXml(xml: string, chance: Chance): { readonly how: string; readonly text: string } {
  const at = chance.whole(xml.length + 1);
  const tags = [...xml.matchAll(/<[\w:]+[^<>]*>/g)];
  const tag = chance.pick(tags);
  const attributes = [...xml.matchAll(/\s[\w:]+="[^"]*"/g)];
  const attribute = chance.pick(attributes);
  const instead = (found: RegExpMatchArray | undefined, by: string): string => (found ? xml.slice(0, found.index) + by + xml.slice((found.index ?? 0) + found[0].length) : xml);
  const name = /[\w:]+/.exec(tag?.[0] ?? "")?.[0] ?? "a";
  switch (chance.whole(13)) {
    case 0:
    case 1:
    case 2:
      return { how: `odd value in${attribute?.[0].slice(0, 40) ?? ""}`, text: instead(attribute, `${(attribute?.[0] ?? "").replace(/="[^"]*"$/, "")}="${chance.pick(ODD_VALUES) ?? ""}"`) };
    case 3:
      return { how: `without${attribute?.[0].slice(0, 40) ?? ""}`, text: instead(attribute, "") };
    case 4:
      return { how: `without <${name}>`, text: instead(tag, "") };
    case 5:
      return { how: `<${name}> many times`, text: instead(tag, (tag?.[0] ?? "").repeat(1 + chance.whole(3_000))) };
    case 6: {
      const depth = chance.oneOf(100, 3_000, 20_000);
      return { how: `nested ${depth} deep`, text: instead(tag, `${`<${name}>`.repeat(depth)}${`</${name}>`.repeat(depth)}${tag?.[0] ?? ""}`) };
    }
    case 7: {
      const entities = Array.from({ length: 12 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join("");
      return { how: "entities within entities", text: `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ha">${entities}]>${xml.replace(/^<\?xml[^>]*>/, "").replace(">", ">&e12;")}` };
    }
    case 8:
      return { how: "signs in between", text: xml.slice(0, at) + chance.oneOf("<", ">", "&", "]]>", "<![CDATA[", "\u0000", "\ufffe", "\ud800", "<!--") + xml.slice(at) };
    case 9:
      return { how: "a piece twice", text: xml.slice(0, at) + xml.slice(Math.max(0, at - chance.whole(500))) };
    case 10:
      return { how: "a piece gone", text: xml.slice(0, at) + xml.slice(at + chance.whole(300)) };
    case 11:
      return { how: "other texts", text: xml.replace(/>([^<>]+)</g, (whole) => (chance.happens(0.1) ? `>${chance.pick(ODD_VALUES) ?? ""}<` : whole)) };
    default:
      return { how: "another encoding", text: xml.replace(/encoding="[^"]*"/, `encoding="${chance.oneOf("UTF-16", "latin1", "x")}"`) };
  }
}
