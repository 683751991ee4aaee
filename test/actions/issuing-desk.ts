import { issueCertificates } from "../../src/actions/issue-certificates";
import type { Envelope, IssueView, Json } from "../../src/contract";
import { type ClassSource, roundOf } from "./issuing-class";
import { Killed, liveDocuments } from "./memory-drive";
import { type Office, portsOf } from "./memory-ports";

export const STAFF = "staf@example.com";
export const COLLEAGUE = "rekan@example.com";

/** The data of an answer; a refusal fails the test with its sentence. */
export function dataOf<Reply extends Json>(reply: Envelope<Reply>): Reply {
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
  return reply.data;
}

export function step(office: Office, source: ClassSource, user = STAFF, request: object = {}): IssueView {
  return dataOf(issueCertificates(portsOf(office, user), roundOf(source), request));
}

/** Runs something that may be killed: then its waiting writes are lost and its lock is free. Returns whether it was. */
export function survives(office: Office, act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    office.workbook.lose();
    office.locked = false;
    return false;
  }
}

export function untilDone(office: Office, source: ClassSource, user = STAFF): IssueView {
  for (let call = 0; call < 60; call += 1) {
    const view = step(office, source, user);
    if (view.done || view.paused) return view;
  }
  throw new Error("Issuing never ends");
}

export interface Entry {
  readonly number: string;
  readonly code: string;
  readonly person: string;
  readonly name: string;
  readonly state: string;
  readonly url: string;
  readonly revision: string;
  readonly reason: string;
}

export function register(office: Office): readonly Entry[] {
  const [, ...rows] = office.workbook.rows("Register Sertifikat");
  return rows.map((row) => ({
    number: row[0] ?? "",
    code: row[1] ?? "",
    person: row[2] ?? "",
    name: row[3] ?? "",
    state: row[9] ?? "",
    url: row[10] ?? "",
    revision: row[11] ?? "",
    reason: row[15] ?? "",
  }));
}

/** Links of the documents that lie where valid certificates lie. */
export function validDocuments(office: Office): readonly string[] {
  const [folder] = office.drive.files.filter(({ docx }) => docx === null);
  return liveDocuments(office.drive)
    .filter(({ parent, owner }) => parent === folder?.id || owner !== folder?.owner)
    .map(({ id }) => `https://docs.example/${id}`)
    .sort();
}

/** One live row and one live document for each of `count` people, and nothing beside them. */
export function expectOneEach(office: Office, count: number): void {
  const live = register(office).filter(({ state }) => state === "terbit" || state === "dipesan");
  expect(live.map(({ state }) => state)).toEqual(Array.from({ length: count }, () => "terbit"));
  expect(new Set(live.map(({ number }) => number)).size).toBe(count);
  expect(validDocuments(office)).toEqual(live.map(({ url }) => url).sort());
}

export const numbers = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${String(index + 1).padStart(3, "0")}/PLT/III/2026`);
