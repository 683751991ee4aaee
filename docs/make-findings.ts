// Writes the reference page of findings: `npx tsx docs/make-findings.ts`, run by hand when a sentence or a code changes.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findingsPage } from "./findings-page";

writeFileSync(fileURLToPath(new URL("panduan/temuan.md", import.meta.url)), findingsPage());
