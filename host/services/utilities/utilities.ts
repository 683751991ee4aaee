import type { Execution } from "../../execution/execution";
import { signatureError, textArgument } from "../parameters";
import type { Emulated, EmulatedClass, Member } from "../service";
import { EnumValue } from "../service";
import { gzipped, ungzipped, unzipped, zipped } from "./archives";
import { BLOB, blobArgument, blobsArgument, newBlob } from "./blob";
import { asBytes, encodeText, signed } from "./bytes";
import { digestOf, macOf } from "./digests";
import { formatDate } from "./format-date";

function free(call: (args: readonly unknown[], self: Utilities) => unknown): Member<Utilities> {
  return { cost: null, call: (self, ...args) => call(args, self) };
}

const UTILITIES: EmulatedClass<Utilities> = {
  service: "Utilities",
  name: "Utilities",
  members: {
    sleep: { cost: { kind: "sleep" }, call: (self, ...args) => self.sleep(args) },
    getUuid: free((_, self) => self.uuid()),
    formatDate: free((args) => {
      const [moment] = args;
      if (!(moment instanceof Date) || Number.isNaN(moment.getTime()) || args.length !== 3) throw signatureError(args, "Utilities.formatDate");
      return formatDate(moment, textArgument(args, 1, "Utilities.formatDate"), textArgument(args, 2, "Utilities.formatDate"));
    }),
    computeDigest: free((args) => {
      const algorithm = constant(args, 0, "DigestAlgorithm", "Utilities.computeDigest");
      return signed(digestOf(algorithm, data(args, 1, charset(args, 2, "US_ASCII"), "Utilities.computeDigest")));
    }),
    computeHmacSha256Signature: free((args) => signed(mac("HMAC_SHA_256", args, "Utilities.computeHmacSha256Signature"))),
    computeHmacSignature: free((args) => {
      const algorithm = constant(args, 0, "MacAlgorithm", "Utilities.computeHmacSignature");
      return signed(mac(algorithm, args.slice(1), "Utilities.computeHmacSignature"));
    }),
    base64Encode: free((args) => Buffer.from(data(args, 0, charset(args, 1, "UTF_8"), "Utilities.base64Encode")).toString("base64")),
    base64EncodeWebSafe: free((args) => webSafe(Buffer.from(data(args, 0, charset(args, 1, "UTF_8"), "Utilities.base64EncodeWebSafe")).toString("base64"))),
    base64Decode: free((args) => decoded(args, "Utilities.base64Decode")),
    base64DecodeWebSafe: free((args) => decoded(args, "Utilities.base64DecodeWebSafe")),
    newBlob: free(newBlob),
    zip: free((args) => zipped(blobsArgument(args, 0, "Utilities.zip"), args[1] === undefined ? "archive.zip" : textArgument(args, 1, "Utilities.zip"))),
    unzip: free((args) => unzipped(blobArgument(args, 0, "Utilities.unzip"))),
    gzip: free((args) => gzipped(blobArgument(args, 0, "Utilities.gzip"), args[1] === undefined ? null : textArgument(args, 1, "Utilities.gzip"))),
    ungzip: free((args) => ungzipped(blobArgument(args, 0, "Utilities.ungzip"))),
  },
  enums: {
    Charset: ["US_ASCII", "UTF_8"],
    DigestAlgorithm: ["MD2", "MD5", "SHA_1", "SHA_256", "SHA_384", "SHA_512"],
    MacAlgorithm: ["HMAC_MD5", "HMAC_SHA_1", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"],
  },
};

const LONGEST_SLEEP_MS = 300_000;

class Utilities implements Emulated {
  readonly emulated = UTILITIES;
  constructor(private readonly execution: Execution) {}

  /** Moves the virtual clock; nothing really waits. */
  sleep(args: readonly unknown[]): null {
    const [wait] = args;
    if (typeof wait !== "number" && (typeof wait !== "string" || !/^\d+$/.test(wait))) throw new Error(`Cannot convert ${String(wait)} to int.`);
    const milliseconds = Number(wait);
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP_MS) throw new Error(`Invalid argument: ${milliseconds}. A script sleeps from 0 to ${LONGEST_SLEEP_MS} milliseconds.`);
    this.execution.advance(milliseconds);
    return null;
  }

  /** Of version 4 in shape, from the execution's own chance. */
  uuid(): string {
    return "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx".replace(/[xy]/g, (letter) => {
      const digit = Math.floor(this.execution.random() * 16);
      return (letter === "x" ? digit : 8 + (digit % 4)).toString(16);
    });
  }
}

function constant(args: readonly unknown[], index: number, enumeration: string, method: string): string {
  const value = args[index];
  if (value instanceof EnumValue && value.enumeration === enumeration) return value.name;
  throw signatureError(args, method);
}

function charset(args: readonly unknown[], index: number, otherwise: string): string {
  return args[index] === undefined ? otherwise : constant(args, index, "Charset", "Utilities.Charset");
}

function data(args: readonly unknown[], index: number, charsetName: string, method: string): Uint8Array {
  const value = args[index];
  return typeof value === "string" ? encodeText(value, charsetName) : asBytes(value, args, method);
}

function mac(algorithm: string, args: readonly unknown[], method: string): Uint8Array {
  const charsetName = charset(args, 2, "US_ASCII");
  return macOf(algorithm, data(args, 0, charsetName, method), data(args, 1, charsetName, method));
}

function webSafe(base64: string): string {
  return base64.replace(/\+/g, "-").replace(/\//g, "_");
}

/** Both alphabets are taken by either method (asserted on real Apps Script by gas-fakes). */
function decoded(args: readonly unknown[], method: string): number[] {
  const text = textArgument(args, 0, method);
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text)) throw new Error("Could not decode string.");
  return signed(new Uint8Array(Buffer.from(text, "base64")));
}

export const utilitiesClasses: readonly EmulatedClass<never>[] = [UTILITIES, BLOB];

export function createUtilities(execution: Execution): Emulated {
  return new Utilities(execution);
}
