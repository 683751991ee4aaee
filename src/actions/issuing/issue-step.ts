import type { Issuer } from "../../core/certificate/certificate-facts";
import { documentName } from "../../core/certificate/document-name";
import type { CertificateFinding } from "../../core/certificate/findings";
import type { LiveRow } from "../../core/certificate/plan-issuing";
import type { RegisterRow } from "../../core/certificate/register";
import { fillTemplate } from "../../docx/fill-template";
import { openTemplate, type Template } from "../../docx/template";
import type { Ports, StoredDocument } from "../ports";
import { issuerFolder, type IssuerFolder } from "./issuing-folder";
import { type Account, readAccount, rememberWrites } from "./issuing-memory";
import type { Prepared } from "./prepare-issuing";
import { issuerOfRow, paperOf } from "./paper";
import { type Seal, sealOf } from "./seal";
import { CERTIFICATE_ACTION } from "../../text/certificate-afterwards";
import { retireDocuments } from "./retire-documents";
import { secretsOf, stampOf } from "./register-rows";
import { writeRegisterAndLog } from "./register-and-log";
import { newRows, type OpenRow, type Opened, openRows, writeReservations } from "./reserve-numbers";
import { type Sweep, sweepFolder } from "./sweep-folder";
import { type Halt, uploadCertificates, type Uploaded, type UploadJob } from "./upload-certificates";
import { type WriteAllowance, writeAllowance } from "./write-allowance";

/** How long documents are uploaded in one step, after numbers are reserved (D7: about twenty seconds). */
const UPLOAD_MILLISECONDS = 20_000;

/** What one step did. */
export type Step =
  | { readonly kind: "protected"; readonly sheet: string }
  | { readonly kind: "blocked"; readonly finding: CertificateFinding }
  | Worked;

export interface Worked {
  readonly kind: "worked";
  /** Key of the account that worked. */
  readonly owner: string;
  /** Rows that became issued in this step. */
  readonly issued: readonly RegisterRow[];
  /** Reserved rows that are still open, with why where it is known; `null`: their turn did not come. */
  readonly open: readonly { readonly row: RegisterRow; readonly why: LiveRow | "failed" | null }[];
  readonly halt: Halt | null;
  /** A document may still turn up: another step will look. */
  readonly unsettled: boolean;
  readonly resumed: number;
  readonly folderUrl: string | null;
}

/** One bounded step of issuing (D2), under the lock: sweep, reserve, upload, register, sweep. */
export function issueStep(ports: Ports, prepared: Prepared, issuer: Issuer, takeOver: boolean): Step {
  const account = readAccount(ports);
  const allowance = writeAllowance(account.bucket, ports.clock);
  const reserved = prepared.plan.live.filter(({ row }) => row.state === "reserved");
  if (prepared.plan.toReserve.length === 0 && account.folder === null && !reserved.some(({ row }) => takeOver || row.owner === account.owner)) {
    return nothingDone(account.owner, reserved, null);
  }
  const folder = issuerFolder(ports, account, prepared.round.settings, prepared.entries, allowance);
  if (folder.kind === "blocked") return { kind: "blocked", finding: folder.finding };
  if (folder.kind === "unavailable") return nothingDone(account.owner, reserved, { code: "unavailable", message: folder.message });
  const listing = ports.documents.list(folder.id);
  if (listing.kind === "unavailable") return nothingDone(account.owner, reserved, { code: "unavailable", message: listing.message });
  return work({ ports, prepared, issuer, takeOver, account, allowance, folder }, listing.documents);
}

interface Scene {
  readonly ports: Ports;
  readonly prepared: Prepared;
  readonly issuer: Issuer;
  readonly takeOver: boolean;
  readonly account: Account;
  readonly allowance: WriteAllowance;
  readonly folder: Extract<IssuerFolder, { readonly kind: "ready" }>;
}

function work(scene: Scene, documents: readonly StoredDocument[]): Step {
  const { ports, prepared, account, allowance } = scene;
  const before = sweep(scene, documents, prepared.register.rows);
  const draw = secretsOf(ports);
  const opened = openRows(prepared.plan.live, account, scene.takeOver, new Set(before.found.keys()), draw);
  const added = newRows(prepared, stampOf(ports, account.owner), draw);
  if (writeReservations(ports, prepared, opened, added).kind === "protected") return { kind: "protected", sheet: prepared.register.sheet };
  const open = [...opened.open, ...added];
  const uploaded = uploadCertificates(jobsOf(open, scene), {
    documents: ports.documents,
    clock: ports.clock,
    allowance,
    folder: scene.folder.id,
    deadline: ports.clock.now() + UPLOAD_MILLISECONDS,
  });
  return settle(scene, { before, opened, open, uploaded });
}

interface Outcome {
  readonly before: Sweep;
  readonly opened: Opened;
  readonly open: readonly OpenRow[];
  readonly uploaded: Uploaded;
}

