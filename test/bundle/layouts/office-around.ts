import { officeSheets } from "../../../samples/sample-office";
import { type BookSheet, day } from "../../../samples/write-book";
import { STAFF_TABS, TAB } from "../../../src/text/standard-tabs";
import { type Layout, name, nik } from "../../core/sheet/layouts";
import { layoutSheet } from "./layout-book";

const header = (tab: string): readonly string[] => STAFF_TABS.find((one) => one.name === tab)?.header ?? [];

/** What stands around a list made elsewhere: settings, officials, and one programme `LDY` over these days. */
export function officeAround(layouts: readonly Layout[], course: { readonly start: string; readonly end: string }): BookSheet[] {
  return [
    ...officeSheets().filter((sheet) => sheet.name !== TAB.programs),
    { name: TAB.programs, rows: [header(TAB.programs), ["LDY", "Laundry", "Laundry Service", "Jasa Binatu", 40, day(course.start), day(course.end), 400]] },
    ...layouts.map(layoutSheet),
  ];
}

/** The first `people` of the layouts as a list of participants. */
export function enrollmentOf(people: number): BookSheet {
  const rows = Array.from({ length: people }, (_, at) => [at + 1, `P-${at + 1}`, name(at), nik(at), "Lamongan", day("1990-08-17"), "L", "SMA", null, null, null, "LDY", null, "Aktif"]);
  return { name: TAB.enrollment, rows: [header(TAB.enrollment), ...rows] };
}
