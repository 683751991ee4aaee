import type { HostExecution } from "../execution/host-execution";
import type { Emulated, EmulatedClass } from "../services/service";
import { cacheClasses, createCacheService } from "../services/cache/cache-service";
import { consoleClasses, createConsole, createLogger } from "../services/console/console";
import { createDocumentApp, documentClasses } from "../services/document/document-app";
import { createDriveApp, driveAppClasses } from "../services/drive-app/drive-app";
import { createHtmlService, htmlClasses } from "../services/html/html-service";
import { createLockService, lockClasses } from "../services/lock/lock-service";
import { createPropertiesService, propertiesClasses } from "../services/properties/properties-service";
import { createScriptApp, scriptClasses } from "../services/script/script-app";
import { createSession, sessionClasses } from "../services/session/session";
import { createSpreadsheetApp, spreadsheetClasses } from "../services/spreadsheet/spreadsheet-app";
import { uiClasses } from "../services/ui/ui";
import { createUrlFetchApp, urlFetchClasses } from "../services/url-fetch/url-fetch-app";
import { createUtilities, utilitiesClasses } from "../services/utilities/utilities";
import type { Documents } from "../state/documents";

/** Services that Google has and we do not: naming one is allowed, using it is `NotEmulated`. */
const ABSENT = [
  "BigQuery", "Browser", "CalendarApp", "CardService", "Charts", "ConferenceDataService", "ContactsApp", "ContentService", "DataStudioApp",
  "Drive", "FormApp", "GmailApp", "GroupsApp", "Jdbc", "LanguageApp", "LinearOptimizationService", "MailApp", "Maps",
  "SitesApp", "SlidesApp", "XmlService",
];

export interface GlobalsSetup {
  readonly execution: HostExecution;
  readonly documents: Documents;
  /** Where `HtmlService` finds its files. */
  readonly bundleFolder: string;
}

/** The globals of one execution, by name. */
export function createGlobals({ execution, documents, bundleFolder }: GlobalsSetup): Readonly<Record<string, Emulated>> {
  return {
    ...Object.fromEntries(ABSENT.map((name) => [name, absent(name)])),
    CacheService: createCacheService(execution),
    DocumentApp: createDocumentApp(execution, documents),
    DriveApp: createDriveApp(execution),
    HtmlService: createHtmlService(bundleFolder),
    LockService: createLockService(execution),
    Logger: createLogger(execution),
    PropertiesService: createPropertiesService(execution),
    ScriptApp: createScriptApp(execution),
    Session: createSession(execution),
    SpreadsheetApp: createSpreadsheetApp(execution),
    UrlFetchApp: createUrlFetchApp(execution, documents),
    Utilities: createUtilities(execution),
    console: createConsole(execution),
  };
}

/** Every emulated member, as `Range.getValues` or `SpreadsheetApp.flush`, enumerations as `ScriptApp.AuthMode.FULL`; sorted. */
export function emulatedMembers(): string[] {
  return CLASSES.flatMap(({ name, members, enums = {} }) => [
    ...Object.keys(members).map((member) => `${name}.${member}`),
    ...Object.entries(enums).flatMap(([each, constants]) => constants.map((constant) => `${name}.${each}.${constant}`)),
  ]).sort();
}

const CLASSES: readonly EmulatedClass<never>[] = [
  ...cacheClasses, ...consoleClasses, ...documentClasses, ...driveAppClasses, ...htmlClasses, ...lockClasses, ...propertiesClasses, ...scriptClasses, ...sessionClasses,
  ...spreadsheetClasses, ...uiClasses, ...urlFetchClasses, ...utilitiesClasses,
];

function absent(name: string): Emulated {
  return { emulated: { service: name, name, members: {} } };
}
