import { Host } from "../host";
import type { Command } from "./command";
import { fromHere, printJson } from "./command";

export const showCommand: Command = {
  usage: "show [--sheet NAME] --state DIR",
  options: ["state", "sheet"],
  run(input) {
    input.words(0, 0);
    printJson(Host.load(input.state()).show(input.option("sheet")));
  },
};

export const docsCommand: Command = {
  usage: "docs --state DIR",
  options: ["state"],
  run(input) {
    input.words(0, 0);
    printJson(Host.load(input.state()).docs());
  },
};

export const exportCommand: Command = {
  usage: "export --state DIR --out DIR",
  options: ["state", "out"],
  async run(input) {
    input.words(0, 0);
    printJson(await Host.load(input.state()).export(fromHere(input.required("out"))));
  },
};
