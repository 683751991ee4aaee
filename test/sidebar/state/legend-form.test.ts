import { openPanel } from "../panel-play";
import { completion, decision } from "../views";

/** The page of decisions with two marks nobody can read. */
function withUnknownMarks() {
  const panel = openPanel();
  panel.send({ type: "setOut", from: "completion", goal: "completion" });
  const marks = ["✓", "x"].map((mark) => ({ mark, cells: 12, first: "Kehadiran BRB!D2", sheets: ["Kehadiran BRB"] }));
  panel.answer("computeCompletion", { ...completion([decision("P-1")]), unknownMarks: marks });
  return panel;
}

describe("what staff say about marks nobody can read", () => {
  test("is sent for the marks they chose, and for no other", () => {
    const panel = withUnknownMarks();
    panel.send({ type: "markExplained", mark: "✓", letter: "H" });
    panel.send({ type: "markExplained", mark: "x", letter: "A" });
    panel.send({ type: "markExplained", mark: "x", letter: "" });
    panel.send({ type: "legendSent" });
    expect(panel.state().asking?.wish).toEqual({ action: "saveLegend", request: { marks: { "✓": "H" } } });
  });

  test("is followed by a new computation", () => {
    const panel = withUnknownMarks();
    panel.send({ type: "markExplained", mark: "✓", letter: "H" });
    panel.send({ type: "legendSent" });
    panel.answer("saveLegend", { summary: "Arti 1 tanda disimpan." });
    expect([panel.asked(), panel.state().legend.size, panel.state().notice?.text]).toEqual(["computeCompletion", 0, "Arti 1 tanda disimpan."]);
  });

  test("is not sent while nothing is chosen", () => {
    const panel = withUnknownMarks();
    panel.send({ type: "legendSent" });
    expect(panel.asked()).toBeNull();
  });
});
