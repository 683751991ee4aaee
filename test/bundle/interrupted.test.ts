import path from "node:path";
import { type Office, openOffice } from "./office";

const SAMPLE = path.resolve(__dirname, "../../samples/kelas-bersih.xlsx");

/** Certificates as an outsider sees them: live documents and live register rows, by person. */
function certificates(office: Office): { readonly documents: readonly string[]; readonly numbers: Readonly<Record<string, string>> } {
  const documents = office.host
    .docs()
    .files.filter(({ mimeType, trashed }) => mimeType.endsWith(".document") && !trashed)
    .map(({ name }) => name)
    .sort();
  const rows = office.host.show("Register Sertifikat").sheets[0]?.displayValues ?? [];
  const numbers: Record<string, string> = {};
  for (const [number = "", , person = "", , , , , , , state = ""] of rows.slice(1)) {
    if (number === "") continue;
    if (numbers[person]) throw new Error(`${person} has two rows`);
    if (state !== "terbit") throw new Error(`${number} is ${state}`);
    numbers[person] = number;
  }
  return { documents, numbers };
}

async function undisturbed(): Promise<ReturnType<typeof certificates>> {
  const office = await openOffice(SAMPLE);
  office.issueUntilDone();
  return certificates(office);
}

describe("a run that dies while a document is made", () => {
  test.each([["first", 1], ["seventh", 7], ["last", 22]])("leaves, after issuing again, what an undisturbed run leaves: the %s document", async (_, nth) => {
    const office = await openOffice(SAMPLE);
    const killed = office.host.call("issueCertificates", "{}", { faults: [{ call: "Drive.files.create", nth, then: "timeout-kill" }] });
    expect(killed.ok).toBe(false);
    office.issueUntilDone();
    expect(certificates(office)).toEqual(await undisturbed());
  });
});

test("issuing a second time makes nothing", async () => {
  const office = await openOffice(SAMPLE);
  office.issueUntilDone();
  const before = certificates(office);
  expect(office.ask("issueCertificates")).toMatchObject({ done: true, issued: 0, alreadyIssued: before.documents.length });
  expect(certificates(office)).toEqual(before);
});

test("an upload whose answer was lost still leaves one certificate per person", async () => {
  const office = await openOffice(SAMPLE);
  office.ask("issueCertificates", {}, { faults: [{ call: "Drive.files.create", nth: 3, then: "503-after-success" }] });
  office.issueUntilDone();
  expect(certificates(office)).toEqual(await undisturbed());
});
