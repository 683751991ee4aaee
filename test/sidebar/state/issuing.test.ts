import { primaryOf } from "../../../src/sidebar/state/primary";
import { openPanel } from "../panel-play";
import { preflight, step, workbook } from "../views";

function issuing(people = 30) {
  const panel = openPanel();
  panel.send({ type: "setOut", from: "certificates", goal: "certificates" });
  panel.answer("preflightCertificates", preflight(people));
  panel.send({ type: "issuePressed", takeOver: false });
  return panel;
}

describe("issuing", () => {
  test("goes on step by step until the script says it is done", () => {
    const panel = issuing();
    panel.answer("issueCertificates", step(10, 20));
    panel.answer("issueCertificates", step(10, 10));
    expect(panel.asked()).toBe("issueCertificates");
    panel.answer("issueCertificates", step(10, 0));
    expect([panel.state().run?.phase, panel.state().run?.issued, panel.asked()]).toEqual(["finished", 30, "describeWorkbook"]);
  });

  test("waits for the step under way before it pauses", () => {
    const panel = issuing();
    panel.send({ type: "paused" });
    expect([panel.state().run?.phase, panel.asked()]).toEqual(["pausing", "issueCertificates"]);
    panel.answer("issueCertificates", step(10, 20));
    expect([panel.state().run?.phase, panel.asked(), primaryOf(panel.state())?.label]).toEqual(["paused", null, "Lanjutkan"]);
  });

  test("goes on after a pause", () => {
    const panel = issuing();
    panel.send({ type: "paused" });
    panel.answer("issueCertificates", step(10, 20));
    panel.send({ type: "resumed" });
    expect([panel.state().run?.phase, panel.asked()]).toEqual(["running", "issueCertificates"]);
  });

  test("that is stopped asks for nothing more but the state of the workbook", () => {
    const panel = issuing();
    panel.send({ type: "stopped" });
    panel.answer("issueCertificates", step(10, 20));
    expect([panel.state().run?.phase, panel.asked()]).toEqual(["stopped", "describeWorkbook"]);
  });

  test("pauses where the platform asks for it, and says why", () => {
    const panel = issuing();
    panel.answer("issueCertificates", step(10, 20, { paused: { code: "quota", until: null, message: "Google membatasi sampai besok." } }));
    expect([panel.state().run?.phase, panel.state().run?.hold?.message]).toEqual(["paused", "Google membatasi sampai besok."]);
  });

  test("goes on by itself a minute after the platform asked for a slower pace", () => {
    const panel = issuing();
    panel.answer("issueCertificates", step(10, 20, { paused: { code: "rate", until: null, message: "Terlalu cepat." } }));
    for (let second = 0; second < 58; second += 1) panel.send({ type: "ticked" });
    expect(panel.asked()).toBeNull();
    for (let second = 0; second < 3; second += 1) panel.send({ type: "ticked" });
    expect([panel.state().run?.phase, panel.asked()]).toEqual(["running", "issueCertificates"]);
  });

  test("does not go on by itself after staff stopped it", () => {
    const panel = issuing();
    panel.answer("issueCertificates", step(10, 20, { paused: { code: "rate", until: null, message: "Terlalu cepat." } }));
    panel.send({ type: "stopped" });
    for (let second = 0; second < 90; second += 1) panel.send({ type: "ticked" });
    expect(panel.asked()).toBeNull();
  });

  test("goes back to the plan when something has to be mended first", () => {
    const panel = issuing();
    panel.answer("issueCertificates", step(0, 30, { done: false, paused: { code: "blocked", until: null, message: "Penanda tangan tidak ada." } }));
    expect(primaryOf(panel.state())?.label).toBe("Lihat rencana penerbitan");
  });

  test("pauses when an answer is lost, and trying again goes on", () => {
    const panel = issuing();
    panel.send({ type: "callFailed", message: "NetworkError: Connection failure due to HTTP 0" });
    expect([panel.state().run?.phase, panel.state().trouble?.kind]).toEqual(["paused", "offline"]);
    panel.send({ type: "retried" });
    expect([panel.state().run?.phase, panel.asked()]).toEqual(["running", "issueCertificates"]);
  });

  test("stays paused while a colleague issues", () => {
    const panel = issuing();
    panel.answer("issueCertificates", step(10, 20));
    panel.refuse({ code: "busy", message: "Rekan sedang menerbitkan.", remedy: "Tunggu." });
    expect([panel.state().run?.phase, panel.state().run?.issued, panel.asked()]).toEqual(["paused", 10, null]);
  });

  test("does not go round forever when steps bring nothing", () => {
    const panel = issuing();
    for (let steps = 0; panel.asked() === "issueCertificates" && steps < 50; steps += 1) panel.answer("issueCertificates", step(0, 30));
    expect([panel.state().run?.phase, panel.asked()]).toEqual(["paused", null]);
  });

  test("offers those that failed once more", () => {
    const panel = issuing(3);
    panel.answer("issueCertificates", step(2, 0, { failed: [{ person: "P-2", code: "storage", message: "Drive penuh." }] }));
    panel.answer("describeWorkbook", workbook({ issued: 2 }));
    expect(primaryOf(panel.state())?.label).toBe("Coba lagi 1 yang gagal");
  });

  test("takes over from a colleague in every step of the run", () => {
    const panel = openPanel();
    panel.send({ type: "issuePressed", takeOver: true });
    panel.answer("issueCertificates", step(10, 20));
    expect(panel.state().asking?.wish.request).toEqual({ program: null, takeOver: true });
  });

  test("counts a run without a plan from its first answer", () => {
    const panel = openPanel();
    panel.send({ type: "issuePressed", takeOver: false });
    panel.answer("issueCertificates", step(7, 11));
    expect(panel.state().run?.total).toBe(18);
  });

  test("is what finishes an open run although nobody new is due", () => {
    const panel = openPanel(workbook({ unfinished: { open: 4, issued: 26, since: null, by: null, mine: true } }));
    panel.send({ type: "setOut", from: "certificates", goal: "certificates" });
    panel.answer("preflightCertificates", preflight(0));
    expect(primaryOf(panel.state())?.label).toBe("Lanjutkan penerbitan (4 tersisa)");
  });
});
