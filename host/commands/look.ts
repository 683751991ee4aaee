import { Host } from "../host";
import type { Command } from "./command";
import { fromHere } from "./command";

export const showCommand: Command = {
  usage: "show [--sheet NAME] --state DIR",
  options: ["state", "sheet"],
  run(input, output) {
    input.words(0, 0);
    output.out(JSON.stringify(Host.load(input.state()).show(input.option("sheet"))));
  },
};

export const docsCommand: Command = {
  usage: "docs --state DIR",
  options: ["state"],
  run(input, output) {
    input.words(0, 0);
    output.out(JSON.stringify(Host.load(input.state()).docs()));
  },
};

export const exportCommand: Command = {
  usage: "export --state DIR --out DIR",
  options: ["state", "out"],
  async run(input, output) {
    input.words(0, 0);
    output.out(JSON.stringify(await Host.load(input.state()).export(fromHere(input.required("out")))));
  },
};
