import { candidatesOf } from "../../core/certificate/candidates";
import { recipients as recipientsOf } from "../../core/reports/recipients";
import { recipientsFields, recipientsTitle } from "../../text/reports/recipients";
import { nothing, paper, type Report } from "./report";

/** The register of recipients, with room for the receipt of each. */
export const recipients: Report = {
  scope: "round",
  compose(round, program) {
    if (round.register === null) return nothing({ code: "report-register-unreadable" });
    const people = candidatesOf(round).flatMap(({ candidate }) => candidate ?? []);
    const all = recipientsOf(round.register.rows, people, round.programs, program?.code ?? null);
    if (all.length === 0) return nothing({ code: "report-no-certificates" });
    return paper(recipientsTitle(program), [recipientsFields(all, program)], all.length);
  },
};
