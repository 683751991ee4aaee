import { signatureError, textArgument } from "../parameters";
import type { Emulated, EmulatedClass } from "../service";
import { asBytes, decodeText, encodeText, signed } from "./bytes";

export const BLOB: EmulatedClass<Blob> = {
  service: "Utilities",
  name: "Blob",
  members: {
    getBytes: { cost: null, call: (self) => signed(self.bytes) },
    getContentType: { cost: null, call: (self) => self.contentType },
    getName: { cost: null, call: (self) => self.name },
    getDataAsString: { cost: null, call: (self, ...args) => decodeText(self.bytes, args.length > 0 ? textArgument(args, 0, "Blob.getDataAsString") : "UTF-8") },
    copyBlob: { cost: null, call: (self) => new Blob(self.bytes, self.contentType, self.name) },
    isGoogleType: { cost: null, call: (self) => (self.contentType ?? "").startsWith("application/vnd.google-apps.") },
    setName: { cost: null, call: (self, ...args) => self.with({ name: textArgument(args, 0, "Blob.setName") }) },
    setBytes: { cost: null, call: (self, ...args) => self.with({ bytes: asBytes(args[0], args, "Blob.setBytes") }) },
    setContentType: { cost: null, call: (self, ...args) => self.with({ contentType: args[0] === null ? null : textArgument(args, 0, "Blob.setContentType") }) },
    setContentTypeFromExtension: { cost: null, call: (self) => self.with({ contentType: typeOfExtension(self.name) }) },
    setDataFromString: { cost: null, call: (self, ...args) => self.with({ bytes: encodeText(textArgument(args, 0, "Blob.setDataFromString"), args[1] === undefined ? "UTF-8" : String(args[1])) }) },
  },
};

/** Bytes with a type and a name, both of which may be missing. Its setters change it and return it. */
export class Blob implements Emulated {
  readonly emulated = BLOB;

  constructor(
    public bytes: Uint8Array,
    public contentType: string | null,
    public name: string | null,
  ) {}

  with(change: Partial<Pick<Blob, "bytes" | "contentType" | "name">>): this {
    return Object.assign(this, change);
  }
}

/** `Utilities.newBlob(data, contentType?, name?)`: data is a text, kept as UTF-8, or bytes. */
export function newBlob(args: readonly unknown[]): Blob {
  const [data, contentType, name] = args;
  if (args.length < 1 || args.length > 3) throw signatureError(args, "Utilities.newBlob");
  const bytes = typeof data === "string" ? encodeText(data, "UTF-8") : asBytes(data, args, "Utilities.newBlob");
  const type = contentType === undefined ? (typeof data === "string" ? "text/plain" : null) : contentType;
  if ((type !== null && typeof type !== "string") || (name !== undefined && name !== null && typeof name !== "string")) throw signatureError(args, "Utilities.newBlob");
  return new Blob(bytes, type, name ?? null);
}

/** @throws Error with Google's words where the argument is no blob. */
export function blobArgument(args: readonly unknown[], index: number, method: string): Blob {
  const value = args[index];
  if (value instanceof Blob) return value;
  throw signatureError(args, method);
}

/** A list of blobs, as `Utilities.zip` takes. */
export function blobsArgument(args: readonly unknown[], index: number, method: string): readonly Blob[] {
  const value = args[index];
  if (Array.isArray(value) && value.every((item) => item instanceof Blob)) return value;
  throw signatureError(args, method);
}

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv", docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", gif: "image/gif", html: "text/html",
  jpg: "image/jpeg", json: "application/json", pdf: "application/pdf", png: "image/png", txt: "text/plain", zip: "application/zip",
};

export function typeOfExtension(name: string | null): string | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name ?? "")?.[1]?.toLowerCase();
  return (extension !== undefined ? TYPES[extension] : undefined) ?? null;
}

