import type { TrustView, WhoView } from "../../contract";
import { afterRelease } from "../../core/outcome/after-release";
import { rolesOf } from "../../core/settings/roles";
import type { Settings } from "../../core/settings/settings";
import { outcomeView } from "../../text/trust/outcomes";
import { whoLabel } from "../../text/trust/roles";
import type { Identity, Ports } from "../ports";
import { checklist } from "../privacy/checklist";
import { openCorrections } from "../privacy/corrections";
import type { Round } from "../read-round";

/** Who runs this and what they may do, and what the two offices must keep an eye on. Changes nothing. */
export function describeTrust(ports: Ports, round: Round, entries: Readonly<Record<string, string>>): TrustView {
  return {
    who: who(ports.identity, round.settings),
    corrections: openCorrections(ports),
    checklist: checklist(ports, entries),
    afterRelease: afterRelease(round.tables).map(outcomeView),
  };
}

function who({ email, stated }: Identity, settings: Settings): WhoView {
  const roles = rolesOf(email, settings);
  const address = email === "" ? null : email;
  return {
    address,
    stated,
    mustState: address === null,
    mayChange: roles.staff,
    mayIssue: roles.issuer,
    offices: roles.offices.map((office) => (office === "prison" ? "lapas" : "disnaker")),
    label: whoLabel({ address, stated }, roles),
  };
}
