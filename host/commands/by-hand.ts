import { Host } from "../host";
import type { Command } from "./command";
import { fromHere, Misuse, wholeNumber } from "./command";

/** What people do in the spreadsheet themselves. */
export const editCommand: Command = {
  usage: "edit <sheet>!<A1> <value> --state DIR",
  options: ["state"],
  run(input) {
    const [cell = "", typed = ""] = input.words(2, 2);
    Host.load(input.state()).edit(cell, typed);
  },
};

export const rowsCommand: Command = {
  usage: "rows insert|delete <sheet> <row> [n] --state DIR",
  options: ["state"],
  run(input) {
    const [change = "", sheet = "", row = "", count = "1"] = input.words(3, 4);
    if (change !== "insert" && change !== "delete") throw new Misuse(`Rows are inserted or deleted, not "${change}".`);
    Host.load(input.state()).rows(change, sheet, wholeNumber(row, "The row"), wholeNumber(count, "The number of rows"));
  },
};

export const sortCommand: Command = {
  usage: "sort <sheet> <column> [desc] --state DIR",
  options: ["state"],
  run(input) {
    const [sheet = "", column = "", order = "asc"] = input.words(2, 3);
    if (order !== "asc" && order !== "desc") throw new Misuse(`The order is desc, or nothing, not "${order}".`);
    Host.load(input.state()).sort(sheet, column, order === "desc");
  },
};

export const renameCommand: Command = {
  usage: "rename <sheet> <new> --state DIR",
  options: ["state"],
  run(input) {
    const [sheet = "", name = ""] = input.words(2, 2);
    Host.load(input.state()).rename(sheet, name);
  },
};

export const hideCommand: Command = {
  usage: "hide <sheet> <row> [n] --state DIR",
  options: ["state"],
  run(input) {
    const [sheet = "", row = "", count = "1"] = input.words(2, 3);
    Host.load(input.state()).hide(sheet, wholeNumber(row, "The row"), wholeNumber(count, "The number of rows"));
  },
};

export const copyCommand: Command = {
  usage: "copy --state DIR --to DIR2",
  options: ["state", "to"],
  run(input) {
    input.words(0, 0);
    Host.load(input.state()).copy(fromHere(input.required("to")));
  },
};
