import type { CertificateView, FindingView, StartStep, WorkbookView } from "../../contract";
import type { Answer, AnswerFor, Wish } from "../ask";
import { askNext, setOut, startIssuing, wishOf } from "./ask-script";
import { advanceRun } from "./run";
import { EMPTY_LOOKUP, type Notice, type State } from "./state";
import { canIssue, mustStop, stopFacts } from "./steps";

const DESCRIBE: Wish = { action: "describeWorkbook", request: {} };
const LIST: Wish = { action: "listCertificates", request: {} };

/** What an answer changes, and what is asked next without a click. */
export function reduceAnswer(asked: State, answer: Answer): State {
  const state: State = { ...asked, asking: null, workbookAt: asked.now };
  switch (answer.action) {
    case "describeWorkbook":
      return start(described(state, answer.data), answer.data.startStep);
    case "prepareWorkbook":
      return askNext(tell(state, answer.data.summary, answer.data.created), DESCRIBE);
    case "addEntry":
    case "changeEntry":
      return askNext(tell({ ...state, entry: null, preflight: null }, answer.data.summary), DESCRIBE);
    case "saveLegend":
      return askNext(tell({ ...state, legend: new Map(), check: null, preflight: null }, answer.data.summary), wishOf(state, "completion"));
    case "saveMapping":
    case "saveSettings":
      return askNext(tell({ ...state, settings: new Map(), check: null, completion: null, preflight: null }, answer.data.summary), DESCRIBE);
    case "checkEnrollment":
      return checked(state, answer);
    case "applyFixes":
      return askNext(tell({ ...state, findings: { ...state.findings, ticked: new Set() } }, answer.data.summary, answer.data.refused, answer.request.fixes), wishOf(state, "check"));
    case "undoFixes":
      return askNext(tell(state, answer.data.summary, answer.data.refused), wishOf(state, "check"));
    case "clearMarks":
      return tell(state, answer.data.summary);
    case "selectCell":
      return state;
    default:
      return reduceLaterAnswer(state, answer, asked.now - (asked.asking?.since ?? asked.now));
  }
}

type LaterAnswer = AnswerFor<
  | "computeCompletion"
  | "decide"
  | "preflightCertificates"
  | "issueCertificates"
  | "reissueCertificate"
  | "revokeCertificate"
  | "checkLog"
  | "createReport"
  | "createTrial"
  | "printClass"
  | "recordHandover"
  | "recordSigned"
  | "listCertificates"
  | "verifyCertificate"
  | "confirm"
  | "stateIdentity"
  | "recordCorrection"
  | "purgeExpired"
  | "exportForWarehouse"
  | "createVerificationPage"
  | "rotateKey"
  | "createTemplate"
  | "useTemplate"
>;

/** `spent`: milliseconds that the answered request took. */
function reduceLaterAnswer(state: State, answer: LaterAnswer, spent: number): State {
  switch (answer.action) {
    case "computeCompletion":
      return computed({ ...state, completion: { view: answer.data, at: state.now }, changed: { ...state.changed, completion: false }, preflight: null });
    case "decide":
      return askNext(tell({ ...state, draft: null, preflight: null }, answer.data.summary), wishOf(state, "completion"));
    case "preflightCertificates":
      return planned({ ...state, preflight: { view: answer.data, at: state.now }, run: null });
    case "issueCertificates":
      return issued(state, answer, spent);
    case "reissueCertificate": {
      const { summary, failed, documents } = answer.data;
      const said = tell({ ...state, lookup: { ...EMPTY_LOOKUP, search: state.lookup.search } }, summary, failed.map(({ message }) => message), [], documents[0]?.url ?? null);
      return askNext(said, LIST);
    }
    case "checkLog":
      return tell(state, answer.data.summary, answer.data.problems.map(({ message }) => message));
    case "createTrial":
      return tell({ ...state, trial: answer.data.url !== null }, answer.data.summary, [], [], answer.data.url);
    case "createReport":
    case "printClass":
      return tell(state, answer.data.summary, answer.data.leftOut.map(({ number, name, reason }) => `${number} ${name}: ${reason}`), [], answer.data.url, answer.data.pdfUrl);
    case "recordHandover":
    case "recordSigned":
      return askNext(tell({ ...state, lookup: { ...EMPTY_LOOKUP, search: state.lookup.search } }, answer.data.summary), LIST);
    case "revokeCertificate": {
      const [number = null] = answer.request.numbers;
      return askNext(tell({ ...state, certificates: null, lookup: { ...state.lookup, act: null, reason: "", ticked: new Set(), tried: false } }, answer.data.summary), { action: "verifyCertificate", request: { number, code: null } });
    }
    case "verifyCertificate":
      return verified({ ...state, lookup: { ...state.lookup, found: answer.data, act: null } });
    case "listCertificates":
      return listed(state, answer.data.certificates);
    case "confirm":
      return askNext(tell({ ...state, choosing: null }, answer.data.summary), state.screen === "records" ? DESCRIBE : wishOf(state, state.screen === "certificates" || state.screen === "completion" ? state.screen : "check"));
    case "stateIdentity":
    case "recordCorrection":
      return askNext(tell({ ...state, typed: new Map() }, answer.data.summary), DESCRIBE);
    case "purgeExpired":
      return tell({ ...state, purge: answer.data.removed ? null : answer.data, check: answer.data.removed ? null : state.check }, answer.data.summary);
    case "rotateKey":
      return tell(state, answer.data.summary);
    case "exportForWarehouse":
    case "createVerificationPage":
      return withFiles(tell(state, answer.data.summary), answer.data.files);
    case "createTemplate":
      return tell({ ...state, template: { link: answer.data.url, tried: false } }, answer.data.summary, [], [], answer.data.url);
    case "useTemplate":
      return askNext(tell(state, answer.data.summary, answer.data.findings.map(sentence)), DESCRIBE);
  }
}

