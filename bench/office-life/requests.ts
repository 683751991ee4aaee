import type { Api, ReportKind } from "../../src/contract";
import type { Chance } from "./chance";
import { COLLEAGUE, OWNER } from "./step";
import { builtInTemplate, officeTemplate, spoiltTemplate } from "./templates";
import { papersOf, peopleIn, registerLines, sheetNames } from "./workbook-look";
import type { World } from "./world";

type Draw = (world: World, chance: Chance) => unknown;

const numbers = (world: World, chance: Chance): readonly string[] => {
  const known = registerLines(world.host).map(({ number }) => number);
  const some = chance.some(known, 1.5 / Math.max(1, known.length));
  return some.length > 0 ? some : [chance.pick(known) ?? "001/PLT/II/2025"];
};

const program: Draw = (_, chance) => ({ program: chance.oneOf(null, null, "BRB", "XYZ") });

const nothing: Draw = () => ({});

const SETTINGS: readonly Readonly<Record<string, string>>[] = [
  { "Minimal hadir": "75" }, { "Minimal hadir": "80" }, { "Minimal hadir": "seratus" }, { "Kode nomor": "PLT" }, { "Kode nomor": "DIS" }, { "Pola nomor": "{urut:3}/{kode}/{bulan}/{tahun}" },
  { "Pola nomor": "{urut}-{tahun}" }, { "Pola nomor": "tanpa urut" }, { "Persetujuan dua kantor": "ya" }, { "Persetujuan dua kantor": "tidak" }, { "Sakit dan izin": "dihitung hadir" },
  { "Staf Lapas": OWNER }, { "Staf Disnaker": COLLEAGUE }, { "Yang boleh menerbitkan": OWNER }, { "Yang boleh menerbitkan": "" }, { "Folder dibagikan kepada": "arsip@example.com" }, { "Bukan kunci": "1" },
  { "Alamat verifikasi": "https://disnaker.example.go.id/verifikasi.html" }, { "Alamat verifikasi": "" },
];

/** A kind that is not listed does not compile. */
const REPORT_KINDS: Readonly<Record<ReportKind, true>> = { letter: true, nominative: true, signing: true, attendance: true, minutes: true, recipients: true, recap: true, implementation: true };
const REPORTS = Object.keys(REPORT_KINDS);

const OFFICIAL = { office: "Disnaker", title: "Kepala Bidang Pelatihan", name: "Wulan Contoh, S.E.", from: "01/01/2020", to: "31/12/2020" };

