import type { Expected } from "../../core/settings/findings";

/** How staff are told what a value should be. */
export const EXPECTED_VALUE: Readonly<Record<Expected, string>> = {
  date: "tanggal, misalnya 6 November 2024",
  "whole-number": "bilangan bulat, misalnya 45",
  percent: "persen, misalnya 80",
  choice: "salah satu pilihan",
  text: "teks",
};
