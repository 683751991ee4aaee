import { bytesOfLetters } from "../bytes/letters";
import { CODE_BYTES, groupedCode, isVerificationCode, normaliseCode } from "../certificate/verification-code";
import { byteReader, dateBytes, textBytes, type ByteReader } from "./fact-bytes";
import { KEY_ID_BYTES, SIGNATURE_BYTES } from "./signing-key";

/** What a certificate says, as it is printed, and nothing else: no identity number, no birth, no place of learning. "" where nothing is printed. */
export interface SignedFacts {
  readonly code: string;
  readonly number: string;
  readonly name: string;
  readonly program: string;
  readonly lessonHours: string;
  readonly start: string;
  readonly end: string;
  readonly issueDate: string;
  readonly place: string;
  /** The office, and the name of the official who signs. */
  readonly issuer: string;
  readonly signatory: string;
}

/** The first byte of everything signed, never 0. Another layout gets another number. */
const VERSION = 1;

/**
 * Version, key, facts: code (0 and 16 bytes where it is one of ours, else 1 and a text), number, name, programme, hours as texts, three
 * dates; place, office and signatory as texts. `keyId`: the first bytes of the public key.
 */
export function factsBytes(keyId: Uint8Array, facts: SignedFacts): Uint8Array {
  const { number, name, program, lessonHours, start, end, issueDate, place, issuer, signatory } = facts;
  return Uint8Array.from([
    VERSION,
    ...keyId,
    ...codeBytes(facts.code),
    ...[number, name, program, lessonHours].flatMap(textBytes),
    ...[start, end, issueDate].flatMap(dateBytes),
    ...[place, issuer, signatory].flatMap(textBytes),
  ]);
}

export interface ReadFacts {
  readonly facts: SignedFacts;
  readonly keyId: Uint8Array;
  /** What was signed. */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

/** What stands in a payload, whoever signed it. Null where it is none. */
export function readFacts(payload: Uint8Array): ReadFacts | null {
  const end = payload.length - SIGNATURE_BYTES;
  if (end <= 0) return null;
  const signed = payload.subarray(0, end);
  const reader = byteReader(signed);
  if (reader.bytes(1)?.[0] !== VERSION) return null;
  const keyId = reader.bytes(KEY_ID_BYTES);
  const facts = factsIn(reader);
  if (keyId === null || facts === null || reader.bytes(1) !== null) return null;
  return { facts, keyId, signed, signature: payload.subarray(end) };
}

function factsIn(reader: ByteReader): SignedFacts | null {
  const code = readCode(reader);
  const [number, name, program, lessonHours] = [reader.text(), reader.text(), reader.text(), reader.text()];
  const [start, end, issueDate] = [reader.date(), reader.date(), reader.date()];
  const [place, issuer, signatory] = [reader.text(), reader.text(), reader.text()];
  if (code === null || number === null || name === null || program === null || lessonHours === null) return null;
  if (start === null || end === null || issueDate === null || place === null || issuer === null || signatory === null) return null;
  return { code, number, name, program, lessonHours, start, end, issueDate, place, issuer, signatory };
}

function codeBytes(code: string): readonly number[] {
  const bytes = isVerificationCode(code) ? bytesOfLetters(normaliseCode(code)) : null;
  return bytes ? [0, ...bytes] : [1, ...textBytes(code)];
}

function readCode(reader: ByteReader): string | null {
  const form = reader.bytes(1)?.[0];
  if (form === 1) return reader.text();
  const bytes = form === 0 ? reader.bytes(CODE_BYTES) : null;
  return bytes === null ? null : groupedCode(bytes);
}
