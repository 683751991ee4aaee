import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { Host } from "../../host/host";
import { momentOf } from "../../host/moment";
import { serve } from "../../host/serve/serve";
import { type BookSheet, writeBook } from "../../samples/write-book";
import { launchChromium } from "./chromium";

/** The desk over a copy of a workbook, driven as a person would, for pictures and for stories with the real panel. */
export interface Screens {
  readonly page: Page;
  readonly stateDir: string;
  /** Clicks an item of the add-on's menu; what comes of it is seen in the panel. */
  menu(caption: string): Promise<void>;
  /** The open panel's frame. */
  panel(): Promise<Frame>;
  openTab(name: string): Promise<void>;
  /** A second window on the same state, as another user. */
  openWindow(user: string): Promise<Page>;
  /** Waits until no call of the script is under way or about to follow. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export interface ScreensSetup {
  readonly book: string | readonly BookSheet[];
  /** One that several desks share; else each has its own, which it closes. */
  readonly browser?: Browser;
  readonly user?: string;
  /** ISO in the workbook's zone, where the day matters: the clock of the emulated services and of the browser. */
  readonly now?: string;
  readonly width?: number;
  readonly height?: number;
  readonly bundle?: string;
}

const ZONE = "Asia/Jakarta";

/** How long nothing may happen before a panel counts as done: it starts its next step at once, and draws in a moment. */
const QUIET_MS = 600;

export async function openScreens({ book, browser: shared, user = "staf@example.com", now, width = 1200, height = 720, bundle }: ScreensSetup): Promise<Screens> {
  const folder = mkdtempSync(path.join(tmpdir(), "tuntas-screens-"));
  const stateDir = path.join(folder, "state");
  const file = typeof book === "string" ? book : path.join(folder, "Pelatihan Contoh.xlsx");
  if (typeof book !== "string") await writeBook(file, book);
  await Host.open(file, stateDir);
  const served = await serve(stateDir, bundle === undefined ? {} : { bundle });
  const browser = shared ?? (await launchChromium());
  const openWindow = async (visitor: string): Promise<Page> => {
    const opened = await browser.newPage({ viewport: { width, height }, locale: "id-ID", timezoneId: ZONE, reducedMotion: "reduce" });
    if (now !== undefined) await opened.clock.setSystemTime(momentOf(now, ZONE));
    await opened.goto(`${served.url}?user=${visitor}`);
    await opened.waitForSelector("body:not([aria-busy])");
    return opened;
  };
  const page = await openWindow(user);
  const settle = watchCalls(page);
  if (now !== undefined) await moveClock(page, now);

  return {
    page,
    stateDir,
    settle,
    menu: async (caption) => {
      await page.click("#menus > .top-menu:nth-child(2) > button");
      await page.hover("#menus .sub-menu");
      await page.click(`#menus .sub-menu button:text-is("${caption}")`);
    },
    panel: async () => {
      const frame = await (await page.waitForSelector("#panel iframe")).contentFrame();
      if (!frame) throw new Error("The panel has no document.");
      return frame;
    },
    openTab: async (name) => {
      await page.click(`.tab:text-is("${name}")`);
      await page.waitForSelector(`.tab.active:text-is("${name}")`);
    },
    openWindow,
    close: async () => {
      await (shared ? page.context().close() : browser.close());
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function watchCalls(page: Page): () => Promise<void> {
  let running = 0;
  let lastChange = Date.now();
  const count = (by: number) => (request: { url(): string }) => {
    if (!request.url().includes("/api/") || request.url().endsWith("/api/events")) return;
    running += by;
    lastChange = Date.now();
  };
  page.on("request", count(1));
  page.on("requestfinished", count(-1));
  page.on("requestfailed", count(-1));
  return async () => {
    lastChange = Date.now();
    while (running > 0 || Date.now() - lastChange < QUIET_MS) await page.waitForTimeout(50);
  };
}

/** As the menu "Majukan tanggal…" does. */
async function moveClock(page: Page, now: string): Promise<void> {
  await page.evaluate(`fetch("/api/clock", { method: "POST", headers: { "Content-Type": "application/json" }, body: ${JSON.stringify(JSON.stringify({ now }))} }).then((reply) => reply.text())`);
}
