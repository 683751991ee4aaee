import type { LastCheck, LastCompletion } from "../../../src/contract";
import { primaryOf } from "../../../src/sidebar/state/primary";
import { stepState } from "../../../src/sidebar/state/steps";
import { openPanel } from "../panel-play";
import { check, finding, workbook } from "../views";

const at = "6 April 2026 pukul 09.00";
const lastCheck: LastCheck = { people: 3, errors: 0, warnings: 1, notes: 0, at, by: "rekan@example.com", changed: false };
const lastCompletion: LastCompletion = { people: 3, passed: 2, undecided: 0, at, by: null, changed: false };

/** A panel whose check was answered, and time enough for the sheet to have changed. */
function checkedPanel() {
  const panel = openPanel();
  panel.send({ type: "setOut", from: "check", goal: "check" });
  panel.answer("checkEnrollment", check([finding("a")]));
  panel.wait(10);
  return panel;
}

describe("a panel that is opened after others have worked", () => {
  test("knows the step that was taken, and offers the next", () => {
    const state = openPanel(workbook({ lastCheck })).state();
    expect([stepState(state, "check"), primaryOf(state)?.label]).toEqual(["done", "Hitung kelulusan"]);
  });

  test("offers the plan where everything is decided", () => {
    const state = openPanel(workbook({ lastCheck, lastCompletion })).state();
    expect([stepState(state, "completion"), primaryOf(state)?.label]).toEqual(["done", "Lihat rencana penerbitan"]);
  });

  test("sends staff back to the check where the lists have changed since", () => {
    const state = openPanel(workbook({ lastCheck: { ...lastCheck, changed: true }, lastCompletion })).state();
    expect([stepState(state, "check"), primaryOf(state)?.label]).toEqual(["attention", "Periksa daftar"]);
  });
});

describe("turning back to the panel", () => {
  test("looks whether the sheet has changed, beside the work", () => {
    const panel = checkedPanel();
    panel.send({ type: "turnedTo" });
    expect([panel.state().looking !== null, panel.asked()]).toEqual([true, null]);
  });

  test("says that findings may stand at other cells now, and offers to check again", () => {
    const panel = checkedPanel();
    panel.send({ type: "turnedTo" });
    panel.send({ type: "looked", workbook: workbook({ lastCheck: { ...lastCheck, changed: true } }) });
    expect([panel.state().changed.check, primaryOf({ ...panel.state(), screen: "check" })?.label]).toEqual([true, "Periksa ulang"]);
  });

  test("does not look again within a few seconds, nor while something is under way", () => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "check", goal: "check" });
    panel.wait(60);
    panel.send({ type: "turnedTo" });
    panel.answer("checkEnrollment", check());
    panel.send({ type: "turnedTo" });
    expect(panel.state().looking).toBeNull();
  });

  test("believes the newer answer where a check came in between", () => {
    const panel = checkedPanel();
    panel.send({ type: "turnedTo" });
    panel.send({ type: "setOut", from: "check", goal: "check" });
    panel.answer("checkEnrollment", check());
    panel.send({ type: "looked", workbook: workbook({ lastCheck: { ...lastCheck, changed: true } }) });
    expect(panel.state().changed.check).toBe(false);
  });
});
