import type { ChecklistItem } from "../../contract";
import { dayNumber } from "../../core/indonesia/calendar";
import { CHECKLIST, checklistAnswered } from "../../text/trust/checklist";
import { signedBy } from "../identity";
import type { Ports } from "../ports";

/** Document properties: who answered which question, and when. */
const PREFIX = "daftar.";

/** An answer is old after so many days: people come and go, and sharing changes. */
const DAYS = 30;

/** What the add-on cannot see by itself, with the answer of the last thirty days. */
export function checklist(ports: Ports, entries: Readonly<Record<string, string>>): readonly ChecklistItem[] {
  const { day: today } = ports.clock.local(ports.clock.now());
  return CHECKLIST.map(({ id, question, advice, answer }) => {
    const [day = "", time = "", ...by] = (entries[PREFIX + id] ?? "").split(" ");
    const fresh = /^\d{4}-\d{2}-\d{2}$/.test(day) && dayNumber(today) - dayNumber(day) < DAYS;
    return { id, question, advice, answered: fresh ? checklistAnswered(answer, by.join(" "), day, time) : null, choices: [{ what: "checklist", value: id, label: answer }] };
  });
}

/** False where there is no such question. */
export function answerChecklist(ports: Ports, id: string): boolean {
  if (!CHECKLIST.some((item) => item.id === id)) return false;
  const { day, time } = ports.clock.local(ports.clock.now());
  ports.memory.set({ [PREFIX + id]: `${day} ${time} ${signedBy(ports.identity)}` });
  return true;
}
