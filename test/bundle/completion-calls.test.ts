import { TODAY } from "./findings-of";
import { type Office, openOffice } from "./office";
import { standardClass } from "./standard-class";

const classOf = (people: number): Promise<Office> => openOffice(standardClass(Array.from({ length: people }, (_, index) => ({ name: `Peserta ${"I".repeat(index % 7)}${"V".repeat(index % 5)} Contoh` }))));

function serviceCalls(office: Office): number {
  const report = office.host.call("computeCompletion", "{}", TODAY);
  return Object.entries(report.calls).reduce((sum, [name, times]) => (name === "Drive.write" ? sum : sum + times), 0);
}

/** Two for each tab that is read, three for the one that is written, and eight. */
function bound(office: Office): number {
  const read = office.host.show().sheets.filter(({ name }) => name !== "Temuan" && name !== "Log").length;
  return 2 * read + 3 + 8;
}

/** How many calls are to spare. `Kelulusan` is asked for even where it is not there yet, so it counts as read. */
function spare(office: Office): number {
  const used = serviceCalls(office);
  return bound(office) - used;
}

test("a computation stays within its service calls, the first time, again, and beside a register", async () => {
  const office = await classOf(12);
  const spared = [spare(office), spare(office)];
  office.issueUntilDone(TODAY);
  spared.push(spare(office));
  expect(Math.min(...spared)).toBeGreaterThanOrEqual(0);
});

test("a computation asks for no more when the class is larger", async () => {
  expect(serviceCalls(await classOf(90))).toBe(serviceCalls(await classOf(3)));
});
