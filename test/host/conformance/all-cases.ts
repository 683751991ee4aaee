import type { ConformanceCase } from "./case";
import { CORE_CASES } from "./cases";
import { DRIVE_CASES } from "./cases-drive";
import { SPREADSHEET_CASES } from "./cases-spreadsheet";
import { TAB_CASES } from "./cases-tabs";

/** Every behaviour, of every service: what the host is tested with and what the build emits for Google. */
export const ALL_CASES: readonly ConformanceCase[] = [...CORE_CASES, ...DRIVE_CASES, ...SPREADSHEET_CASES, ...TAB_CASES];
