import type { Failure, WhoView } from "../../contract";
import type { Office, Roles } from "../../core/settings/roles";
import type { Settings } from "../../core/settings/settings";

/** What the log calls an action that was refused for want of the role. */
export const ROLE_REFUSED = "ditolak: bukan perannya";

type Needed = "staff" | "issuer" | Office;

/** Which list of `Pengaturan` gives the role. */
const KEYS: Readonly<Record<Needed, string>> = {
  staff: "“Staf Lapas” atau “Staf Disnaker”",
  issuer: "“Yang boleh menerbitkan”",
  prison: "“Staf Lapas”",
  labor: "“Staf Disnaker”",
};

const DOING: Readonly<Record<Needed, string>> = {
  staff: "mengubah buku kerja ini dengan Tuntas",
  issuer: "menerbitkan sertifikat dan mengatur penerbitannya",
  prison: "menyetujui atas nama Lapas",
  labor: "menyetujui atas nama Disnaker",
};

/** Why an account may not do it, and whom to ask. Nothing was done and no number was used. */
export function explainRoleFailure({ need, email, settings }: { readonly need: Needed; readonly email: string; readonly settings: Settings }): Failure {
  const allowed = allowedFor(need, settings);
  if (email === "") {
    return {
      code: "identity-missing",
      message: `Google tidak memberi tahu alamat akun Anda, dan tidak semua orang boleh ${DOING[need]}. Tidak ada yang diubah.`,
      remedy: `Sebutkan alamat Anda di panel, lalu ulangi; log mencatatnya sebagai “dinyatakan”. Atau minta ${someOf(allowed)} melakukannya.`,
    };
  }
  return {
    code: "not-allowed",
    message: `Akun ${email} tidak termasuk yang boleh ${DOING[need]}. Tidak ada yang diubah, tidak ada nomor yang dipakai.`,
    remedy: `Minta ${someOf(allowed)} melakukannya, atau minta alamat Anda ditambahkan pada ${KEYS[need]} di lembar Pengaturan.`,
  };
}

function allowedFor(need: Needed, { prisonStaff, laborStaff, issuers }: Settings): readonly string[] {
  switch (need) {
    case "staff":
      return [...prisonStaff, ...laborStaff, ...issuers];
    case "issuer":
      return issuers;
    case "prison":
      return prisonStaff;
    case "labor":
      return laborStaff;
  }
}

/** A long list of colleagues helps nobody to choose whom to ask. */
function someOf(addresses: readonly string[]): string {
  const shown = [...new Set(addresses)].slice(0, 3);
  return shown.length === 0 ? "petugas kantor yang bersangkutan" : shown.join(" atau ");
}

/** Who is signed in and what they may do, for the panel's first page. */
export function whoLabel({ address, stated }: Pick<WhoView, "address" | "stated">, roles: Roles): string {
  if (address === null) return "Google tidak memberi tahu alamat akun Anda. Sebutkan alamat Anda supaya catatan menyebut siapa yang bekerja.";
  const offices = roles.offices.map((office) => (office === "prison" ? "Lapas" : "Disnaker"));
  const may = [
    ...(roles.staff ? [] : ["melihat saja"]),
    ...(offices.length > 0 ? [`menyetujui untuk ${offices.join(" atau ")}`] : []),
    ...(roles.issuer ? ["menerbitkan"] : []),
  ];
  return `${stated ? `Anda menyatakan diri sebagai ${address}` : `Anda masuk sebagai ${address}`}. Anda boleh ${may.join(" dan ")}.`;
}

export const identityStated = (address: string): string => `Alamat ${address} dicatat sebagai pernyataan Anda. Log menandainya “dinyatakan”.`;

export const IDENTITY_ACTION = "alamat dinyatakan";
