/** Names of the kinds of word in the log. */
export const DECISION_ACTION = { approve: "persetujuan", override: "keputusan petugas", waive: "syarat dikesampingkan" } as const;

export function decided(kind: keyof typeof DECISION_ACTION, people: number): string {
  switch (kind) {
    case "approve":
      return `Persetujuan untuk ${people} peserta dicatat di lembar “Kelulusan”.`;
    case "override":
      return `Keputusan untuk ${people} peserta dicatat beserta alasannya di lembar “Kelulusan”.`;
    case "waive":
      return `Satu syarat dikesampingkan untuk ${people} peserta; alasannya dicatat di lembar “Kelulusan”.`;
  }
}
