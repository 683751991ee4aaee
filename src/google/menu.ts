import { leaveStartStep } from "../actions/start-step";
import type { StartStep } from "../contract";
import { MENU, PANEL_TITLE } from "../text/menu";
import { propertiesMemory } from "./memory";

/** Runs in every authorisation mode, also where no document may be touched: names the menu and nothing else. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(MENU.panel, "openPanel")
    .addItem(MENU.check, "menuCheckEnrollment")
    .addItem(MENU.completion, "menuComputeCompletion")
    .addItem(MENU.certificates, "menuIssueCertificates")
    .addSeparator()
    .addItem(MENU.prepare, "menuPrepareWorkbook")
    .addItem(MENU.help, "menuHelp")
    .addToUi();
}

/** Long work is the panel's: a menu item names the step, and the panel starts it. */
export function showPanel(step: StartStep | null): void {
  if (step) leaveStartStep({ memory: propertiesMemory() }, step);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar").setTitle(PANEL_TITLE));
}
