import type { CompletionFinding } from "../../core/completion/findings";
import type { Explanation } from "../explanation";
import { where } from "./where";

/** The words for what is wrong with what staff said. */
export function explainCompletion(finding: CompletionFinding): Explanation {
  return {
    message: `${where(finding.cells, "Dasar")}: catatan keputusan petugas tentang ${finding.name} berubah dan tidak dapat dibaca lagi, jadi sertifikatnya ditahan.`,
    advice: "Pulihkan selnya lewat Riwayat sel, atau tetapkan lagi keputusannya di panel.",
    group: "Keputusan petugas tidak terbaca",
  };
}
