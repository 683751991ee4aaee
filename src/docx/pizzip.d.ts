/** The part of PizZip that is used here; its own types bring Node's globals along, which Apps Script does not have. */
declare module "pizzip" {
  interface Entry {
    readonly name: string;
    readonly dir: boolean;
    /** What the archive says of a part that was not unpacked yet. */
    readonly _data: { readonly uncompressedSize?: number };
    /** UTF-8 decoded. */
    asText(): string;
    /** One character per byte. */
    asBinary(): string;
  }
  export default class PizZip {
    constructor(data?: string, options?: { readonly base64: boolean; readonly checkCRC32?: boolean });
    readonly files: { readonly [path: string]: Entry };
    file(path: string): Entry | null;
    file(path: string, content: string, options?: { readonly binary: boolean }): this;
    remove(path: string): this;
    clone(): PizZip;
    generate(options: { readonly type: "base64"; readonly compression: "DEFLATE"; readonly mimeType?: string }): string;
  }
}
