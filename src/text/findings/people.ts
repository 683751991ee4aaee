import type { NamedPerson } from "../../core/enrollment/findings";
import { listed, quote } from "./where";

/** ` (Wulan Contoh)`; nothing where the name is missing. */
export function of(name: string): string {
  return name === "" ? "" : ` (${name})`;
}

/** Everybody a finding speaks of, by name; a nameless row is told by its place alone. */
export function everybody(name: string, others: readonly NamedPerson[]): string {
  return listed([name, ...others.map((other) => other.name)].filter((one) => one !== "").map(quote));
}
