import type { CellRef } from "../located";
import type { Official, Settings } from "../settings/settings";
import type { CertificateFinding } from "./findings";
import type { Issuer } from "./certificate-facts";
import { type NumberPattern, parsePattern, setTokens } from "./number-pattern";
import { findRefusedWords } from "./refused-words";
import { findSignatory } from "./signatory";

/** What a whole run needs, and everything that keeps it from starting. */
export interface Readiness {
  readonly pattern: NumberPattern;
  /** Null while something is missing. */
  readonly issuer: Issuer | null;
  readonly blockers: readonly CertificateFinding[];
  readonly warnings: readonly CertificateFinding[];
}

interface Given {
  readonly settings: Settings;
  readonly officials: readonly Official[];
  readonly issueDay: string;
  readonly template: "neutral" | "ceremonial";
  /** Id of the spreadsheet that runs: another than the one noted means that it is a copy. */
  readonly workbookId: string;
}

/** Where the text of a token is set. */
const TEXT_SETTING = { kode: "Kode nomor", unit: "Kode unit", klasifikasi: "Kode klasifikasi" } as const;

export function checkReadiness({ settings, officials, issueDay, template, workbookId }: Given): Readiness {
  const { pieces, problems } = parsePattern(settings.numberPattern);
  const first = findSignatory(officials, "labor", issueDay, settings);
  const second = template === "ceremonial" ? findSignatory(officials, "prison", issueDay, settings) : null;
  const blockers: CertificateFinding[] = [
    ...problems.map((problem) => located(settings, "Pola nomor", { code: "number-pattern-unusable", pattern: settings.numberPattern, problem } as const)),
    ...setTokens(pieces)
      .filter((token) => settings.numberTexts[token] === "")
      .map((token) => located(settings, TEXT_SETTING[token], { code: "number-code-missing", token, setting: TEXT_SETTING[token] } as const)),
    ...(settings.laborOfficeName === "" ? [located(settings, "Nama kantor Disnaker", { code: "office-name-missing" } as const)] : []),
    ...[first, second].flatMap((signatory) => (signatory?.kind === "problem" ? [signatory.finding] : [])),
    ...(isUsableAddress(settings.verificationAddress) ? [] : [located(settings, "Alamat verifikasi", { code: "verification-address-unusable", address: settings.verificationAddress, longest: LONGEST_ADDRESS } as const)]),
    ...(settings.workbookId !== "" && settings.workbookId !== workbookId ? [located(settings, "ID buku kerja", { code: "workbook-copied" } as const)] : []),
    ...refusedWords(settings, first.kind === "found" ? first.official : null, template),
  ];
  const ready = first.kind === "found" && second?.kind !== "problem";
  return {
    pattern: pieces,
    issuer: ready ? { settings, signatory: first.official, second: second?.official ?? null } : null,
    blockers,
    warnings: settings.issuePlace === "" ? [located(settings, "Tempat terbit", { code: "issue-place-missing" } as const)] : [],
  };
}

/** So that the code with the signed facts stays readable at 3 cm. */
const LONGEST_ADDRESS = 120;

/** Of a web site or of a disk; what stands behind `#` is added to it. No `URL` here: Apps Script has none. */
const ADDRESS = /^(?:https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?(?:[/?][\w\-.~!$&'()*+,;=:@%/?]*)?|file:\/\/[\w\-.]*\/[\w\-.~!$&'()*+,;=:@%/]+)$/i;

/** Empty, or an address that a browser opens. */
function isUsableAddress(address: string): boolean {
  return address === "" || (address.length <= LONGEST_ADDRESS && ADDRESS.test(address));
}

/** Who signs what is dated `day`: an official who came later has not signed it. Null where nobody or two were in office then. */
export function issuerOn(day: string, { settings, officials, template }: Pick<Given, "settings" | "officials" | "template">): Issuer | null {
  const first = findSignatory(officials, "labor", day, settings);
  const second = template === "ceremonial" ? findSignatory(officials, "prison", day, settings) : null;
  if (first.kind !== "found" || second?.kind === "problem") return null;
  return { settings, signatory: first.official, second: second?.official ?? null };
}

/** Texts of the settings that are printed on every certificate of the run. */
function refusedWords(settings: Settings, official: Official | null, template: "neutral" | "ceremonial"): readonly CertificateFinding[] {
  const printed: readonly (readonly [where: string, text: string])[] = [
    ["Nama kantor Disnaker", settings.laborOfficeName],
    ["Alamat kantor", settings.officeAddress],
    ["Tempat terbit", settings.issuePlace],
    ["Pola nomor", settings.numberPattern],
    ["Kode nomor", settings.numberTexts.kode],
    ["Kode unit", settings.numberTexts.unit],
    ["Kode klasifikasi", settings.numberTexts.klasifikasi],
    ["Periksa keaslian", settings.whereToVerify],
  ];
  const found = printed.flatMap(([where, text]) =>
    findRefusedWords(text, template)
      .slice(0, 1)
      .map((word) => located(settings, where, { code: "refused-word", word, where } as const)),
  );
  const title = official ? findRefusedWords(`${official.actingPrefix} ${official.title}`, template)[0] : undefined;
  if (!official || title === undefined) return found;
  return [...found, { stage: "certificate", code: "refused-word", cells: [official.at], person: null, fix: null, word: title, where: "Jabatan" }];
}

/** The cell of a setting; where the setting is in no list, the place where it would be. */
export function settingCell(settings: Settings, key: string): CellRef {
  return settings.cells[key] ?? { sheet: "Pengaturan", row: 0, column: 0 };
}

function located<Facts>(settings: Settings, key: string, facts: Facts): Facts & Pick<CertificateFinding, "stage" | "cells" | "person" | "fix"> {
  return { ...facts, stage: "certificate", cells: [settingCell(settings, key)], person: null, fix: null };
}
