import { readFileSync } from "node:fs";
import { DEFAULT_USER, Host } from "../host";
import type { Command } from "./command";
import { fromHere, Misuse } from "./command";

/** What a person does in Drive by hand. */
export const driveCommand: Command = {
  usage: "drive put <file.docx> --name NAME | replace <id> <file.docx> | trash <id> | restore <id> | share <id> <email|anyone> | move <id> <folder>  --state DIR [--user EMAIL]",
  options: ["state", "user", "name"],
  run(input, output) {
    const [what = "", first = "", second] = input.words(2, 3);
    const host = Host.load(input.state());
    const needed = (meaning: string): string => {
      if (second === undefined) throw new Misuse(`${meaning} is missing.`);
      return second;
    };
    switch (what) {
      case "put":
        output.out(host.putFile(input.required("name"), bytesOf(first), input.option("user") ?? DEFAULT_USER));
        return;
      case "replace":
        return host.replaceFile(first, bytesOf(needed("The .docx")));
      case "trash":
        return host.trashFile(first);
      case "restore":
        return host.restoreFile(first);
      case "share":
        return host.shareFile(first, needed("The address"));
      case "move":
        return host.moveFile(first, needed("The folder"));
      default:
        throw new Misuse(`In Drive one can put, replace, trash, restore, share and move, not "${what}".`);
    }
  },
};

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(fromHere(file));
  } catch {
    throw new Misuse(`The file ${file} cannot be read.`);
  }
}
