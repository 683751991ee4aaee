import { readFileSync } from "node:fs";
import path from "node:path";
import type { Mark } from "../../src/core/attendance/attendance";
import type { SessionShare } from "../../src/core/completion/decision";
import { markLabel } from "../../src/text/decisions-labels";
import { COUNTED, markSign } from "../../src/text/panel/completion";

const css = readFileSync(path.resolve(__dirname, "../../src/sidebar/panel.css"), "utf8");

/** Every way a session can enter the sum: another one does not compile until it is shown. */
const WAYS: Readonly<Record<SessionShare["counted"], true>> = { attended: true, missed: true, open: true, outside: true, excused: true, "made-up": true, cancelled: true };

test.each(Object.keys(WAYS))("a session that counts as “%s” has words and a look of its own in the map", (counted) => {
  expect(COUNTED[counted]).toMatch(/^[a-z]/);
  expect(css).toMatch(new RegExp(`\\.box\\.${counted}\\b`));
});

const SIGNS: Readonly<Record<Mark, string>> = { present: "H", late: "T", sick: "S", excused: "I", absent: "A", notScheduled: "–", unknown: "·" };

test.each(Object.entries(SIGNS))("a box of the map shows “%s” as “%s”", (mark, sign) => {
  expect(markSign(markLabel(mark as Mark))).toBe(sign);
});
