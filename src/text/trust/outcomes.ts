import type { OutcomeView } from "../../contract";
import type { OutcomePeriod } from "../../core/outcome/after-release";
import { cellAddress } from "../cell-address";

/** One period as the panel shows it. */
export function outcomeView({ months, counts, unread }: OutcomePeriod): OutcomeView {
  const [first] = unread;
  const odd = first ? ` ${unread.length} jawaban tidak terbaca, yang pertama di ${cellAddress(first)}: tulis bekerja, usaha sendiri, belum, atau tidak diketahui.` : "";
  const blank = counts.blank > 0 ? `, ${counts.blank} belum diisi` : "";
  const label = `Setelah ${months} bulan: ${counts.working} bekerja, ${counts.ownBusiness} usaha sendiri, ${counts.notYet} belum, ${counts.unknown} tidak diketahui${blank}.${odd}`;
  return { months, ...counts, label };
}
