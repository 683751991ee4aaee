import type { StaffWord } from "../core/completion/staff-word";
import { minimumLabel, verdictLabel } from "./decisions-labels";

/** What the log calls a word of staff, and what it made of the decision. */
export function wordLogged(word: StaffWord): { readonly action: string; readonly after: string } {
  switch (word.kind) {
    case "approve":
      return { action: `persetujuan ${OFFICES[word.office]}`, after: verdictLabel(word.verdict) };
    case "override":
      return { action: "keputusan petugas", after: verdictLabel(word.verdict) };
    case "waive":
      return { action: "syarat dikesampingkan", after: minimumLabel(word.minimum) };
  }
}

const OFFICES = { prison: "Lapas", labor: "Disnaker" } as const;

export function decided(kind: StaffWord["kind"], people: number): string {
  switch (kind) {
    case "approve":
      return `Persetujuan untuk ${people} peserta dicatat di lembar “Kelulusan”.`;
    case "override":
      return `Keputusan untuk ${people} peserta dicatat beserta alasannya di lembar “Kelulusan”.`;
    case "waive":
      return `Satu syarat dikesampingkan untuk ${people} peserta; alasannya dicatat di lembar “Kelulusan”.`;
  }
}
