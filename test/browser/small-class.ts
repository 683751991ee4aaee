import type { Browser, Page } from "playwright-core";
import { Host } from "../../host/host";
import { standardClass, withCells } from "../bundle/standard-class";
import { drivePanel, type PanelDriver } from "./panel-driver";
import { openScreens, type Screens } from "./screens";

/** The standard class, of so many people who all pass, on a desk with the panel. */
export interface ClassDesk {
  readonly desk: Screens;
  readonly panel: PanelDriver;
}

/** `menu` is chosen at once; null leaves the panel closed. */
export async function openClass(browser: Browser, people: number, menu: string | null): Promise<ClassDesk> {
  const names = Array.from({ length: people }, (_, at) => ({ name: `Peserta Contoh ${letter(65, Math.floor(at / 26))}${letter(97, at % 26)}` }));
  const book = withCells(standardClass(names), { "Program!H2": 400 });
  const desk = await openScreens({ book, browser, now: "2026-03-02T10:00" });
  const panel = drivePanel(desk.page);
  if (menu !== null) {
    await desk.menu(menu);
    await panel.idle();
  }
  return { desk, panel };
}

const letter = (first: number, at: number): string => String.fromCharCode(first + at);

/** What exists by the state itself: live documents, and different numbers in the register. */
export function issuedIn({ stateDir }: Screens): { readonly documents: number; readonly numbers: number } {
  const host = Host.load(stateDir);
  const documents = host.docs().files.filter(({ mimeType, trashed }) => mimeType.endsWith(".document") && !trashed).length;
  const rows = host.show("Register Sertifikat").sheets[0]?.displayValues.slice(1) ?? [];
  return { documents, numbers: new Set(rows.flatMap(([number = ""]) => (number === "" ? [] : [number]))).size };
}

/** Breaks the next work on purpose, by the desk's own menu. */
export async function breakNext(page: Page, fault: string, nth = 1): Promise<void> {
  await page.getByRole("menuitem", { name: "Simulasi" }).click();
  await page.getByRole("menuitem", { name: "Gangguan berikutnya…" }).click();
  await page.getByLabel("Gangguan yang akan terjadi").getByRole("combobox").selectOption({ label: fault });
  await page.getByRole("spinbutton").fill(String(nth));
  await page.getByRole("button", { name: "OK" }).click();
}

export async function chooseMenu(page: Page, item: string): Promise<void> {
  await page.getByRole("menuitem", { name: "Ekstensi" }).click();
  await page.getByRole("menuitem", { name: "Tuntas" }).hover();
  await page.getByRole("menuitem", { name: item }).click();
}
