import { mkdtempSync, readFileSync } from "node:fs";
import path from "node:path";
import jsQR from "jsqr";
import PizZip from "pizzip";
import { PNG } from "pngjs";
import { paperOf } from "./certificates-of";
import type { Office } from "./office-on";

/** A document as the .docx that the host keeps of it. */
export async function documentOf(office: Office, id: string): Promise<Buffer> {
  const folder = mkdtempSync(path.join(office.folder, "out-"));
  const { documents } = await office.host.export(folder);
  return readFileSync(path.join(folder, documents.find((each) => each.id === id)?.file ?? ""));
}

/** What the QR pictures in a document say, in their order. */
export async function codesIn(office: Office, id: string): Promise<readonly string[]> {
  const zip = new PizZip(await documentOf(office, id));
  const pictures = Object.keys(zip.files).filter((name) => /^word\/media\/tuntas-qr.*\.png$/.test(name)).sort();
  return pictures.map((name) => {
    const { data, width, height } = PNG.sync.read(Buffer.from(zip.file(name)?.asUint8Array() ?? []));
    return jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? "";
  });
}

/** What somebody reads who scans the certificate of that person. */
export async function scanned(office: Office, person: string): Promise<string> {
  const [code = "", ...others] = await codesIn(office, paperOf(office, person)?.id ?? "");
  if (others.length > 0) throw new Error("More than one code on a certificate");
  return code;
}
