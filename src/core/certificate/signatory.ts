import type { Official, Settings } from "../settings/settings";
import type { CertificateFinding } from "./findings";

export type Signatory = { readonly kind: "found"; readonly official: Official } | { readonly kind: "problem"; readonly finding: CertificateFinding };

/** Who signs for an office on that ISO day: the one official valid then. None or two is an error that blocks the run. */
export function findSignatory(officials: readonly Official[], office: Official["office"], day: string, settings: Settings): Signatory {
  const valid = officials.filter((official) => official.office === office && (official.from ?? "") <= day && day <= (official.to ?? "9999-12-31"));
  const [only, ...more] = valid;
  if (only && more.length === 0) return { kind: "found", official: only };
  const nowhere = settings.cells["Nama kantor Disnaker"] ?? { sheet: "Pejabat", row: 0, column: 0 };
  const cells = valid.length > 0 ? valid.map(({ at }) => at) : [officials[0]?.at ?? nowhere];
  const located = { stage: "certificate", cells, person: null, fix: null, office, day } as const;
  return {
    kind: "problem",
    finding: only ? { ...located, code: "signatory-twice", names: valid.map(({ name }) => name) } : { ...located, code: "signatory-missing" },
  };
}
