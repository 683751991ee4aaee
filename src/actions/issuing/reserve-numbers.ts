import type { Candidate } from "../../core/certificate/certificate-facts";
import { describesPerson, withEvidence } from "../../core/certificate/fingerprint";
import { addGiven, type GivenNumber } from "../../core/certificate/given-numbers";
import type { LiveRow } from "../../core/certificate/plan-issuing";
import type { RegisterRow } from "../../core/certificate/register";
import { holder } from "../../core/certificate/register-index";
import type { Ports, WriteResult } from "../ports";
import type { Account } from "./issuing-memory";
import type { Prepared } from "./prepare-issuing";
import { describedAs, reservedRow, type Stamp, withNewKey } from "./register-rows";
import { createRegister, writeRegister } from "./register-writes";

/** A reserved row of this account whose document is still to be made. */
export interface OpenRow {
  readonly row: RegisterRow;
  readonly candidate: Candidate;
}

/** What is to be done about the rows that are reserved. */
export interface Opened {
  readonly open: readonly OpenRow[];
  /** Changed rows by the key they have in the tab now. */
  readonly changes: ReadonlyMap<string, RegisterRow>;
  /** Rows this account does not finish: a colleague's, or of somebody who would get none any more. */
  readonly waiting: readonly LiveRow[];
}

/**
 * Rows left open by an interrupted run. What was promised stays; a name corrected since then goes into the row under a new
 * key, unless its document exists already. A colleague's row is taken over only on purpose, under a new key as well.
 */
export function openRows(live: readonly LiveRow[], account: Account, takeOver: boolean, existing: ReadonlySet<string>, draw: () => string): Opened {
  const open: OpenRow[] = [];
  const changes = new Map<string, RegisterRow>();
  const waiting: LiveRow[] = [];
  for (const entry of live) {
    const { row, candidate, against } = entry;
    if (row.state !== "reserved" || existing.has(row.key)) continue;
    const mine = row.owner === account.owner;
    if (!candidate || against || (!mine && !takeOver)) {
      waiting.push(entry);
      continue;
    }
    const changed = candidate.participant.name !== row.name || !describesPerson(row, candidate);
    const now = mine && !changed ? resting(row, candidate) : { ...withNewKey(describedAs(row, candidate), draw), owner: account.owner };
    if (now !== row) changes.set(row.key, now);
    open.push({ row: now, candidate });
  }
  return { open, changes, waiting };
}

/** The row resting on the decision as it is now: the marks may have changed between the promise and the document. */
function resting(row: RegisterRow, { decision }: Candidate): RegisterRow {
  const kept = withEvidence(row, decision);
  return kept === row.fingerprint ? row : { ...row, fingerprint: kept };
}

/** New numbers for everybody of the plan, all at once and in the order of the list: an interrupted run ends with the same ones. */
export function newRows({ plan, issueDay }: Prepared, stamp: Stamp, draw: () => string): readonly OpenRow[] {
  return plan.toReserve.map((planned) => ({ row: reservedRow(planned, issueDay, stamp, draw), candidate: planned.candidate }));
}

/**
 * The promise, before any document: rows first, then what memory keeps of them. Interrupted in between, the next step
 * remembers the rows; the other way round, memory would know of numbers that no row has.
 */
export function writeReservations(ports: Ports, prepared: Prepared, opened: Opened, added: readonly OpenRow[]): WriteResult {
  const { register, registerIsNew, plan } = prepared;
  if (registerIsNew && added.length > 0) createRegister(ports, register.sheet, prepared.round.settings.issuers);
  const written = writeRegister(ports, register, opened.changes, added.map(({ row }) => row));
  if (written.kind === "protected") return written;
  if (added.length > 0 || opened.changes.size > 0) ports.workbook.flush();
  remember(ports, prepared, [...plan.unremembered, ...givenOf(prepared)]);
  return written;
}

function givenOf({ plan, issueDay }: Prepared): readonly GivenNumber[] {
  const [year, month] = [Number(issueDay.slice(0, 4)), Number(issueDay.slice(5, 7))];
  return plan.toReserve.map(({ candidate, order }) => ({ year, month, order, holder: holder(candidate.participant.key, candidate.program.code) }));
}

function remember(ports: Ports, { entries }: Prepared, given: readonly GivenNumber[]): void {
  const changed = addGiven(entries, given);
  if (Object.keys(changed).length > 0) ports.memory.set(changed);
}

