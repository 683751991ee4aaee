import { readFileSync } from "node:fs";
import path from "node:path";
import { signatureError, textArgument } from "../parameters";
import type { Emulated, EmulatedClass } from "../service";
import { HTML_OUTPUT, HtmlOutput } from "./html-output";

const HTML_SERVICE: EmulatedClass<HtmlService> = {
  service: "HtmlService",
  name: "HtmlService",
  members: {
    createHtmlOutput: {
      cost: null,
      call: (_, ...args) => {
        if (args.length > 1 || (args.length === 1 && typeof args[0] !== "string")) throw signatureError(args, "HtmlService.createHtmlOutput");
        return new HtmlOutput(typeof args[0] === "string" ? args[0] : "");
      },
    },
    createHtmlOutputFromFile: { cost: null, call: (self, ...args) => self.fromFile(textArgument(args, 0, "HtmlService.createHtmlOutputFromFile")) },
  },
  enums: {
    SandboxMode: ["EMULATED", "IFRAME", "NATIVE"],
    XFrameOptionsMode: ["ALLOWALL", "DEFAULT"],
  },
};

/** Pages come from the HTML files that were pushed beside `Code.js`. */
class HtmlService implements Emulated {
  readonly emulated = HTML_SERVICE;
  constructor(private readonly folder: string) {}

  fromFile(name: string): HtmlOutput {
    // A pushed file's name has no folder of the machine in it.
    const file = path.basename(name.replace(/\.html$/, ""));
    try {
      return new HtmlOutput(readFileSync(path.join(this.folder, `${file}.html`), "utf8"));
    } catch {
      throw new Error(`No HTML file named ${name} was found.`);
    }
  }
}

export const htmlClasses: readonly EmulatedClass<never>[] = [HTML_SERVICE, HTML_OUTPUT];

export function createHtmlService(bundleFolder: string): Emulated {
  return new HtmlService(bundleFolder);
}
