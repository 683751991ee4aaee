import { REGIONS } from "./regions";

export type RegionCheck = "known" | "unknown-province" | "unknown-regency" | "unknown-district";

/**
 * Regencies of Papua and West Papua that got a new code when provinces were split in 2022. A NIK never changes, so their old
 * codes live on in it; the districts below them are not checked.
 */
const OLD_PAPUA = new Set(
  ("9101 9102 9104 9107 9108 9109 9112 9113 9114 9116 9117 9118 9121 9122 9123 9124 9125 9126 9127 9128 " + "9201 9204 9205 9209 9210 9271").split(" "),
);

/** Whether the six digits at the start of a NIK are a district that exists, by the codes in force or the old ones of Papua. */
export function checkRegion(code: string): RegionCheck {
  const regency = code.slice(0, 4);
  if (OLD_PAPUA.has(regency)) return "known";
  const province = REGIONS[code.slice(0, 2)];
  if (province === undefined) return "unknown-province";
  const ranges = new RegExp(`(?:^| )${code.slice(2, 4)}:(\\S*)`).exec(province)?.[1];
  if (ranges === undefined) return "unknown-regency";
  const district = Number(code.slice(4, 6));
  return ranges.split(",").some((range) => contains(range, district)) ? "known" : "unknown-district";
}

function contains(range: string, number: number): boolean {
  const [from = "", to = from] = range.split("-");
  return Number(from) <= number && number <= Number(to);
}
