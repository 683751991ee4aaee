import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong with a page, each place on a line. */
export async function violations(page: Pick<Frame, "evaluate">): Promise<readonly string[]> {
  await page.evaluate(`typeof axe === "undefined" && (0, eval)(${JSON.stringify(AXE)})`);
  const found = (await page.evaluate(`axe.run(document, { iframes: false, resultTypes: ["violations"] }).then(({ violations }) => violations)`)) as readonly Violation[];
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`));
}
