import type { Host } from "../../host/host";
import { BadFile } from "../../host/files/open-zip";
import { replyFaults } from "../office-life/reply-watch";
import { replyOf } from "../office-life/reply";
import type { Act } from "../office-life/step";
import type { Tried } from "./tried";

/**
 * What is wrong with how a template is taken: into Drive it goes or is refused as a bad file; the add-on takes it into use or refuses it in
 * words; and one that is taken must be good for a certificate.
 */
export function tryTemplate(office: Host, bytes: Uint8Array): Tried {
  const host = office.fork();
  const wrong: string[] = [];
  try {
    host.putFile("Rancangan", bytes);
  } catch (error) {
    if (!(error instanceof BadFile)) wrong.push(`putting it into Drive ended with ${error instanceof Error ? (error.stack ?? "").slice(0, 400) : String(error)}`);
  }
  const ask = (action: string, request: object): unknown => {
    const act: Act = { do: "act", action, request, user: "staf@example.com", faults: [], ticked: [] };
    const report = host.call(action, JSON.stringify(request), { now: "2026-03-02T10:00:00+07:00" });
    wrong.push(...replyFaults(act, report));
    return replyOf(report);
  };
  const taken = ask("useTemplate", { id: null, name: "Rancangan.docx", docx: Buffer.from(bytes).toString("base64") }) as { readonly ok?: boolean; readonly data?: { readonly findings: readonly { readonly level: string }[] } } | null;
  if (!taken?.ok || taken.data?.findings.some(({ level }) => level === "error")) return { taken: false, wrong };
  const trial = ask("createTrial", { program: null, remove: null }) as { readonly ok?: boolean; readonly error?: { readonly code: string; readonly message: string } } | null;
  return { taken: true, wrong: trial?.ok === false ? [...wrong, `the template was taken, and its certificate refused: ${trial.error?.code ?? ""}: ${trial.error?.message ?? ""}`] : wrong };
}
