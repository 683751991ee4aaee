import { primaryOf } from "../../../src/sidebar/state/primary";
import { openPanel, playPanel } from "../panel-play";
import { check, completion, decision, finding, preflight, workbook } from "../views";

describe("the panel that opens", () => {
  test("asks what is in the workbook before anything else", () => {
    const panel = playPanel();
    panel.send({ type: "opened" });
    expect(panel.asked()).toBe("describeWorkbook");
  });

  test("offers to prepare a workbook without participants", () => {
    const panel = openPanel(workbook({ canPrepare: true }));
    expect(primaryOf(panel.state())?.label).toBe("Siapkan buku kerja");
  });

  test("offers to go on where issuing was left unfinished by this account", () => {
    const panel = openPanel(workbook({ unfinished: { open: 18, issued: 12, since: "pukul 10.05", by: "staf@example.com", mine: true } }));
    expect(primaryOf(panel.state())?.label).toBe("Lanjutkan penerbitan (18 tersisa)");
  });

  test("does not offer to go on with what a colleague left unfinished", () => {
    const panel = openPanel(workbook({ unfinished: { open: 18, issued: 12, since: null, by: "rekan@example.com", mine: false } }));
    expect(primaryOf(panel.state())?.label).toBe("Periksa daftar");
  });

  test.each([
    ["check", "checkEnrollment"],
    ["completion", "computeCompletion"],
    ["certificates", "checkEnrollment"],
    ["prepare", "prepareWorkbook"],
    ["help", null],
  ] as const)("starts what the menu item for %s means", (startStep, action) => {
    expect(openPanel(workbook({ startStep })).asked()).toBe(action);
  });

  test("checks nothing when the menu asks for it and there is no list yet", () => {
    const panel = openPanel(workbook({ startStep: "check", canPrepare: true }));
    expect([panel.asked(), panel.state().screen]).toEqual([null, "home"]);
  });
});

describe("a double click", () => {
  test("sends one request", () => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "check", goal: "check" });
    const first = panel.state().asking;
    panel.send({ type: "setOut", from: "check", goal: "check" });
    expect(panel.state().asking).toBe(first);
  });

  test("issues once", () => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "certificates", goal: "certificates" });
    panel.answer("preflightCertificates", preflight(3));
    panel.send({ type: "issuePressed", takeOver: false });
    const first = panel.state();
    panel.send({ type: "issuePressed", takeOver: false });
    expect(panel.state()).toEqual({ ...first, now: panel.state().now });
  });
});

describe("the way through all steps", () => {
  const throughTo = (findings: Parameters<typeof check>[0], decisions: Parameters<typeof completion>[0], plan: Parameters<typeof preflight>[1] = {}) => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "check", goal: "issued" });
    panel.answer("checkEnrollment", check(findings));
    panel.answer("computeCompletion", completion(decisions));
    panel.answer("preflightCertificates", preflight(1, plan));
    return panel;
  };

  test("issues without a further click when nobody has to decide anything", () => {
    expect(throughTo([finding("a", { level: "note" })], [decision("P-1")]).asked()).toBe("issueCertificates");
  });

  test.each([
    ["an error in the list", throughTo([finding("a", { level: "error" })], [decision("P-1")])],
    ["a person who cannot be decided", throughTo([], [decision("P-1", { verdict: "undecided" })])],
    ["something that holds the run back", throughTo([], [decision("P-1")], { blockers: [finding("b")] })],
    ["something to look at", throughTo([], [decision("P-1")], { warnings: [finding("b")] })],
  ])("stops at the plan because of %s", (_, panel) => {
    expect([panel.asked(), panel.state().screen, panel.state().stoppedByFacts]).toEqual([null, "certificates", true]);
  });

  test("ends with the step under way when somebody goes elsewhere", () => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "check", goal: "issued" });
    panel.send({ type: "went", screen: "home" });
    panel.answer("checkEnrollment", check());
    expect([panel.asked(), panel.state().screen]).toEqual([null, "home"]);
  });

  test("stops where the script refuses, and says why", () => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "check", goal: "issued" });
    panel.refuse({ code: "busy", message: "Rekan sedang bekerja.", remedy: "Tunggu." });
    expect([panel.asked(), panel.state().trouble?.kind]).toEqual([null, "refused"]);
  });

  test("goes step by step for somebody who presses each button", () => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "check", goal: "check" });
    panel.answer("checkEnrollment", check());
    expect([panel.asked(), primaryOf(panel.state())?.label]).toEqual([null, "Lanjut ke kelulusan"]);
  });

  test("never issues after a plan that was only asked for", () => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "certificates", goal: "certificates" });
    panel.answer("preflightCertificates", preflight(3));
    expect([panel.asked(), primaryOf(panel.state())?.label]).toEqual([null, "Terbitkan 3 sertifikat"]);
  });
});

