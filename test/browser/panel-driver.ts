import type { FrameLocator, Locator, Page } from "playwright-core";

/** The real panel inside the desk, driven by what people see. Every wait is for what the panel shows, never for time. */
export interface PanelDriver {
  readonly frame: FrameLocator;
  /** The page in the middle. */
  readonly main: Locator;
  /** A control by its label, the first where several carry it. */
  button(label: string | RegExp): Locator;
  /** Presses a button and waits until the work is done, and what follows it by itself. */
  press(label: string | RegExp): Promise<void>;
  /** Until no request is under way. */
  idle(): Promise<void>;
  /** Until the page in the middle says so. */
  says(text: string | RegExp): Promise<void>;
  goTo(step: "Periksa" | "Kelulusan" | "Sertifikat" | "Ke halaman awal"): Promise<void>;
}

export function drivePanel(page: Page): PanelDriver {
  const frame = page.frameLocator("#panel iframe");
  const main = frame.locator("main");
  const idle = async (): Promise<void> => {
    await frame.locator('main[aria-busy="false"] h1').first().waitFor({ state: "attached" });
  };
  const button = (label: string | RegExp): Locator => frame.getByRole("button", { name: label, exact: typeof label === "string" }).first();
  return {
    frame,
    main,
    button,
    idle,
    press: async (label) => {
      await button(label).click();
      await idle();
    },
    says: async (text) => {
      await main.getByText(text).first().waitFor();
    },
    goTo: async (step) => {
      await frame.locator("nav").getByRole("button", { name: step }).click();
    },
  };
}
