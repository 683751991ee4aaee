import type { CertificateView } from "../../contract";

/** The certificates that have every word typed in their name, number, programme or state, in any case. */
export function certificateRows(certificates: readonly CertificateView[], search: string): readonly CertificateView[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  return certificates.filter(({ number, name, person, program, stateLabel }) => {
    const text = [number, name, person, program, stateLabel].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
