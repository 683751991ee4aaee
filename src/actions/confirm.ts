import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { isGivenEntry } from "../core/certificate/given-numbers";
import { emptyRegister, readRegister, type Register } from "../core/certificate/read-register";
import { REGISTER_COLUMNS } from "../core/certificate/register-columns";
import { againText, holder } from "../core/certificate/register-index";
import { CONFIRMED } from "../text/certificate-choices";
import { explainCertificateFailure } from "../text/certificate-failure";
import { TAB } from "../text/standard-tabs";
import { CHECKLIST_NOTED } from "../text/trust/checklist";
import { underLock } from "./issue-certificates";
import { CONFIRMED_PEOPLE, FOLDER_ALLOWED, peekAccount, rememberFolder } from "./issuing/issuing-memory";
import { voidNumbers } from "./issuing/void-numbers";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";
import { answerChecklist } from "./privacy/checklist";
import { readRound } from "./read-round";
import { settleFindings } from "./settle-findings";
import { writeLog } from "./write-log";
import { writeSettings } from "./write-settings";

const Request = z.object({
  what: z.enum(["copy", "folder", "new-folder", "two-people", "issue-again", "void-number", "as-is", "as-is-undo", "checklist"]),
  value: z.nullish(z.string()),
});

type Asked = z.output<typeof Request>;

/** What only a person may settle; who and when are recorded. */
export function confirm(ports: Ports, request: unknown): Envelope<Api["confirm"]["reply"]> {
  const asked = readRequest(Request, request);
  if (!asked) return refused({ code: "bad-request" });
  return underLock(ports, () => {
    if (asked.what === "as-is" || asked.what === "as-is-undo") return settleFindings(ports, asked.value ?? "", asked.what === "as-is");
    if (asked.what === "checklist") return noteChecklist(ports, asked.value ?? "");
    const key = asked.what === "copy" ? (asked.value === "new" ? "copy-new" : "copy-continue") : asked.what;
    const refusal = settle(ports, { what: asked.what, value: asked.value });
    if (refusal) return refusal;
    writeLog(ports, [{ action: `dipastikan: ${key}`, person: asked.value ?? "", cell: "", before: "", after: "", note: CONFIRMED[key] }]);
    return done({ summary: CONFIRMED[key] });
  });
}

function noteChecklist(ports: Ports, id: string): Envelope<Api["confirm"]["reply"]> {
  if (!answerChecklist(ports, id)) return refused({ code: "bad-request" });
  writeLog(ports, [{ action: "daftar periksa", person: "", cell: id, before: "", after: "", note: "" }]);
  return done({ summary: CHECKLIST_NOTED });
}

type Refusal = Extract<Envelope<Api["confirm"]["reply"]>, { readonly ok: false }>;

function settle(ports: Ports, { what, value }: { readonly what: Exclude<Asked["what"], "as-is" | "as-is-undo" | "checklist">; readonly value: Asked["value"] }): Refusal | null {
  switch (what) {
    case "copy":
      return settleCopy(ports, value === "new");
    case "folder":
      return allowFolder(ports);
    case "new-folder":
      return forgetFolder(ports);
    case "two-people":
    case "issue-again":
    case "void-number":
      return settlePerson(ports, what, value ?? "");
  }
}

/**
 * A copy issues only when somebody says what it is: a new round with an empty register, or the old one going on here. Answered already, or
 * never asked, it is refused: a second click would empty the register of the round that has begun.
 */
function settleCopy(ports: Ports, isNew: boolean): Refusal | null {
  const round = readRound(ports);
  const { workbookId } = round.settings;
  if (workbookId === "" || workbookId === ports.workbook.id) return { ok: false, error: explainCertificateFailure({ code: "not-asked" }) };
  if (isNew) {
    const emptied = ports.workbook.replaceTab(TAB.register, { header: REGISTER_COLUMNS.map(({ heading }) => heading), rows: [] });
    if (emptied.kind === "protected") return refused({ code: "protected", sheet: TAB.register });
    const remembered = Object.keys(ports.memory.all()).filter(isGivenEntry);
    if (remembered.length > 0) ports.memory.set(Object.fromEntries(remembered.map((key) => [key, null])));
  }
  const written = writeSettings(ports, round.tables, [["ID buku kerja", ports.workbook.id]]);
  return written.kind === "protected" ? refused({ code: "protected", sheet: TAB.settings }) : null;
}

/** Where the folder is in its place, nobody was asked: its documents would be looked after by nobody. */
function forgetFolder(ports: Ports): Refusal | null {
  const { folder } = peekAccount(ports);
  const state = folder === null ? null : ports.documents.folder(folder);
  if (state?.kind !== "trashed" && state?.kind !== "missing") return { ok: false, error: explainCertificateFailure({ code: "not-asked" }) };
  rememberFolder(ports, "folder", null);
  rememberFolder(ports, "archive", null);
  return null;
}

function allowFolder(ports: Ports): Refusal | null {
  const { folder } = peekAccount(ports);
  if (folder === null) return null;
  const { day, time } = ports.clock.local(ports.clock.now());
  const known = ports.memory.all()[FOLDER_ALLOWED];
  const line = `${folder} ${ports.identity.email} ${day} ${time}`;
  ports.memory.set({ [FOLDER_ALLOWED]: known === undefined ? line : `${known}\n${line}` });
  return null;
}

function settlePerson(ports: Ports, what: "two-people" | "issue-again" | "void-number", person: string): Refusal | null {
  const round = readRound(ports);
  const found = round.participants.filter(({ key, program }) => key === person && program !== null);
  if (found.length === 0) return { ok: false, error: explainCertificateFailure({ code: "person-unknown", person }) };
  const entries = ports.memory.all();
  const register = registerOf(ports);
  if (what === "void-number") return voidNumbers(ports, round, register, found, entries);
  const holders = found.map(({ key, program }) => holder(key, program ?? ""));
  const texts =
    what === "two-people"
      ? holders
      : register.rows.filter(({ state, person: code }) => state === "revoked" && code === person).flatMap(({ number }) => holders.map((digest) => againText(digest, number)));
  const known = (entries[CONFIRMED_PEOPLE] ?? "").split(";").filter((text) => text !== "");
  ports.memory.set({ [CONFIRMED_PEOPLE]: [...new Set([...known, ...texts])].join(";") });
  return null;
}

function registerOf(ports: Ports): Register {
  const grid = ports.workbook.read(TAB.register);
  return (grid && readRegister(grid).value) ?? emptyRegister(TAB.register);
}
