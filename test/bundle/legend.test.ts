import type { BookCell } from "../../samples/write-book";
import { TODAY } from "./findings-of";
import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

/** Two people whose lists carry ticks and crosses. */
const marks: readonly BookCell[] = ["✓", "✓", "✓", "✓", "✓", "✓", "✓", "✓", "x", "x"];
const classroom = (settings: Readonly<Record<string, string>> = {}): Promise<Office> =>
  openOffice(standardClass([{ name: "Wulan Contoh", marks }, { name: "Darto Contoh", marks: [...marks.slice(0, 9), true] }], { settings }));

const computed = (office: Office) => office.ask("computeCompletion", {}, TODAY);
const setting = (office: Office, key: string): string =>
  office.host.show("Pengaturan").sheets[0]?.displayValues.find((row) => row[0] === key)?.[1] ?? "";

test("each mark nobody can read is told once, the most frequent first", async () => {
  expect(computed(await classroom()).unknownMarks).toEqual([
    { mark: "✓", cells: 16, first: "Kehadiran LDY!D2", sheets: ["Kehadiran LDY"] },
    { mark: "x", cells: 3, first: "Kehadiran LDY!L2", sheets: ["Kehadiran LDY"] },
    { mark: "TRUE", cells: 1, first: "Kehadiran LDY!M3", sheets: ["Kehadiran LDY"] },
  ]);
});

test("what staff say about marks is kept in Legenda tanda and decides from then on", async () => {
  const office = await classroom();
  office.ask("saveLegend", { marks: { "✓": "H", x: "A", TRUE: "H" } }, TODAY);
  expect(setting(office, "Legenda tanda")).toBe("✓=H, x=A, TRUE=H");
  const { decisions, findings, unknownMarks } = computed(office);
  expect(decisions.map(({ verdict, percent }) => [verdict, percent])).toEqual([["passed", "80,0"], ["passed", "90,0"]]);
  expect([findings, unknownMarks]).toEqual([[], []]);
});

test("it is added to the legend that is there", async () => {
  const office = await classroom({ "Legenda tanda": "✓ = Hadir" });
  office.ask("saveLegend", { marks: { x: "I" } }, TODAY);
  expect(setting(office, "Legenda tanda")).toBe("✓ = Hadir, x=I");
});

test("the log keeps who changed the legend, from what to what", async () => {
  const office = await classroom({ "Legenda tanda": "✓=H" });
  office.ask("saveLegend", { marks: { x: "A" } }, { ...TODAY, user: "kasi@example.com" });
  expect(office.host.show("Log").sheets[0]?.displayValues[1]?.slice(0, 8)).toEqual(["2026-03-02 10:00", "kasi@example.com", "pengaturan", "", "Legenda tanda", "✓=H", "✓=H, x=A", ""]);
});

test("a mark with a separator in it cannot be explained, and nothing is saved", async () => {
  const office = await classroom();
  expect(office.refusal("saveLegend", { marks: { "✓": "H", "a=b": "A" } }, TODAY)).toMatchObject({ code: "legend-impossible", message: expect.stringContaining("“a=b”") });
  expect(setting(office, "Legenda tanda")).toBe("");
});

test.each([[{}], [{ "✓": "hadir" }], [{ "": "H" }]])("a request without a mark or with another letter is refused: %j", async (asked) => {
  const office = await classroom();
  expect(office.refusal("saveLegend", { marks: asked }, TODAY).code).toBe("bad-request");
});
