import { setClock } from "./api";
import { element } from "./dom";
import { FAULT_LABELS, LABELS } from "./labels";
import type { MenuEntry } from "./menu-bar";
import { ask, toast } from "./notice";
import type { FaultChoice, FaultKind, WorkbookView } from "./protocol";

/** What only the desk can do: be somebody else, move the clock, break something on purpose, take Google's time. */
export interface Simulation {
  readonly user: string;
  readonly fault: FaultChoice | null;
  /** Milliseconds to wait for every simulated millisecond; 0 answers at once. */
  readonly tempo: number;
  faultMet(): void;
  entries(): readonly MenuEntry[];
  /** Short lines for the title bar. */
  status(workbook: WorkbookView): readonly string[];
}

const DEFAULT_USER = "staf@example.com";

export function createSimulation(refresh: () => void): Simulation {
  const address = new URL(location.href);
  const user = address.searchParams.get("user") ?? DEFAULT_USER;
  let fault: FaultChoice | null = null;
  let tempo = Number(address.searchParams.get("tempo") ?? "0") || 0;

  const armFault = async (): Promise<void> => {
    fault = await askFault();
    refresh();
  };
  const toggleTempo = (): void => {
    tempo = tempo > 0 ? 0 : 1;
    refresh();
  };

  return {
    user,
    get fault() {
      return fault;
    },
    get tempo() {
      return tempo;
    },
    faultMet: () => {
      fault = null;
      refresh();
    },
    entries: () => [
      { kind: "hint", caption: LABELS.productHint },
      { kind: "separator" },
      { kind: "action", caption: LABELS.changeUser, run: () => void changeUser(user) },
      { kind: "action", caption: LABELS.secondWindow, run: () => void openSecondWindow(user) },
      { kind: "action", caption: LABELS.changeClock, run: () => void changeClock(refresh).catch((error: unknown) => toast(error instanceof Error ? error.message : String(error), "error")) },
      { kind: "action", caption: LABELS.changeFault, run: () => void armFault() },
      { kind: "action", caption: LABELS.tempo, checked: tempo > 0, run: toggleTempo },
    ],
    status: (workbook) => [clockText(workbook), ...(fault ? [LABELS.faultArmed(FAULT_LABELS[fault.kind])] : [])],
  };
}

async function changeUser(current: string): Promise<void> {
  const other = await askUser(current);
  if (other) location.href = addressOf(other);
}

async function openSecondWindow(current: string): Promise<void> {
  const other = await askUser(current);
  if (other) window.open(addressOf(other), "_blank");
}

function askUser(current: string): Promise<string | null> {
  return ask(LABELS.userQuestion, element("input", { type: "email", required: true, value: current, "aria-label": LABELS.userQuestion }));
}

function addressOf(user: string): string {
  const address = new URL(location.href);
  address.searchParams.set("user", user);
  return address.href;
}

async function changeClock(refresh: () => void): Promise<void> {
  const chosen = await ask(LABELS.clockQuestion, element("input", { type: "datetime-local", required: true, "aria-label": LABELS.clock }));
  if (!chosen) return;
  await setClock(chosen);
  refresh();
}

async function askFault(): Promise<FaultChoice | null> {
  const options = Object.entries(FAULT_LABELS).map(([kind, label]) => element("option", { value: kind }, label));
  const kinds = element("select", { "aria-label": LABELS.faultTitle }, element("option", { value: "" }, LABELS.faultCleared), ...options);
  const nth = element("input", { type: "number", min: "1", max: "1000", value: "1", required: true });
  const chosen = await ask(LABELS.faultTitle, kinds, element("label", {}, LABELS.faultNth, nth));
  return chosen ? { kind: chosen as FaultKind, nth: nth.valueAsNumber } : null;
}

function clockText({ now, timeZone }: WorkbookView): string {
  return new Intl.DateTimeFormat("id-ID", { timeZone, dateStyle: "medium", timeStyle: "short" }).format(new Date(now));
}
