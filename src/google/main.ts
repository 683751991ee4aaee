/**
 * The exports of this file are the global functions of the script, and nothing else is: menu items, the two simple triggers,
 * and one function for each action of the panel (a JSON string in, a JSON string out).
 */
import { addEntry as addEntryAction } from "../actions/add-entry";
import { applyFixes as applyFixesAction } from "../actions/apply-fixes";
import { changeEntry as changeEntryAction } from "../actions/change-entry";
import { checkEnrollment as checkEnrollmentAction } from "../actions/check-enrollment";
import { checkLog as checkLogAction } from "../actions/check-log";
import { clearMarks as clearMarksAction } from "../actions/clear-marks";
import { computeCompletion as computeCompletionAction } from "../actions/compute-completion";
import { confirm as confirmAction } from "../actions/confirm";
import { createReport as createReportAction } from "../actions/create-report";
import { createTemplate as createTemplateAction } from "../actions/create-template";
import { decide as decideAction } from "../actions/decide";
import { describeWorkbook as describeWorkbookAction } from "../actions/describe-workbook";
import { issueCertificates as issueCertificatesAction } from "../actions/issue-certificates";
import { listCertificates as listCertificatesAction } from "../actions/list-certificates";
import { preflightCertificates as preflightCertificatesAction } from "../actions/preflight-certificates";
import { prepareWorkbook as prepareWorkbookAction } from "../actions/prepare-workbook";
import { readIssuingRound } from "../actions/read-issuing-round";
import { reissueCertificate as reissueCertificateAction } from "../actions/reissue-certificate";
import { createTrial as createTrialAction } from "../actions/create-trial";
import { printClass as printClassAction } from "../actions/print-class";
import { recordHandover as recordHandoverAction } from "../actions/record-handover";
import { recordSigned as recordSignedAction } from "../actions/record-signed";
import { revokeCertificate as revokeCertificateAction } from "../actions/revoke-certificate";
import { saveLegend as saveLegendAction } from "../actions/save-legend";
import { saveMapping as saveMappingAction } from "../actions/save-mapping";
import { saveSettings as saveSettingsAction } from "../actions/save-settings";
import { selectCell as selectCellAction } from "../actions/select-cell";
import { undoFixes as undoFixesAction } from "../actions/undo-fixes";
import { useTemplate as useTemplateAction } from "../actions/use-template";
import { verifyCertificate as verifyCertificateAction } from "../actions/verify-certificate";
import { createVerificationPage as createVerificationPageAction } from "../actions/create-verification-page";
import { rotateKey as rotateKeyAction } from "../actions/rotate-key";
import { exportForWarehouse as exportForWarehouseAction } from "../actions/export-for-warehouse";
import { purgeExpired as purgeExpiredAction } from "../actions/privacy/purge-expired";
import { recordCorrection as recordCorrectionAction } from "../actions/privacy/record-correction";
import { stateIdentity as stateIdentityAction } from "../actions/state-identity";
import type { Ports } from "../actions/ports";
import { permitted } from "../actions/trust/permitted";
import type { Api, Envelope } from "../contract";
import { answer } from "./answer";
import { addMenu, showPanel } from "./menu";

export const onOpen = (): void => addMenu();
export const onInstall = (): void => addMenu();

export const openPanel = (): void => showPanel(null);
export const menuCheckEnrollment = (): void => showPanel("check");
export const menuComputeCompletion = (): void => showPanel("completion");
export const menuIssueCertificates = (): void => showPanel("certificates");
export const menuPrepareWorkbook = (): void => showPanel("prepare");
export const menuHelp = (): void => showPanel("help");

type Global = (requestJson?: string) => string;

const door =
  <Name extends keyof Api>(action: Name, act: (ports: Ports, request: unknown) => Envelope<Api[Name]["reply"]>): Global =>
  (json) =>
    answer(json, permitted(action, act));

export const describeWorkbook = door("describeWorkbook", describeWorkbookAction);
export const prepareWorkbook = door("prepareWorkbook", prepareWorkbookAction);
export const saveMapping = door("saveMapping", saveMappingAction);
export const saveSettings = door("saveSettings", saveSettingsAction);
export const addEntry = door("addEntry", addEntryAction);
export const changeEntry = door("changeEntry", changeEntryAction);
export const saveLegend = door("saveLegend", saveLegendAction);
export const selectCell = door("selectCell", selectCellAction);

export const checkEnrollment = door("checkEnrollment", checkEnrollmentAction);
export const applyFixes = door("applyFixes", applyFixesAction);
export const undoFixes = door("undoFixes", undoFixesAction);
export const clearMarks = door("clearMarks", clearMarksAction);
export const checkLog = door("checkLog", checkLogAction);
export const confirm = door("confirm", confirmAction);

export const computeCompletion = door("computeCompletion", computeCompletionAction);
export const decide = door("decide", decideAction);

export const preflightCertificates = door("preflightCertificates", (ports, request) => preflightCertificatesAction(ports, readIssuingRound, request));
export const issueCertificates = door("issueCertificates", (ports, request) => issueCertificatesAction(ports, readIssuingRound, request));
export const reissueCertificate = door("reissueCertificate", (ports, request) => reissueCertificateAction(ports, readIssuingRound, request));
export const revokeCertificate = door("revokeCertificate", (ports, request) => revokeCertificateAction(ports, readIssuingRound, request));
export const createTrial = door("createTrial", (ports, request) => createTrialAction(ports, readIssuingRound, request));
export const printClass = door("printClass", (ports, request) => printClassAction(ports, readIssuingRound, request));
export const createReport = door("createReport", (ports, request) => createReportAction(ports, readIssuingRound, request));
export const recordHandover = door("recordHandover", (ports, request) => recordHandoverAction(ports, readIssuingRound, request));
export const recordSigned = door("recordSigned", (ports, request) => recordSignedAction(ports, readIssuingRound, request));
export const listCertificates = door("listCertificates", (ports, request) => listCertificatesAction(ports, readIssuingRound, request));
export const verifyCertificate = door("verifyCertificate", (ports, request) => verifyCertificateAction(ports, readIssuingRound, request));
export const createTemplate = door("createTemplate", createTemplateAction);
export const useTemplate = door("useTemplate", useTemplateAction);

export const stateIdentity = door("stateIdentity", stateIdentityAction);
export const recordCorrection = door("recordCorrection", recordCorrectionAction);
export const purgeExpired = door("purgeExpired", purgeExpiredAction);
export const createVerificationPage = door("createVerificationPage", (ports, request) => createVerificationPageAction(ports, readIssuingRound, request));
export const rotateKey = door("rotateKey", rotateKeyAction);
export const exportForWarehouse = door("exportForWarehouse", exportForWarehouseAction);
