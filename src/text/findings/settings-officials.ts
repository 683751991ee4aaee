import { printDate } from "../../core/indonesia/print-date";
import type { SettingsFinding } from "../../core/settings/findings";
import type { Explanation } from "../explanation";
import { EXPECTED_VALUE } from "./expected-value";
import { listed, quote } from "./where";

/** A signatory, a row of `Pejabat`. `at` says where. */
export function explainOfficial(finding: Extract<SettingsFinding, { readonly code: `official-${string}` | `employee-${string}` }>, at: string): Explanation {
  const subject = quote(finding.subject);
  switch (finding.code) {
    case "official-reversed":
      return { message: `${at}: masa jabatan ${subject} berakhir ${printDate(finding.to)}, sebelum mulai ${printDate(finding.from)}.`, advice: "Betulkan tanggal mulai atau sampai.", group: "Masa jabatan pejabat" };
    case "official-incomplete":
      return { message: `${at}: nama atau jabatan pejabat kosong.`, advice: "Isi nama dan jabatan seperti yang akan dicetak, atau hapus barisnya.", group: "Data pejabat" };
    case "official-office-unknown":
      return { message: `${at}: kantor ${quote(finding.shown)} tidak dikenal, jadi ${subject} tidak dapat menandatangani.`, advice: `Isi dengan ${listed(["Disnaker", "Lapas"]).replace("dan", "atau")}.`, group: "Data pejabat" };
    case "official-date-unreadable":
      return { message: `${at}: tanggal ${quote(finding.shown)} pada ${subject} tidak dapat dibaca.`, advice: `Isi dengan ${EXPECTED_VALUE.date}, atau kosongkan.`, group: "Masa jabatan pejabat" };
    case "employee-id-number":
      return {
        message: `${at}: NIP ${subject} tersimpan sebagai angka, sehingga digit terakhirnya bisa hilang.`,
        advice: "Ubah format sel menjadi Teks biasa, lalu ketik ulang NIP dari SK.",
        group: "NIP pejabat",
      };
    case "employee-id-shape":
      return { message: `${at}: NIP ${quote(finding.shown)} (${finding.subject}) bukan 18 angka.`, advice: "Cocokkan dengan SK. NIP dicetak seperti tertulis.", group: "NIP pejabat" };
  }
}
