import type { Settings } from "./settings";

/** What the lists of `Pengaturan` let one account do. */
export interface Roles {
  readonly staff: boolean;
  /** Offices that they may approve for. */
  readonly offices: readonly Office[];
  readonly issuer: boolean;
}

export type Office = "prison" | "labor";

type Lists = Pick<Settings, "prisonStaff" | "laborStaff" | "issuers">;

/**
 * An empty list leaves its office open: everybody belongs to it who is not on the other office's list. Staff is who belongs to an office
 * or may issue; where nobody is named for issuing, all staff may. A blank address is nobody's, so it is on no list.
 */
export function rolesOf(email: string, { prisonStaff, laborStaff, issuers }: Lists): Roles {
  const prison = isOn(prisonStaff, email) || (prisonStaff.length === 0 && !isOn(laborStaff, email));
  const labor = isOn(laborStaff, email) || (laborStaff.length === 0 && !isOn(prisonStaff, email));
  const named = isOn(issuers, email);
  const staff = prison || labor || named;
  return { staff, offices: [...(prison ? (["prison"] as const) : []), ...(labor ? (["labor"] as const) : [])], issuer: issuers.length === 0 ? staff : named };
}

function isOn(list: readonly string[], email: string): boolean {
  return email !== "" && list.some((address) => address.toLowerCase() === email.toLowerCase());
}
