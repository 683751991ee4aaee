import type { SkipReason } from "./table";

const PLACE_AND_DATE = /^[\p{L} .'’-]{2,40},\s*(?:[\d.…_ ]{0,12}\s*)(?:\p{L}{3,10}\.?)?\s*(?:\d{4}|[.…_]{2,}|20\s*[.…_]*)?$/u;

const MARKERS: readonly (readonly [RegExp, SkipReason])[] = [
  [/^(?:sub ?-?)?(?:jumlah|total|grand total|jml)\b|^[<=]{2,}|={2,}>$|<={2,}|^combined\b|\btotal per day\b/i, "total"],
  [/^(?:keterangan|ket\.?|legenda|legend|catatan|nb)\s*[:.=]|^(?:list and )?code\b.*\b(?:legend|indicators|of)\b|^guidelines\b|\S\s*=\s*\p{L}.*[,;•/].*\S\s*=\s*\p{L}/iu, "legend"],
  [/^(?:bersambung|terbilang|generated|dicetak|tanggal unduh|halaman \d|hal\. \d)/i, "page-note"],
  [
    /^(?:mengetahui|menyetujui|disetujui|setuju dibayar|lunas pada|dibuat oleh|diperiksa|yang membuat|hormat (?:kami|saya)|penanggung jawab|a\.?n\.? |plt\.? |plh\.? |u\.?b\.? |nip\b\.?|pangkat\b|kepala\b|instruktur \/|panitia\b|ketua panitia)/i,
    "signature",
  ],
];

/**
 * What a text says about its row when it stands where a person would: the row is a total, a legend, a note at the end of
 * a page, or part of a signature block. Null for anything that could be a person.
 */
export function rowMarker(text: string): SkipReason | null {
  if (text === "") return null;
  for (const [pattern, reason] of MARKERS) if (pattern.test(text)) return reason;
  return /,/.test(text) && /\d{4}|[.…_]{3,}|\s{3,}/.test(text) && PLACE_AND_DATE.test(text) ? "signature" : null;
}
