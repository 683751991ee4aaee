import type { Api } from "../../contract";
import type { Office, Roles } from "../../core/settings/roles";
import { field } from "./request-field";

/** Who may do something. Where an action does different things, what it was asked for decides. */
export type Need = "anyone" | "staff" | "issuer" | Office;

interface Door {
  readonly need: (request: unknown) => Need;
  /** Runs alone: it writes what others rely on, so nobody else may write in between. */
  readonly alone: boolean;
}

const open = (need: Need): Door => ({ need: () => need, alone: false });
const alone = (need: Need): Door => ({ need: () => need, alone: true });
const aloneBy = (need: (request: unknown) => Need): Door => ({ need, alone: true });

/** What the issuers alone may settle: what is issued, and where. */
const ISSUERS_WORDS: ReadonlySet<unknown> = new Set(["copy", "folder", "new-folder", "issue-again", "void-number"]);

/** Every action of the panel with the role it needs. One that is not listed does not compile. */
export const DOORS: Readonly<Record<keyof Api, Door>> = {
  describeWorkbook: open("anyone"),
  selectCell: open("anyone"),
  listCertificates: open("anyone"),
  verifyCertificate: open("anyone"),
  preflightCertificates: open("anyone"),
  checkLog: open("anyone"),
  stateIdentity: alone("anyone"),

  prepareWorkbook: alone("staff"),
  saveMapping: alone("staff"),
  saveSettings: aloneBy((request) => (field(field(request, "values"), "Yang boleh menerbitkan") === undefined ? "staff" : "issuer")),
  saveLegend: alone("staff"),
  addEntry: alone("staff"),
  changeEntry: alone("staff"),
  checkEnrollment: open("staff"),
  applyFixes: alone("staff"),
  undoFixes: alone("staff"),
  clearMarks: open("staff"),
  computeCompletion: open("staff"),
  decide: aloneBy(needOfDecision),
  confirm: aloneBy((request) => (ISSUERS_WORDS.has(field(request, "what")) ? "issuer" : "staff")),
  recordCorrection: alone("staff"),
  exportForWarehouse: open("staff"),

  issueCertificates: alone("issuer"),
  reissueCertificate: alone("issuer"),
  revokeCertificate: alone("issuer"),
  recordHandover: alone("issuer"),
  recordSigned: alone("issuer"),
  createTrial: open("issuer"),
  printClass: open("issuer"),
  createReport: { need: needOfReport, alone: false },
  createVerificationPage: alone("issuer"),
  rotateKey: alone("issuer"),
  createTemplate: open("issuer"),
  useTemplate: alone("issuer"),
  purgeExpired: aloneBy((request) => (typeof field(request, "confirm") === "string" ? "issuer" : "staff")),
};

/** An approval is one office's, everything else the staff's. */
function needOfDecision(request: unknown): Need {
  if (field(request, "kind") !== "approve") return "staff";
  return field(request, "office") === "disnaker" ? "labor" : "prison";
}

/** A letter of hours leaves the office like a certificate; the other reports are papers of both offices. */
function needOfReport(request: unknown): Need {
  return field(request, "kind") === "letter" ? "issuer" : "staff";
}

export function meets(need: Need, roles: Roles): boolean {
  switch (need) {
    case "anyone":
      return true;
    case "staff":
      return roles.staff;
    case "issuer":
      return roles.issuer;
    case "prison":
    case "labor":
      return roles.offices.includes(need);
  }
}
