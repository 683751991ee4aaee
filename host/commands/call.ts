import { readFileSync } from "node:fs";
import type { Account, AuthMode } from "../execution/execution";
import type { Fault } from "../execution/faults";
import { parseFaults } from "../execution/faults";
import type { CallOptions } from "../host";
import { Host } from "../host";
import { momentOf } from "../moment";
import type { Command, Input } from "./command";
import { fromHere, Misuse } from "./command";

const AUTH_MODES: readonly AuthMode[] = ["NONE", "LIMITED", "FULL"];
const ACCOUNTS: readonly Account[] = ["consumer", "workspace"];

export const callCommand: Command = {
  usage: `call <function> [JSON] --state DIR [--user EMAIL] [--now ISO] [--script-timezone ZONE] [--auth ${AUTH_MODES.join("|")}] [--seed N] [--account ${ACCOUNTS.join("|")}] [--faults FILE.json] [--latency] [--bundle FILE.js] [--verbose]`,
  options: ["state", "user", "now", "script-timezone", "auth", "seed", "account", "faults", "bundle"],
  flags: ["latency", "verbose"],
  run(input, output) {
    const [functionName = "", json] = input.words(1, 2);
    const argument = json === undefined ? undefined : argumentOf(json);
    const options = optionsOf(input);
    const { lines, preempted, ...report } = Host.load(input.state()).call(functionName, argument, options);
    if (input.flag("verbose")) for (const line of lines) output.err(line);
    output.out(JSON.stringify(preempted.length > 0 ? { ...report, preempted } : report));
  },
};

/** A JSON string is passed as the string it stands for, any other JSON as its text: actions take one JSON string. */
function argumentOf(json: string): string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Misuse(`The argument is not JSON: ${json}`);
  }
  return typeof value === "string" ? value : json;
}

function optionsOf(input: Input): CallOptions {
  const [user, now, scriptTimeZone, auth, seed, account, bundle, faults] = [
    input.option("user"), momentOption(input), input.zone("script-timezone"), input.choice("auth", AUTH_MODES), input.whole("seed"),
    input.choice("account", ACCOUNTS), input.option("bundle"), input.option("faults"),
  ];
  return {
    latency: input.flag("latency"),
    ...(user === undefined ? {} : { user }),
    ...(now === undefined ? {} : { now }),
    ...(scriptTimeZone === undefined ? {} : { scriptTimeZone }),
    ...(auth === undefined ? {} : { auth }),
    ...(seed === undefined ? {} : { seed }),
    ...(account === undefined ? {} : { account }),
    ...(bundle === undefined ? {} : { bundle: fromHere(bundle) }),
    ...(faults === undefined ? {} : { faults: faultsOf(fromHere(faults)) }),
  };
}

function momentOption(input: Input): string | undefined {
  const now = input.option("now");
  if (now === undefined) return undefined;
  try {
    momentOf(now, "UTC");
    return now;
  } catch (error) {
    throw new Misuse(`--now: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function faultsOf(file: string): readonly Fault[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new Misuse(`The fault file ${file} cannot be read.`);
  }
  try {
    return parseFaults(text);
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}
