import { pathToFileURL } from "node:url";
import { launchChromium } from "../../test/browser/chromium";
import { middle } from "./figures";

/** A script side that is asked and does not answer: what is painted is the panel's own, before any data. */
const SILENT = `window.google = { script: { run: new Proxy({}, { get: (_, name, runner) => () => runner }), host: { origin: "" } } };`;

/** Milliseconds from opening the page to its first words on the screen, in a Chromium without windows; the middle one of the runs. */
export async function panelPaint(page: string, runs: number): Promise<number> {
  const browser = await launchChromium();
  try {
    const paints: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const tab = await browser.newPage({ viewport: { width: 300, height: 800 } });
      await tab.addInitScript(SILENT);
      await tab.goto(pathToFileURL(page).href);
      const painted = await tab.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime, null, { polling: 50 });
      paints.push((await painted.jsonValue()) ?? Number.NaN);
      await tab.close();
    }
    return middle(paints);
  } finally {
    await browser.close();
  }
}
