import { readFileSync } from "node:fs";
import path from "node:path";
import { findingsPage } from "../../docs/findings-page";

test("the page of findings for staff says what the program says now (else: npx tsx docs/make-findings.ts)", () => {
  expect(readFileSync(path.resolve(__dirname, "../../docs/panduan/temuan.md"), "utf8")).toBe(findingsPage());
});

test("the page of findings shows no whole NIK and no gap", () => {
  expect(findingsPage()).not.toMatch(/\d{16}|undefined|null|NaN/);
});
