/**
 * The exports of this file are the global functions of the script, and nothing else is: menu items, the two simple triggers,
 * and one function for each action of the panel (a JSON string in, a JSON string out).
 */
import { addEntry as addEntryAction } from "../actions/add-entry";
import { applyFixes as applyFixesAction } from "../actions/apply-fixes";
import { checkEnrollment as checkEnrollmentAction } from "../actions/check-enrollment";
import { checkLog as checkLogAction } from "../actions/check-log";
import { clearMarks as clearMarksAction } from "../actions/clear-marks";
import { computeCompletion as computeCompletionAction } from "../actions/compute-completion";
import { confirm as confirmAction } from "../actions/confirm";
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

export const describeWorkbook: Global = (json) => answer(json, describeWorkbookAction);
export const prepareWorkbook: Global = (json) => answer(json, prepareWorkbookAction);
export const saveMapping: Global = (json) => answer(json, saveMappingAction);
export const saveSettings: Global = (json) => answer(json, saveSettingsAction);
export const addEntry: Global = (json) => answer(json, addEntryAction);
export const saveLegend: Global = (json) => answer(json, saveLegendAction);
export const selectCell: Global = (json) => answer(json, selectCellAction);

export const checkEnrollment: Global = (json) => answer(json, checkEnrollmentAction);
export const applyFixes: Global = (json) => answer(json, applyFixesAction);
export const undoFixes: Global = (json) => answer(json, undoFixesAction);
export const clearMarks: Global = (json) => answer(json, clearMarksAction);
export const checkLog: Global = (json) => answer(json, checkLogAction);
export const confirm: Global = (json) => answer(json, confirmAction);

export const computeCompletion: Global = (json) => answer(json, computeCompletionAction);
export const decide: Global = (json) => answer(json, decideAction);

export const preflightCertificates: Global = (json) => answer(json, (ports, request) => preflightCertificatesAction(ports, readIssuingRound, request));
export const issueCertificates: Global = (json) => answer(json, (ports, request) => issueCertificatesAction(ports, readIssuingRound, request));
export const reissueCertificate: Global = (json) => answer(json, (ports, request) => reissueCertificateAction(ports, readIssuingRound, request));
export const revokeCertificate: Global = (json) => answer(json, (ports, request) => revokeCertificateAction(ports, readIssuingRound, request));
export const createTrial: Global = (json) => answer(json, (ports, request) => createTrialAction(ports, readIssuingRound, request));
export const printClass: Global = (json) => answer(json, (ports, request) => printClassAction(ports, readIssuingRound, request));
export const recordHandover: Global = (json) => answer(json, (ports, request) => recordHandoverAction(ports, readIssuingRound, request));
export const recordSigned: Global = (json) => answer(json, (ports, request) => recordSignedAction(ports, readIssuingRound, request));
export const listCertificates: Global = (json) => answer(json, (ports, request) => listCertificatesAction(ports, readIssuingRound, request));
export const verifyCertificate: Global = (json) => answer(json, (ports, request) => verifyCertificateAction(ports, readIssuingRound, request));
export const createTemplate: Global = (json) => answer(json, createTemplateAction);
export const useTemplate: Global = (json) => answer(json, useTemplateAction);