describe("a request that fails", () => {
  test("leaves no wheel turning", () => {
    const panel = playPanel();
    panel.send({ type: "opened" });
    panel.send({ type: "callFailed", message: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED." });
    expect([panel.asked(), panel.state().trouble?.kind]).toEqual([null, "accounts"]);
  });

  test("is sent again as it was", () => {
    const panel = openPanel();
    panel.send({ type: "asked", wish: { action: "applyFixes", request: { fixes: ["a", "b"] } } });
    panel.send({ type: "callFailed", message: "NetworkError: Connection failure due to HTTP 0" });
    panel.send({ type: "retried" });
    expect(panel.state().asking?.wish).toEqual({ action: "applyFixes", request: { fixes: ["a", "b"] } });
  });

  test("is given up after seven minutes without an answer", () => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "check", goal: "check" });
    for (let second = 0; second <= 7 * 60; second += 1) panel.send({ type: "ticked" });
    expect([panel.asked(), panel.state().trouble?.kind]).toEqual([null, "slow"]);
  });

  test("keeps what the page showed before", () => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "check", goal: "check" });
    panel.answer("checkEnrollment", check([finding("a")]));
    panel.send({ type: "setOut", from: "check", goal: "check" });
    panel.send({ type: "callFailed", message: "boom" });
    expect(panel.state().check?.view.findings).toHaveLength(1);
  });
});

describe("time", () => {
  test("changes nothing while nobody waits", () => {
    const panel = openPanel();
    const before = panel.state();
    expect(panel.send({ type: "ticked" })).toBe(before);
  });
});

describe("fixes", () => {
  const fixable = finding("a", { fix: { id: "fix-a", before: "1", after: "2" } });
  const ticked = () => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "check", goal: "check" });
    panel.answer("checkEnrollment", check([fixable]));
    panel.send({ type: "fixesTicked", fixes: ["fix-a"], on: true });
    return panel;
  };

  test("are applied by the button, never by the tick", () => {
    const panel = ticked();
    expect([panel.asked(), primaryOf(panel.state())?.label]).toEqual([null, "Terapkan 1 perbaikan"]);
  });

  test("are followed by a new check, and can be undone from the notice", () => {
    const panel = ticked();
    panel.send({ type: "fixesApplied" });
    panel.answer("applyFixes", { applied: 1, refused: [], summary: "1 perbaikan diterapkan." });
    expect([panel.asked(), panel.state().notice?.fixes]).toEqual(["checkEnrollment", ["fix-a"]]);
  });

  test("that are no longer offered lose their tick", () => {
    const panel = ticked();
    panel.send({ type: "setOut", from: "check", goal: "check" });
    panel.answer("checkEnrollment", check());
    expect(panel.state().findings.ticked.size).toBe(0);
  });
});

describe("what was computed", () => {
  const lastCompletion = { people: 1, passed: 1, undecided: 0, at: "6 April 2026 pukul 09.00", by: null, changed: false };
  const checkAgain = (changed: boolean) => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "completion", goal: "completion" });
    panel.answer("computeCompletion", completion([decision("P-1")]));
    panel.send({ type: "setOut", from: "check", goal: "check" });
    panel.answer("checkEnrollment", { ...check(), lastCompletion: { ...lastCompletion, changed } });
    return panel.state();
  };

  test("before the lists changed is gone after a new check", () => {
    expect(checkAgain(true).completion).toBeNull();
  });

  test("on the same lists stays after a new check", () => {
    expect(checkAgain(false).completion).not.toBeNull();
  });
});

describe("looking at a cell", () => {
  test("does not wait for a request under way", () => {
    const panel = openPanel();
    panel.send({ type: "setOut", from: "check", goal: "check" });
    panel.send({ type: "cellChosen", cell: "Peserta!B7" });
    expect([panel.asked(), panel.state().selecting?.cell]).toEqual(["checkEnrollment", "Peserta!B7"]);
  });

  test("that is gone says so, and keeps the page", () => {
    const panel = openPanel();
    panel.send({ type: "cellChosen", cell: "Peserta!B7" });
    panel.send({ type: "cellFailed", cell: "Peserta!B7", failure: { code: "gone", message: "Sel tidak ada.", remedy: "Periksa ulang." } });
    expect([panel.state().notice?.text, panel.state().trouble]).toEqual(["Sel tidak ada.", null]);
  });

  test("ignores the answer about an earlier cell", () => {
    const panel = openPanel();
    panel.send({ type: "cellChosen", cell: "Peserta!B7" });
    panel.send({ type: "cellChosen", cell: "Peserta!B8" });
    panel.send({ type: "cellFailed", cell: "Peserta!B7", failure: null });
    expect(panel.state().selected).toBe("Peserta!B8");
  });
});
