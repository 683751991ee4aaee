import type { Chance } from "./chance";
import type { DocumentName, Step } from "./step";
import { address, LOG, OWN_TABS, REGISTER, registerLines, rowsOf, sheetNames } from "./workbook-look";
import type { World } from "./world";

const ALIASES: Readonly<Record<string, string>> = { Peserta: "Daftar Peserta", "Kehadiran BRB": "Absensi BRB", Sesi: "Jadwal", Temuan: "Temuan lama", Kelulusan: "Kelulusan lama" };

/** Words that fingers put into the column of that heading. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  "Kode Peserta": ["", "P-00002", "P-99", "p-00001", " P-00003"],
  "Nama (pada sertifikat)": ["", "Siti Aminah Contoh", "siti  aminah contoh", "=1+1", "12345", "Bpk. Warga Binaan Contoh", "Sari Contoh, S.Pd."],
  NIK: ["", "3524010101900001", "3524 0101 0190 0001", "'3524.01.010190.0001", "0", "352401O101900001"],
  "Tempat Lahir": ["", "Lamongan", "lapas Lamongan"],
  "Tanggal Lahir": ["", "31/02/1990", "17/08/1990", "1990-08-17", "kemarin"],
  "L/P": ["P", "l", "?"],
  Program: ["", "brb", "Barbershop", "XYZ"],
  "Tanggal Bergabung": ["", "08/01/2025", "awal bulan"],
  Status: ["Aktif", "Mengundurkan diri", "bebas", "?", ""],
  "Tanggal Keluar": ["", "09/01/2025", "20/01/2025"],
};
const MARKS = ["H", "H", "H", "T", "S", "I", "A", "", "-", "x", "✓", "hadir"];

/** What people do in the spreadsheet and in Drive without the add-on. */
export function handStep(world: World, chance: Chance): Step {
  const drawn = chance.whole(100);
  if (drawn < 39) return editStep(world, chance);
  if (drawn < 50) return sortStep(world, chance);
  if (drawn < 61) return rowsStep(world, chance);
  if (drawn < 66) return renameStep(world, chance);
  if (drawn < 78) return { do: "wait", hours: chance.oneOf(1, 3, 20, 24, 24, 72, 24 * 9, 24 * 40) };
  if (drawn < 90) return documentStep(world, chance);
  return drawn < 98 ? { do: "enroll", index: world.intended.get("Peserta")?.length ?? 0 } : { do: "copy" };
}

function editStep(world: World, chance: Chance): Step {
  const drawn = chance.whole(100);
  if (drawn < 40) return editIn(world, chance, "Peserta", (heading) => TYPED[heading] ?? ["", "catatan"]);
  if (drawn < 75) return editIn(world, chance, "Kehadiran BRB", (heading) => (heading.startsWith("Sesi") ? MARKS : ["", "P-00001", "Orang Lain Contoh"]));
  if (drawn < 84) return editIn(world, chance, "Sesi", (heading) => ({ Status: ["batal", "terlaksana", ""], JP: ["4", "0", "empat"], Tanggal: ["07/01/2025", "32/01/2025"] })[heading] ?? ["", "teori"]);
  if (drawn < 88) return editIn(world, chance, "Program", (heading) => ({ Program: ["Pangkas Rambut", "Barbershop"], "Minimal hadir": ["", "75", "delapan puluh"] })[heading] ?? ["", "BRB"]);
  if (drawn < 92) return editIn(world, chance, "Pejabat", (heading) => ({ Nama: ["Drs. Joko Contoh", ""], Sampai: ["", "31/12/2024"] })[heading] ?? ["Disnaker"]);
  if (drawn < 97) return editIn(world, chance, chance.oneOf("Temuan", "Kelulusan", "Permintaan Koreksi"), () => ["", "catatan kami"]);
  return editIn(world, chance, REGISTER, (heading) => ({ Status: ["dicabut", "terbit", "batal", "selesai"], Nama: ["Nama Lain Contoh"], Tautan: [""], Nomor: ["001/PLT/II/2025"] })[heading] ?? ["", "catatan"]);
}

/** A cell of the tab, or of the list in another tab that has taken its place. */
function editIn(world: World, chance: Chance, wanted: string, typed: (heading: string) => readonly string[]): Step {
  const sheet = sheetNames(world.host).includes(wanted) ? wanted : (ALIASES[wanted] ?? wanted);
  const [header = [], ...rows] = rowsOf(world.host, sheet);
  const column = chance.whole(Math.max(1, header.length));
  const heading = chance.happens(0.02);
  const row = heading ? 1 : 2 + chance.whole(Math.max(1, rows.length));
  return { do: "edit", cell: `${sheet}!${address(column, row)}`, typed: heading ? chance.oneOf("", "Keterangan", "Nama") : (chance.pick(typed(header[column] ?? "")) ?? "") };
}

function anySheet(world: World, chance: Chance): string {
  return chance.pick(sheetNames(world.host)) ?? "Peserta";
}

function sortStep(world: World, chance: Chance): Step {
  const sheet = chance.happens(0.6) ? chance.oneOf("Peserta", "Kehadiran BRB", REGISTER) : anySheet(world, chance);
  return { do: "sort", sheet, column: 1 + chance.whole(Math.max(1, rowsOf(world.host, sheet)[0]?.length ?? 1)), descending: chance.happens(0.5) };
}

function rowsStep(world: World, chance: Chance): Step {
  const sheet = anySheet(world, chance);
  const row = 2 + chance.whole(Math.max(1, rowsOf(world.host, sheet).length));
  const kind = chance.oneOf("insert" as const, "insert" as const, "hide" as const, "filter" as const, "delete" as const);
  // Whoever takes rows out of the log is found out: that is tried on a copy of the office (see `tamper.ts`).
  return { do: kind === "delete" && (sheet === LOG || (sheet === REGISTER && chance.happens(0.5))) ? "insert" : kind, sheet, row, count: 1 };
}

function renameStep(world: World, chance: Chance): Step {
  const [sheet, alias] = chance.pick(Object.entries(ALIASES)) ?? ["Peserta", "Daftar Peserta"];
  const names = sheetNames(world.host);
  const renamed = names.includes(alias) && !names.includes(sheet);
  return { do: "rename", sheet: renamed ? alias : sheet, to: renamed ? sheet : OWN_TABS.includes(sheet) ? `${alias} ${world.host.read(({ callCount }) => callCount)}` : alias };
}

function documentStep(world: World, chance: Chance): Step {
  const number = chance.pick(registerLines(world.host))?.number;
  const certificate: DocumentName = number === undefined ? "template" : { number };
  const drawn = chance.whole(20);
  if (drawn < 2) return { do: chance.oneOf("share" as const, "bin" as const), document: "folder" };
  if (drawn < 10) return { do: chance.oneOf("replace" as const, "replace" as const, "bin" as const), document: "template" };
  return { do: chance.oneOf("bin" as const, "restore" as const, "replace" as const), document: certificate };
}
