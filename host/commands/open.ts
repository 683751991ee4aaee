import path from "node:path";
import { Host } from "../host";
import type { Command } from "./command";
import { fromHere } from "./command";

export const openCommand: Command = {
  usage: "open <book.xlsx> --state DIR [--timezone ZONE] [--locale ID]",
  options: ["state", "timezone", "locale"],
  async run(input, output) {
    const [book = ""] = input.words(1, 1);
    const timeZone = input.zone("timezone");
    const locale = input.option("locale");
    const host = await Host.open(fromHere(book), input.state(), {
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(locale === undefined ? {} : { locale }),
    });
    const names = host.state().spreadsheet.sheets.map(({ name }) => name);
    output.out(`Opened ${path.basename(book)} in ${input.required("state")}: ${names.join(", ")}`);
  },
};
