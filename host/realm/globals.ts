import type { HostExecution } from "../execution/host-execution";
import type { Emulated, EmulatedClass } from "../services/service";
import { createPropertiesService, propertiesClasses } from "../services/properties/properties-service";
import type { Documents } from "../state/documents";

/** Services that Google has and we do not: naming one is allowed, using it is `NotEmulated`. */
const ABSENT = [
  "BigQuery", "Browser", "CalendarApp", "CardService", "Charts", "ConferenceDataService", "ContactsApp", "ContentService", "DataStudioApp",
  "DocumentApp", "Drive", "DriveApp", "FormApp", "GmailApp", "GroupsApp", "Jdbc", "LanguageApp", "LinearOptimizationService", "MailApp", "Maps",
  "SitesApp", "SlidesApp", "XmlService",
];

export interface GlobalsSetup {
  readonly execution: HostExecution;
  readonly documents: Documents;
  /** Where `HtmlService` finds its files. */
  readonly bundleFolder: string;
}

/** The globals of one execution, by name. */
export function createGlobals({ execution }: GlobalsSetup): Readonly<Record<string, Emulated>> {
  return {
    ...Object.fromEntries(ABSENT.map((name) => [name, absent(name)])),
    PropertiesService: createPropertiesService(execution),
  };
}

/** Every emulated member, as `Range.getValues` or `SpreadsheetApp.flush`, enumerations as `ScriptApp.AuthMode.FULL`; sorted. */
export function emulatedMembers(): string[] {
  return CLASSES.flatMap(({ name, members, enums = {} }) => [
    ...Object.keys(members).map((member) => `${name}.${member}`),
    ...Object.entries(enums).flatMap(([each, constants]) => constants.map((constant) => `${name}.${each}.${constant}`)),
  ]).sort();
}

const CLASSES: readonly EmulatedClass<never>[] = [...propertiesClasses];

function absent(name: string): Emulated {
  return { emulated: { service: name, name, members: {} } };
}
