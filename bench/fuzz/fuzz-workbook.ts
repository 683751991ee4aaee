import { importBytes } from "../../host/files/xlsx-import";
import { Host } from "../../host/host";
import { replyFaults } from "../office-life/reply-watch";
import type { Act } from "../office-life/step";
import type { Tried } from "./tried";

const NAME = "buku.xlsx";
const ACTIONS = ["describeWorkbook", "checkEnrollment", "computeCompletion"];

/** What is wrong with how a workbook is opened: it must be refused with a sentence that names it, or open and be of use to every action that reads it. */
export async function tryWorkbook(bytes: Uint8Array): Promise<Tried> {
  const spreadsheet = await importBytes(bytes, NAME, { timeZone: "Asia/Jakarta", locale: "id_ID" }).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  if (spreadsheet instanceof Error) return { taken: false, wrong: isSentence(spreadsheet.message) ? [] : [`opening ended with ${spreadsheet.stack?.slice(0, 400) ?? spreadsheet.message}`] };
  const host = Host.over(spreadsheet);
  try {
    host.show();
  } catch (error) {
    return { taken: true, wrong: [`showing ended with ${error instanceof Error ? (error.stack ?? "").slice(0, 400) : String(error)}`] };
  }
  const wrong = ACTIONS.flatMap((action) => {
    const act: Act = { do: "act", action, request: {}, user: "staf@example.com", faults: [], ticked: [] };
    return replyFaults(act, host.call(action, "{}", { now: "2026-03-02T10:00:00+07:00" }));
  });
  return { taken: true, wrong };
}

const isSentence = (message: string): boolean => message.startsWith(`"${NAME}"`) && message.endsWith(".") && !/TypeError|undefined|RangeError|\n/.test(message);