/** Writes down what exists now, and puts away what nobody asked for. */
function settle(scene: Scene, { before, opened, open, uploaded }: Outcome): Step {
  const { ports, prepared, account, allowance, folder } = scene;
  const stamp = stampOf(ports, account.owner);
  const issuedWith = (row: RegisterRow, url: string): RegisterRow => ({ ...row, ...stamp, owner: row.owner, state: "issued", url });
  const current = currentRows(prepared.register.rows, opened, open);
  const links = new Map<string, string>([...before.found].map(([key, { url }]) => [key, url] as const));
  for (const [key, { url }] of uploaded.made) links.set(key, url);
  const linked = current.map((row) => (row.state === "reserved" && links.has(row.key) ? issuedWith(row, links.get(row.key) ?? "") : row));
  const listing = ports.documents.list(folder.id);
  const after = listing.kind === "listed" ? sweep(scene, listing.documents, linked) : null;
  const final = linked.map((row) => (row.state === "reserved" && after?.found.has(row.key) ? issuedWith(row, after.found.get(row.key)?.url ?? "") : row));
  const issued = final.filter((row, index) => row !== current[index]);
  const changed = [...issued, ...outlived(final, issued)];
  const entries = issued.map(({ number, person, revision }) => ({ action: CERTIFICATE_ACTION.issued, person, cell: number, before: "", after: revision === 0 ? "terbit" : `terbit, revisi ${revision}`, note: "" }));
  const written = writeRegisterAndLog(ports, prepared.register, { changes: changed }, entries);
  if (written.kind === "protected") return { kind: "protected", sheet: prepared.register.sheet };
  const strays = after?.strays ?? before.strays;
  if (strays.length > 0) {
    allowance.spend(strays.length);
    ports.documents.bin(strays);
  }
  retireDocuments(ports, account, folder.id, after?.retired ?? [], allowance);
  rememberWrites(ports, account, allowance.print(), uploaded.made.size);
  const waiting = new Map(opened.waiting.map((entry) => [entry.row.key, entry]));
  return {
    kind: "worked",
    owner: account.owner,
    issued,
    open: final.filter(({ state }) => state === "reserved").map((row) => ({ row, why: waiting.get(row.key) ?? (uploaded.failed.has(row.key) ? "failed" : null) })),
    halt: uploaded.halt ?? (listing.kind === "unavailable" ? { code: "unavailable", message: listing.message } : null),
    unsettled: uploaded.unsettled && uploaded.made.size > 0,
    resumed: opened.open.length + before.found.size,
    folderUrl: folder.url,
  };
}

/** The live rows of this run as they stand after reserving. */
function currentRows(rows: readonly RegisterRow[], { changes }: Opened, open: readonly OpenRow[]): readonly RegisterRow[] {
  const known = new Set(rows.map(({ key }) => key));
  const kept = rows.map((row) => changes.get(row.key) ?? row);
  const changed = new Set([...changes.values()].map(({ key }) => key));
  return [...kept, ...open.map(({ row }) => row).filter(({ key }) => !known.has(key) && !changed.has(key))];
}

/** Earlier revisions that an interrupted re-issue left standing beside the new one. */
function outlived(rows: readonly RegisterRow[], issued: readonly RegisterRow[]): readonly RegisterRow[] {
  const newest = new Map(issued.filter(({ revision }) => revision > 0).map((row) => [row.number, row]));
  return rows
    .filter((row) => row.state === "issued" && row.revision < (newest.get(row.number)?.revision ?? 0))
    .map((row) => ({ ...row, state: "replaced" }));
}

function sweep({ prepared }: Scene, documents: readonly StoredDocument[], rows: readonly RegisterRow[]): Sweep {
  return sweepFolder(documents, rows, prepared.plan.deleted.length > 0);
}

function jobsOf(open: readonly OpenRow[], { ports, prepared, issuer, account }: Scene): readonly UploadJob[] {
  let template: Template | null = null;
  let seal: Seal | null = null;
  const signedBy = issuerOfRow(prepared);
  return open.map(({ row, candidate }) => ({
    key: row.key,
    name: documentName({ name: row.name, program: row.program, code: row.person }),
    fill() {
      template = template ?? openTemplate(prepared.template.docx);
      seal = seal ?? sealOf(ports, prepared, account);
      const { fields, qr } = paperOf(row, candidate, signedBy(row) ?? issuer, seal);
      return fillTemplate(template, fields, qr);
    },
  }));
}

function nothingDone(owner: string, reserved: readonly LiveRow[], halt: Halt | null): Worked {
  return {
    kind: "worked",
    owner,
    issued: [],
    open: reserved.map((entry) => ({ row: entry.row, why: halt ? null : entry })),
    halt,
    unsettled: false,
    resumed: 0,
    folderUrl: null,
  };
}