/** A plausible request for every action of the contract, as the panel would send it at this moment. */
const REQUESTS: Readonly<Record<keyof Api, Draw>> = {
  describeWorkbook: nothing,
  prepareWorkbook: nothing,
  saveMapping: (world, chance) => ({ sheet: chance.pick(sheetNames(world.host)) ?? "Peserta", kind: chance.oneOf("enrollment", "attendance", "unrelated"), columns: { name: "Nama (pada sertifikat)" } }),
  saveSettings: (_, chance) => ({ values: chance.pick(SETTINGS) ?? {} }),
  addEntry: (_, chance) => (chance.happens(0.5) ? { kind: "programs", cells: { code: `P${chance.whole(9)}`, program: "Menjahit", lessonHours: "40" } } : { kind: "officials", cells: OFFICIAL }),
  changeEntry: (_, chance) => ({ kind: "officials", before: OFFICIAL, cells: { ...OFFICIAL, name: chance.oneOf("Wulan Contoh", "Wulan Contoh, M.M.") } }),
  saveLegend: (_, chance) => ({ marks: { [chance.oneOf("x", "✓", "H", "?")]: chance.oneOf("H", "A", "S") } }),
  checkEnrollment: nothing,
  applyFixes: (world, chance) => ({ fixes: chance.some(world.panel.fixes, 0.4).map(({ id }) => id) }),
  undoFixes: (world, chance) => ({ fixes: chance.happens(0.5) ? null : chance.some(world.panel.fixes, 0.4).map(({ id }) => id) }),
  clearMarks: nothing,
  selectCell: (_, chance) => ({ cell: chance.oneOf("Peserta!B2", "Tidak Ada!A1", "Peserta!ZZZ99999") }),
  computeCompletion: program,
  decide: (world, chance) => ({
    people: chance.some(peopleIn(world.host), 0.3).concat(chance.pick(peopleIn(world.host)) ?? "P-00001"),
    program: "BRB",
    kind: chance.oneOf("approve", "approve", "override", "waive"),
    office: chance.oneOf("lapas", "disnaker", null),
    verdict: chance.oneOf("passed", "failed", null),
    minimum: chance.oneOf("attendance", "own-window", null),
    reason: chance.oneOf("hasil rapat", "hasil rapat", "", null),
  }),
  preflightCertificates: program,
  issueCertificates: (world, chance) => ({ ...(program(world, chance) as object), takeOver: chance.oneOf(null, null, true) }),
  reissueCertificate: (world, chance) => ({ numbers: numbers(world, chance), reason: chance.oneOf("nama salah", "kertas rusak", ""), duplicate: chance.oneOf(null, true) }),
  revokeCertificate: (world, chance) => ({ numbers: numbers(world, chance), reason: chance.oneOf("data keliru", "") }),
  recordHandover: (world, chance) => ({ numbers: numbers(world, chance), date: chance.oneOf(null, "03/03/2025", "31/02/2025"), receiver: chance.oneOf(null, "ibunya") }),
  recordSigned: (world, chance) => ({ numbers: numbers(world, chance), link: chance.oneOf("https://drive.google.com/file/d/contoh", "", "javascript:alert(1)") }),
  createTrial: (_, chance) => ({ program: null, remove: chance.oneOf(null, true) }),
  printClass: (_, chance) => ({ program: chance.oneOf("BRB", "XYZ") }),
  createReport: (_, chance) => ({ kind: chance.pick(REPORTS) ?? "letter", program: chance.oneOf(null, "BRB", "BRB", "XYZ"), day: chance.oneOf(null, null, "07/01/2025", "31/02/2025"), span: chance.oneOf(null, "day", "week") }),
  listCertificates: nothing,
  verifyCertificate: (world, chance) => ({ number: numbers(world, chance)[0] ?? null, code: chance.oneOf(null, "AAAA-BBBB-CCCC") }),
  checkLog: nothing,
  confirm: (world, chance) => {
    const offered = chance.pick(world.panel.choices);
    if (offered && chance.happens(0.6)) return { what: offered.what, value: offered.value };
    return { what: chance.oneOf("two-people", "issue-again", "void-number", "folder", "new-folder", "checklist", "as-is-undo", "copy"), value: chance.oneOf(chance.pick(peopleIn(world.host)) ?? "P-00001", "continue", null) };
  },
  stateIdentity: (_, chance) => ({ address: chance.oneOf("rekan@example.com", "lain@example.com", "bukan alamat") }),
  recordCorrection: (_, chance) => chance.oneOf<object>({ person: "P-00001", request: "nama salah eja", id: null, result: null }, { person: null, request: null, id: `K-${1 + chance.whole(5)}`, result: "sudah dibetulkan" }),
  purgeExpired: (world, chance) => ({ confirm: chance.happens(0.3) ? world.panel.purge : null }),
  exportForWarehouse: nothing,
  createVerificationPage: nothing,
  rotateKey: nothing,
  createTemplate: (_, chance) => ({ kind: chance.oneOf(null, "netral", "seremoni", "lain") }),
  useTemplate: (world, chance) => {
    const made = papersOf(world.host).filter(({ key }) => key.startsWith("template-")).at(-1);
    if (made && chance.happens(0.5)) return { id: made.id, name: null, docx: null };
    return { id: null, name: "Rancangan kantor.docx", docx: Buffer.from(chance.oneOf(builtInTemplate, officeTemplate, spoiltTemplate)()).toString("base64") };
  },
};

const ACTIONS = Object.keys(REQUESTS) as readonly (keyof Api)[];

/** Used more than the others, because they are what the office is there for. */
const DAILY: readonly (keyof Api)[] = ["checkEnrollment", "applyFixes", "undoFixes", "computeCompletion", "decide", "issueCertificates", "issueCertificates", "reissueCertificate", "revokeCertificate", "confirm"];

const NONSENSE: readonly unknown[] = ["bukan JSON", null, 7, [], { numbers: "satu" }, { people: [null], program: 3 }, { fixes: [{}] }, { __proto__: { a: 1 } }, { confirm: "palsu" }, { what: "copy-new" }, { values: { "Minimal hadir": 80 } }];

export function drawRequest(world: World, chance: Chance): { readonly action: keyof Api; readonly request: unknown } {
  const action = (chance.happens(0.45) ? chance.pick(DAILY) : chance.pick(ACTIONS)) ?? "describeWorkbook";
  return { action, request: chance.happens(0.08) ? chance.pick(NONSENSE) : REQUESTS[action](world, chance) };
}
