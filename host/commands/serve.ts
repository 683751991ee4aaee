import { fileURLToPath } from "node:url";
import { Host } from "../host";
import { serve } from "../serve/serve";
import type { Command, Input, Output } from "./command";
import { fromHere } from "./command";

const SAMPLE = fileURLToPath(new URL("../../samples/kelas-barbershop-laundry.xlsx", import.meta.url));
/** Made anew by every `npm start`. */
const DESK_FOLDER = fileURLToPath(new URL("../../build/desk", import.meta.url));

export const serveCommand: Command = {
  usage: "serve --state DIR [--port N]",
  options: ["state", "port"],
  async run(input, output) {
    input.words(0, 0);
    await served(input.state(), input, output);
  },
};

export const startCommand: Command = {
  usage: "start [book.xlsx] [--port N]",
  options: ["port"],
  async run(input, output) {
    const [book] = input.words(0, 1);
    await Host.open(book === undefined ? SAMPLE : fromHere(book), DESK_FOLDER, { replace: true });
    await served(DESK_FOLDER, input, output);
  },
};

async function served(stateDir: string, input: Input, output: Output): Promise<void> {
  const port = input.whole("port");
  const { url } = await serve(stateDir, port === undefined ? {} : { port });
  output.out(url);
}