function tell(state: State, text: string, details: readonly string[] = [], fixes: readonly string[] = [], url: string | null = null, pdfUrl: string | null = null): State {
  const notice: Notice = { text, details, fixes, url, pdfUrl, files: [] };
  return { ...state, notice };
}

function withFiles(state: State, files: Notice["files"]): State {
  return state.notice === null ? state : { ...state, notice: { ...state.notice, files } };
}

const sentence = ({ message, advice }: FindingView): string => `${message} ${advice}`;

/** Takes over what the workbook is now. */
export function described(state: State, workbook: WorkbookView): State {
  const changed = { check: workbook.lastCheck?.changed ?? false, completion: workbook.lastCompletion?.changed ?? false };
  return { ...state, workbook, workbookAt: state.now, changed };
}

function listed(state: State, certificates: readonly CertificateView[]): State {
  const issued = certificates.filter((certificate) => certificate.state === "issued").length;
  return { ...state, certificates, workbook: state.workbook && { ...state.workbook, issued } };
}

/** After a certificate was revoked the list beside it is read anew. */
function verified(state: State): State {
  return state.certificates === null && state.screen === "lookup" ? askNext(state, LIST) : state;
}

/** A list that is not there yet cannot be checked: then the page that offers to prepare the workbook comes first. */
function start(state: State, step: StartStep | null): State {
  if (step === null) return state;
  if (step === "help") return { ...state, screen: "help" };
  if (step === "prepare") return askNext({ ...state, screen: "home" }, { action: "prepareWorkbook", request: {} });
  if (state.workbook?.canPrepare === true) return { ...state, screen: "home" };
  return step === "certificates" ? setOut(state, "check", "issued") : setOut(state, step, step);
}

function checked(state: State, { data }: AnswerFor<"checkEnrollment">): State {
  const offered = new Set(data.findings.flatMap(({ fix }) => (fix === null ? [] : [fix.id])));
  const ticked = new Set([...state.findings.ticked].filter((fix) => offered.has(fix)));
  const { lastCompletion } = data;
  const changed = { check: false, completion: lastCompletion?.changed ?? false };
  const after: State = {
    ...state,
    check: { view: data, at: state.now },
    findings: { ...state.findings, ticked },
    changed,
    completion: changed.completion ? null : state.completion,
    workbook: state.workbook && { ...state.workbook, lastCompletion },
    preflight: null,
  };
  return after.goal === null || after.goal === "check"
    ? { ...after, goal: null }
    : askNext({ ...after, screen: "completion" }, wishOf(after, "completion"));
}

function computed(state: State): State {
  return state.goal === null || state.goal === "completion"
    ? { ...state, goal: null }
    : askNext({ ...state, screen: "certificates" }, wishOf(state, "certificates"));
}

function planned(state: State): State {
  const after: State = { ...state, goal: null };
  if (state.goal !== "issued") return after;
  if (mustStop(stopFacts(after))) return { ...after, stoppedByFacts: true };
  return canIssue(after) ? startIssuing(after, false) : after;
}

function issued(state: State, { data, request }: AnswerFor<"issueCertificates">, spent: number): State {
  if (state.run === null) return state;
  const run = advanceRun(state.run, data, spent, state.now);
  const after: State = { ...state, run, certificates: data.issued > 0 ? null : state.certificates };
  if (run.phase === "running") return askNext(after, { action: "issueCertificates", request });
  return run.phase === "paused" ? after : askNext(after, DESCRIBE);
}
